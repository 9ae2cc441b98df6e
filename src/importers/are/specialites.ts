import type { Problem } from '../../lib/problem.ts';
import type { PrintedTable } from '../importer.ts';
import { joinText, paragraphs, plainText } from './lines.ts';
import type { Line } from './lines.ts';

/** Heading as printed, without its number → value of the label column `domaine`. */
const DOMAINS: Readonly<Record<string, string>> = {
  'Domaines disciplinaires': 'disciplinaire',
  'Domaines technico-professionnels de la production': 'production',
  'Domaines technico-professionnels des services': 'services',
};

/** The sentence that opens each domain. */
const OPENINGS = [
  'Les spécialités disciplinaires éligibles :',
  'Tous les groupes de spécialités de production sont éligibles :',
  'Les spécialités de services éligibles :',
];

const HEADING = /^\d+ ?- ?(Domaines .+)$/u;
const ENTRY = /^(\S{2,3}) - (.+)$/u;
const CODE = /^\d{2,3}$/u;
/** The second line of a label goes on in the middle of a sentence; anything else is not swallowed. */
const CONTINUATION = /^\p{Ll}/u;

interface Entry {
  readonly domain: string;
  readonly lines: Line[];
}

interface Reading {
  readonly table: PrintedTable;
  readonly problems: readonly Problem[];
}

/** The eligible specialities, under the domain that heads them. A label may run over two lines. */
export function readSpecialites(file: string, section: readonly Line[]): Reading {
  const problems: Problem[] = [];
  const entries: Entry[] = [];
  let domain: string | undefined;
  for (const paragraph of paragraphs(section)) {
    let open: Entry | undefined;
    for (const line of paragraph) {
      const heading = HEADING.exec(line.plain)?.[1];
      if (heading !== undefined) {
        domain = DOMAINS[heading];
        if (domain === undefined) problems.push(unknownLine(file, line));
        open = undefined;
      } else if (domain === undefined || OPENINGS.includes(line.plain)) {
        // Prose before the first heading, or the sentence that opens a domain.
        open = undefined;
      } else if (ENTRY.test(line.plain)) {
        open = { domain, lines: [line] };
        entries.push(open);
      } else if (open && CONTINUATION.test(line.text)) {
        open.lines.push(line);
      } else {
        problems.push(unknownLine(file, line));
      }
    }
  }
  const rows = entries.map((entry) => readEntry(file, entry, problems));
  problems.push(...duplicates(file, rows), ...emptyDomains(file, section, entries));
  return {
    table: {
      id: 'specialites',
      header: ['source_line', 'code', 'domaine', 'code_specialite', 'libelle', 'restriction'],
      rows,
    },
    problems,
  };
}

function readEntry(file: string, { domain, lines }: Entry, problems: Problem[]): string[] {
  const line = lines[0]?.number ?? 0;
  // Only the dash after the code is normalised: the label stays as printed.
  const match = /^(\S+)\s+[-–—]\s+(.+)$/u.exec(joinText(lines));
  const [, code = '', text = ''] = match ?? [];
  if (!CODE.test(code)) {
    problems.push({
      file,
      line,
      column: 'code_specialite',
      fact: 'Ce code de spécialité n’a pas la forme attendue.',
      received: code,
      expected: 'deux ou trois chiffres, par exemple « 22 » ou « 311 »',
      repair: 'Vérifiez la ligne dans le document : une lettre y tient lieu de chiffre.',
    });
  }
  const { label, restriction } = splitRestriction(text);
  return [String(line), code, domain, code, label, restriction];
}

/** A restriction follows « : », or stands between parentheses that begin with « Hors ». */
function splitRestriction(text: string): { label: string; restriction: string } {
  const match = /^(.*?)\s+:\s+(.+)$/u.exec(text) ?? /^(.*?)\s+(\(Hors .+\))$/u.exec(text);
  return match
    ? { label: match[1] ?? '', restriction: match[2] ?? '' }
    : { label: text, restriction: '' };
}

function unknownLine(file: string, line: Line): Problem {
  return {
    file,
    line: line.number,
    fact: 'Cette ligne n’est ni une spécialité, ni un domaine connu.',
    received: line.text,
    expected: `« 311 – Transport », ou un titre : ${Object.keys(DOMAINS).join(', ')}`,
    repair:
      'Vérifiez la ligne dans le document ; si l’intitulé est nouveau, déclarez-le dans l’importeur.',
  };
}

function duplicates(file: string, rows: readonly (readonly string[])[]): Problem[] {
  return rows.flatMap((row, index): Problem[] => {
    const [line = '', code = ''] = row;
    const first = rows.findIndex((other) => other[1] === code);
    if (first === index) return [];
    return [
      {
        file,
        line: Number(line),
        column: 'code_specialite',
        fact: `Cette spécialité est déjà imprimée à la ligne ${rows[first]?.[0] ?? ''}.`,
        received: code,
        expected: 'une ligne par spécialité',
        repair: 'Vérifiez les deux lignes dans le document.',
      },
    ];
  });
}

function emptyDomains(
  file: string,
  section: readonly Line[],
  entries: readonly Entry[],
): Problem[] {
  return Object.entries(DOMAINS)
    .filter(([, id]) => !entries.some((entry) => entry.domain === id))
    .map(([heading]) => ({
      file,
      line: section[0]?.number,
      fact: 'Un domaine n’a aucune spécialité.',
      expected: `au moins une spécialité sous « ${plainText(heading)} »`,
      repair: 'Vérifiez le document : le titre du domaine a changé, ou sa liste est coupée.',
    }));
}
