import type { Problem } from '../../lib/problem.ts';
import type { PrintedTable } from '../importer.ts';
import { splitType } from './diploma-types.ts';
import {
  badCode,
  duplicate,
  extraCell,
  HEADER,
  headerProblem,
  incompleteRow,
  LEVELS,
  missingLevels,
  titleProblems,
  unknownType,
} from './formations-problems.ts';
import { plainText } from './lines.ts';
import type { Line } from './lines.ts';

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
    problems.push(incompleteRow(file, line));
    return undefined;
  }
  const [, group = '', speciality = '', code = '', rest = ''] = match;
  const codes = [group, speciality, code];
  const faults = CODES.flatMap(({ column, pattern, expected }, index): Problem[] => {
    const received = codes[index] ?? '';
    if (pattern.test(received)) return [];
    return [badCode(file, line, column, received, expected)];
  });
  if (rest.includes('\t')) faults.push(extraCell(file, line, rest));
  const split = splitType(rest);
  if (!split) faults.push(unknownType(file, line, rest));
  problems.push(...faults);
  if (!split || faults.length > 0) return undefined;
  return [String(line.number), code, level, group, speciality, code, split.type, split.label];
}
