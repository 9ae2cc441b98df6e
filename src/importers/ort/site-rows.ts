import { slug } from '../lib/slug.ts';
import { joinLines } from './lines.ts';
import type { Report, SourceLine } from './lines.ts';
import { readTail } from './site-tail.ts';
import type { TailCells } from './site-tail.ts';

/** Number of rates that every row prints before the value added. */
const RATES = 5;
const RATE = /^\d{1,3}(?:,\d+)?%$/u;
const PROMOTION = /^(?:(?<label>.*\S)\s+)?(?<promotion>\d{4} ?- ?\d{4})$/u;
const GROUP_CODE = /^(?<label>.*\S)\s+(?<code>\d?[A-Z]{2,})$/u;
const SIGLE_WORD = /^[A-Z0-9]+$/u;
const DIPLOMA = ['CAP', 'BAC', 'BTS', 'LICENCE'];

/** One row of a site table, cells as printed. */
export interface SiteRow {
  /** Line where the figures stand. */
  readonly line: number;
  readonly formation: string;
  readonly label: string;
  readonly promotion: string | undefined;
  readonly code: string | undefined;
  /** Indicators 1 to 5. */
  readonly rates: readonly string[];
  /** Indicators 9 to 11 and the mention that may follow them. */
  readonly tail: TailCells;
  /** Line where each cell of the tail begins: the document may wrap the last one. */
  readonly tailLines: Readonly<Record<string, number>>;
}

/**
 * The key of a course: the capitals that open its label, « CAP IFCA 1 AN » giving `cap-ifca-1-an`, up to
 * the name of a second diploma; or the whole label when it opens with fewer than two such words.
 */
export function formationKey(label: string): string {
  const words = label.split(/\s+/u);
  const end = words.findIndex(
    (word, index) => !SIGLE_WORD.test(word) || (index > 0 && DIPLOMA.includes(word)),
  );
  const sigle = end < 0 ? words : words.slice(0, end);
  return slug((sigle.length > 1 ? sigle : words).join(' '));
}

/**
 * The rows of the table of one site. A line with a « % » holds the figures of a row; the lines above it
 * that nothing has claimed are its label; a line in lower case right after it ends its last cell.
 */
export function readSiteRows(body: readonly SourceLine[], report: Report): readonly SiteRow[] {
  const rows: { figures: SourceLine; label: SourceLine[]; end: SourceLine[] }[] = [];
  let label: SourceLine[] = [];
  for (const source of body) {
    const last = rows.at(-1);
    if (source.text.includes('%')) {
      rows.push({ figures: source, label, end: [] });
      label = [];
    } else if (last && label.length === 0 && /^\p{Ll}/u.test(source.text)) last.end.push(source);
    else label.push(source);
  }
  const [orphan] = label;
  if (orphan) {
    report({
      line: orphan.line,
      fact: 'Cette formation n’a pas de ligne de chiffres : la table est coupée.',
      received: label.map(({ text }) => text).join(' '),
      expected: 'un intitulé suivi de ses pourcentages',
      repair: 'Reprenez l’extraction du document entier.',
    });
  }
  return rows.flatMap((row) => readRow(row, report));
}

function readRow(
  { figures, label, end }: { figures: SourceLine; label: SourceLine[]; end: SourceLine[] },
  report: Report,
): SiteRow[] {
  const words = figures.text.split(/\s+/u);
  const first = words.findIndex((word) => word.includes('%'));
  const rates = words.slice(first, first + RATES);
  const wrong = rates.filter((rate) => !RATE.test(rate));
  if (rates.length < RATES || wrong.length > 0) {
    report({
      line: figures.line,
      fact: 'Les cinq premiers indicateurs de cette ligne ne sont pas cinq pourcentages.',
      received: (wrong.length > 0 ? wrong : rates).join(' '),
      expected: 'cinq taux, par exemple « 84,2% »',
      repair: 'Corrigez le chiffre dans l’extraction, d’après le document.',
    });
    return [];
  }
  const head = figures.text.slice(0, figures.text.indexOf(rates[0] ?? '')).trim();
  const promotion = PROMOTION.exec(head)?.groups;
  const group = promotion ? undefined : GROUP_CODE.exec(head)?.groups;
  const printed = promotion ? (promotion['label'] ?? '') : (group?.['label'] ?? head);
  const text = joinLines([...label.map((source) => source.text), printed].filter((t) => t !== ''));
  const tail = readTail(words.slice(first + RATES), end, figures.line, report);
  if (text === '') {
    report({
      line: figures.line,
      fact: 'Ces pourcentages n’ont pas d’intitulé.',
      received: figures.text,
      expected: 'un intitulé de formation, sur cette ligne ou au-dessus',
      repair:
        'Rétablissez l’intitulé dans l’extraction, ou retirez cette ligne si elle est en double.',
    });
    return [];
  }
  if (/\d{3}|%/u.test(text) || (!promotion && !group)) {
    report({
      line: figures.line,
      column: 'promotion',
      fact: 'Il n’y a ni promotion ni code de groupe avant les pourcentages de cette ligne.',
      received: text,
      expected: 'par exemple « 2023 - 2025 », ou un code comme « 2CG »',
      repair: 'Corrigez cette ligne dans l’extraction, d’après le document.',
    });
    return [];
  }
  if (!tail) return [];
  return [
    {
      line: figures.line,
      formation: formationKey(text),
      label: text,
      promotion: promotion?.['promotion'],
      code: group?.['code'],
      rates,
      tail: tail.cells,
      tailLines: tail.lines,
    },
  ];
}
