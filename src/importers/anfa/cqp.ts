import { filledCells } from '../lib/tab-lines.ts';
import type { TabLine } from '../lib/tab-lines.ts';
import type { Labels } from './labels.ts';
import { ADD_ALIAS, ASK_AGAIN, COMPARE } from './report.ts';
import type { Report } from './report.ts';
import { isYearValue } from './values.ts';

/** One printed row of the CQP table. */
export interface CqpRow {
  readonly line: number;
  readonly diploma: string;
  readonly label: string;
  /** Section under which the row stands, as printed; empty for the total. */
  readonly section: string;
  readonly isTotal: boolean;
  /** Year → text. */
  readonly cells: ReadonlyMap<string, string>;
}

const SECTION = /^(Filière .+|Autres)$/u;
const TOTAL = 'Total';
const YEAR = /^\d{4}$/u;

/**
 * The CQP table, which the document cuts in two: a header of years before each piece (the first one
 * stands in a single cell), section titles, one row a CQP, the total at the end.
 */
export function readCqp(
  lines: readonly TabLine[],
  labels: Labels,
  years: readonly string[],
  report: Report,
): readonly CqpRow[] {
  const rows: CqpRow[] = [];
  let section = '';
  let headers = 0;
  for (const line of lines) {
    const cells = filledCells(line);
    const label = line.fields[0] ?? '';
    if (cells.length === 0) continue;
    const words = cells.flatMap(({ text }) => text.split(' '));
    if (words.filter((word) => YEAR.test(word)).length >= 2) {
      headers += 1;
      checkHeader(line.line, words, years, report);
      continue;
    }
    if (SECTION.test(label) && cells.length === 1) {
      section = label;
      continue;
    }
    const diploma = labels.diploma(label);
    if (!diploma) {
      report({
        line: line.line,
        fact: 'Cette ligne du tableau des CQP est inconnue.',
        received: label,
        expected: 'un CQP de src/data/registers/diplomas.yaml, une filière ou le total',
        repair: ADD_ALIAS,
      });
      continue;
    }
    if (headers === 0) {
      report({
        line: line.line,
        fact: 'L’en-tête du tableau des CQP manque au-dessus de cette ligne.',
        expected: years.join(' '),
        repair: ASK_AGAIN,
      });
      headers = 1;
    }
    const first = rows.find((row) => row.diploma === diploma.id);
    if (first) {
      report({
        line: line.line,
        fact: `Ce CQP est déjà imprimé à la ligne ${first.line}.`,
        received: label,
        expected: 'une ligne par CQP',
        repair: COMPARE,
      });
    }
    const isTotal = label === TOTAL;
    rows.push({
      line: line.line,
      diploma: diploma.id,
      label,
      section: isTotal ? '' : section,
      isTotal,
      cells: readCells(line, years, report),
    });
    if (isTotal) return rows;
  }
  report({
    line: lines.at(-1)?.line,
    fact: 'Le tableau des CQP s’arrête avant sa ligne « Total ».',
    expected: 'une ligne « Total » à la fin du tableau',
    repair: ASK_AGAIN,
  });
  return rows;
}

function checkHeader(
  line: number,
  received: readonly string[],
  years: readonly string[],
  report: Report,
): void {
  if (received.join() === years.join()) return;
  report({
    line,
    fact: 'L’en-tête du tableau des CQP n’est pas celui attendu.',
    received: received.join(' '),
    expected: years.join(' '),
    repair: COMPARE,
  });
}

/** The label stands in field 0, the first year in field 1. */
function readCells(
  line: TabLine,
  years: readonly string[],
  report: Report,
): ReadonlyMap<string, string> {
  for (const { field, text } of filledCells(line)) {
    if (field === 0 || (field <= years.length && isYearValue(text))) continue;
    report({
      line: line.line,
      column: years[field - 1],
      fact:
        field > years.length
          ? 'Une case dépasse l’en-tête du tableau des CQP.'
          : 'Cette case n’est pas un nombre.',
      received: text,
      expected: '« 1 236 », « - » ou rien',
      repair: COMPARE,
    });
  }
  return new Map(years.map((year, index) => [year, line.fields[index + 1] ?? '']));
}
