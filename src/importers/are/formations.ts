import type { Problem } from '../../lib/problem.ts';
import type { PrintedTable } from '../importer.ts';
import { DIPLOMA_TYPES, splitType } from './diploma-types.ts';
import { plainText } from './lines.ts';
import type { Line } from './lines.ts';

const HEADER = 'Niveau Niveau regroupement Spécialité Code Diplôme Type Diplôme Libellé Diplôme';

/** First cell of every row, as printed. A row is recognised by it. */
const LEVELS = ['Infra V.', 'PRE BAC', 'POST BAC'] as const;

/** Titles that the page breaks drop among the rows. */
const TITLES = [
  /^Aide régionale à l'équipement pré et post bac \(ARE\)$/u,
  /^Liste des formations relevant des spécialités éligibles au titre de l'année scolaire (\d{4}-\d{4})$/u,
];

/** The cells between the level and the type: one word each. */
const CODES = [
  { column: 'niveau_regroupement', pattern: /^[1-6]$/u, expected: 'un chiffre de 1 à 6' },
  { column: 'specialite', pattern: /^\d{3}$/u, expected: 'trois chiffres, par exemple « 221 »' },
  {
    column: 'code_diplome',
    pattern: /^\d{8}$/u,
    expected: 'huit chiffres, par exemple « 50022133 »',
  },
] as const;

interface Reading {
  readonly table: PrintedTable;
  readonly problems: readonly Problem[];
}

/** The annexed list: one row a diploma, in the order of the document. `year` is that of the title. */
export function readFormations(file: string, list: readonly Line[], year: string): Reading {
  const problems: Problem[] = [];
  const { header, body } = splitHeader(list);
  if (header.text !== HEADER) problems.push(headerProblem(file, header));
  const rows: string[][] = [];
  const firstLine = new Map<string, number>();
  for (const line of body) {
    const level = LEVELS.find((name) => line.text.startsWith(`${name} `));
    if (level === undefined) {
      problems.push(...titleProblems(file, line, year));
      continue;
    }
    const row = readRow(file, line, level, problems);
    if (row === undefined) continue;
    const code = row[1] ?? '';
    const seen = firstLine.get(code);
    if (seen === undefined) firstLine.set(code, line.number);
    else problems.push(duplicate(file, line, code, seen));
    rows.push(row);
  }
  problems.push(...missingLevels(file, body));
  return {
    table: {
      id: 'formations',
      header: [
        'source_line',
        'code',
        'niveau',
        'niveau_regroupement',
        'specialite',
        'code_diplome',
        'type_diplome',
        'libelle_diplome',
      ],
      rows,
    },
    problems,
  };
}

/** The header is printed over several lines: everything before the first row. */
function splitHeader(list: readonly Line[]) {
  const printed = list.filter((line) => line.text !== '');
  const first = printed.findIndex((line) =>
    LEVELS.some((name) => line.text.startsWith(`${name} `)),
  );
  const count = first < 0 ? printed.length : first;
  return {
    header: {
      text: plainText(
        printed
          .slice(0, count)
          .map((line) => line.text)
          .join(' '),
      ),
      line: printed[0]?.number,
    },
    body: printed.slice(count),
  };
}

function readRow(
  file: string,
  line: Line,
  level: string,
  problems: Problem[],
): string[] | undefined {
  const match = /^(\S+)\s+(\S+)\s+(\S+)\s+(\S.*)$/u.exec(line.text.slice(level.length).trim());
  if (!match) {
    problems.push({
      file,
      line: line.number,
      fact: 'La ligne de ce diplôme est incomplète.',
      received: line.text,
      expected: 'niveau, niveau regroupement, spécialité, code, type puis libellé',
      repair: 'Reprenez le document : la ligne y est coupée ou une cellule manque.',
    });
    return undefined;
  }
  const [, group = '', speciality = '', code = '', rest = ''] = match;
  const codes = [group, speciality, code];
  const faults = CODES.flatMap(({ column, pattern, expected }, index): Problem[] => {
    const received = codes[index] ?? '';
    if (pattern.test(received)) return [];
    return [
      {
        file,
        line: line.number,
        column,
        fact: 'Ce code n’a pas la forme attendue.',
        received,
        expected,
        repair:
          'Vérifiez la ligne dans le document : lettre dans un nombre, cellule en trop ou absente.',
      },
    ];
  });
  const split = splitType(rest);
  if (!split) faults.push(unknownType(file, line, rest));
  problems.push(...faults);
  if (!split || faults.length > 0) return undefined;
  return [String(line.number), code, level, group, speciality, code, split.type, split.label];
}

function headerProblem(
  file: string,
  header: { readonly text: string; readonly line: number | undefined },
): Problem {
  return {
    file,
    line: header.line,
    fact: 'L’en-tête de la liste a changé : colonne absente, renommée ou ajoutée.',
    received: header.text,
    expected: HEADER,
    repair: 'Comparez l’en-tête du document à celui attendu, puis adaptez l’importeur.',
  };
}

function titleProblems(file: string, line: Line, year: string): Problem[] {
  const match = TITLES.map((title) => title.exec(line.plain)).find((found) => found !== null);
  if (!match) {
    return [
      {
        file,
        line: line.number,
        fact: 'Cette ligne n’est ni un diplôme ni un titre connu.',
        received: line.text,
        expected: `une ligne qui commence par ${LEVELS.map((name) => `« ${name} »`).join(', ')}, ou un titre de la liste`,
        repair:
          'Vérifiez la ligne dans le document ; si c’est un nouveau titre, déclarez-le dans l’importeur.',
      },
    ];
  }
  const found = match[1];
  if (found === undefined || found === year) return [];
  return [
    {
      file,
      line: line.number,
      fact: 'L’année scolaire de la liste n’est pas celle du document.',
      received: found,
      expected: year,
      repair: 'Vérifiez le document : la liste annexée vient d’une autre année.',
    },
  ];
}

function unknownType(file: string, line: Line, received: string): Problem {
  return {
    file,
    line: line.number,
    column: 'type_diplome',
    fact: 'Aucun type de diplôme connu ne commence ce texte, ou aucun libellé ne le suit.',
    received,
    expected: `un type de la liste fermée (${DIPLOMA_TYPES.length} types), puis un libellé`,
    repair: 'Si le type est nouveau, ajoutez-le à src/importers/are/diploma-types.ts.',
  };
}

function duplicate(file: string, line: Line, code: string, seen: number): Problem {
  return {
    file,
    line: line.number,
    column: 'code_diplome',
    fact: `Ce code de diplôme est déjà imprimé à la ligne ${seen}.`,
    received: code,
    expected: 'un code par diplôme',
    repair: 'Vérifiez les deux lignes dans le document : l’une est répétée ou son code est faux.',
  };
}

/** The list goes down every old level, from 6 to 1: a level without row means that its end is lost. */
function missingLevels(file: string, body: readonly Line[]): Problem[] {
  const printed = body.map((line) => line.plain.replace(/^(Infra V\.|PRE BAC|POST BAC) /u, ''));
  return ['6', '5', '4', '3', '2', '1']
    .filter((level) => !printed.some((text) => text.startsWith(`${level} `)))
    .map((level) => ({
      file,
      line: body.at(-1)?.number,
      fact: `La liste n’a aucune formation de l’ancien niveau ${level} : elle est coupée.`,
      expected: 'au moins une formation de chaque ancien niveau, de 6 à 1',
      repair:
        'Reprenez le document entier auprès de la Région. S’il est entier, ce niveau n’existe plus : adaptez l’importeur.',
    }));
}
