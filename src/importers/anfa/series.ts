import { filledCells } from '../lib/tab-lines.ts';
import type { TabLine } from '../lib/tab-lines.ts';
import type { Labels } from './labels.ts';
import { ADD_ALIAS, ASK_AGAIN, COMPARE } from './report.ts';
import type { Report } from './report.ts';
import { isChange, isYearValue } from './values.ts';

/** One printed row of a series, its cells by column: years, then `evolution`. */
export interface SeriesRow {
  readonly line: number;
  readonly diploma: string;
  readonly status: string;
  /** Title of the table as printed. */
  readonly title: string;
  readonly label: string;
  /** Only the columns that the header of this table announces. */
  readonly cells: ReadonlyMap<string, string>;
}

/** Labels of the four rows, in their order; the extraction loses a letter of one of them once. */
const ROWS = [
  { status: 'scolaire', printed: ['Statut Scolaire'] },
  { status: 'apprentissage', printed: ['Apprentissage'] },
  {
    status: 'contrat_pro',
    printed: ['Contrat de Professionnalisation', 'Contrat de Professionalisation'],
  },
  { status: 'total', printed: ['Ensemble'] },
] as const;

const YEAR = /^\d{4}$/u;
const EVOLUTION = /^Evolution \d{4}\/\d{4}$/u;

/** The yearly series that stand in `lines`: a title, a header of years, four rows. */
export function readSeries(
  lines: readonly TabLine[],
  labels: Labels,
  columns: readonly string[],
  report: Report,
): readonly SeriesRow[] {
  const found = new Map<string, number>();
  return lines.flatMap((header, index) => {
    if (!startsTable(header, lines[index + 1])) return [];
    const title = titleAbove(lines, index);
    const diploma = labels.diploma(title.text);
    if (!diploma) {
      report({
        line: title.line,
        fact: 'Le titre de ce tableau est inconnu.',
        received: title.text,
        expected: 'une écriture connue de src/data/registers/diplomas.yaml',
        repair: ADD_ALIAS,
      });
    }
    const first = diploma && found.get(diploma.id);
    if (first !== undefined) {
      report({
        line: title.line,
        fact: `Ce tableau est déjà imprimé à la ligne ${first}.`,
        received: title.text,
        expected: 'un tableau par diplôme',
        repair: COMPARE,
      });
    }
    if (diploma) found.set(diploma.id, title.line);
    const places = readHeader(header, columns, report);
    return ROWS.flatMap(({ status, printed }, offset) => {
      const row = lines[index + 1 + offset];
      const label = row?.fields[0] ?? '';
      if (!row || !(printed as readonly string[]).includes(label)) {
        report({
          line: row?.line ?? header.line,
          fact: `La ligne « ${printed[0]} » manque dans ce tableau.`,
          received: row ? label : 'la fin du document',
          expected: ROWS.map((each) => each.printed[0]).join(', '),
          repair: ASK_AGAIN,
        });
        return [];
      }
      const cells = places && readCells(row, places, report);
      return diploma && cells
        ? [{ line: row.line, diploma: diploma.id, status, title: title.text, label, cells }]
        : [];
    });
  });
}

/** A header shows by its years, or by the row that follows it when its years are spoiled. */
function startsTable(line: TabLine, next: TabLine | undefined): boolean {
  const years = line.fields.slice(1).filter((text) => YEAR.test(text)).length;
  return years >= 2 || next?.fields[0] === ROWS[0].printed[0];
}

function titleAbove(lines: readonly TabLine[], index: number): { text: string; line: number } {
  for (let at = index - 1; at >= 0; at -= 1) {
    const line = lines[at];
    const text = line ? filledCells(line)[0]?.text : undefined;
    if (line && text !== undefined) return { text, line: line.line };
  }
  return { text: '', line: lines[index]?.line ?? 1 };
}

/** Field → column; nothing when the header is not the one expected. A series may start late: its first year is any; years follow each other. */
function readHeader(
  header: TabLine,
  columns: readonly string[],
  report: Report,
): ReadonlyMap<number, string> | undefined {
  const cells = filledCells(header);
  const first = columns.indexOf(cells[0]?.text ?? '');
  const expected = columns.slice(Math.max(first, 0));
  const received = cells.map(({ text }) => (EVOLUTION.test(text) ? 'evolution' : text));
  if (received.join() !== expected.join() || cells.some(({ field }, at) => field !== at + 1)) {
    report({
      line: header.line,
      fact: 'L’en-tête de ce tableau n’est pas celui d’une série annuelle.',
      received: cells.map(({ text }) => text).join(' | '),
      expected: `des années qui se suivent jusqu’à ${columns.at(-2) ?? ''}, puis « Evolution AAAA/AAAA »`,
      repair: COMPARE,
    });
    return undefined;
  }
  return new Map(cells.map(({ field }, at) => [field, received[at] ?? '']));
}

function readCells(
  row: TabLine,
  places: ReadonlyMap<number, string>,
  report: Report,
): ReadonlyMap<string, string> {
  for (const { field, text } of filledCells(row)) {
    const column = places.get(field);
    if (field === 0) continue;
    if (column === undefined) {
      report({
        line: row.line,
        fact: 'Une case dépasse l’en-tête de ce tableau.',
        received: text,
        expected: `${places.size} cases au plus`,
        repair: COMPARE,
      });
    } else if (column === 'evolution' ? !isChange(text) : !isYearValue(text)) {
      report({
        line: row.line,
        column,
        fact: 'Cette case n’est pas un nombre.',
        received: text,
        expected: column === 'evolution' ? '« +3,6% », « - » ou rien' : '« 1 236 », « - » ou rien',
        repair: COMPARE,
      });
    }
  }
  return new Map([...places].map(([field, column]) => [column, row.fields[field] ?? '']));
}
