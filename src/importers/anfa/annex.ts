import type { Diploma } from '../../schemas/register.ts';
import type { TabLine } from '../lib/tab-lines.ts';
import type { AnnexBlock } from './annex-blocks.ts';
import { placeCells, WIDTH } from './annex-layout.ts';
import type { PlacedCell } from './annex-layout.ts';
import { readAnnexLine } from './annex-rows.ts';
import type { AnnexLine } from './annex-rows.ts';
import type { Labels } from './labels.ts';
import { COMPARE } from './report.ts';
import type { Report } from './report.ts';
import { isRate } from './values.ts';

/** One row of an annex with its key and its values in columns. */
export interface AnnexRow {
  readonly line: number;
  /** Id of the diploma, or of a kind of line that stands for none (see LINE_IDS). */
  readonly diploma: string;
  /** Label as printed; empty when the row is not printed or has none. */
  readonly label: string;
  /** False when the national table has the row and this region does not print it. */
  readonly isPrinted: boolean;
  readonly cells: readonly PlacedCell[];
}

/** Ids of lines that stand for no single diploma. */
export const LINE_IDS = {
  glued: (group: string) => `lignes-collees-${group}`,
  unlabelled: 'sans-libelle',
  repeated: 'ligne-repetee',
};

/**
 * The rows of one annex. `national` is the list of rows of the same table for France, in its order;
 * it says which row is missing and what a row without label can be. Null when reading France.
 */
export function readAnnex(
  block: AnnexBlock,
  labels: Labels,
  national: readonly string[] | null,
  report: Report,
): readonly AnnexRow[] {
  const lines = block.body.flatMap((line: TabLine) => readAnnexLine(line, labels, report) ?? []);
  const spareField = block.table === 'effectifs' && lines.some(usesSpareField);
  const known = new Set(lines.flatMap(({ diplomas }) => diplomas.map(({ diploma }) => diploma.id)));
  const rows: AnnexRow[] = [];
  const seen = new Set<string>();
  for (const line of lines) {
    const cells = placeCells(block.table, {
      cells: line.cells,
      labelField: line.labelField,
      isTotal: line.diplomas[0]?.diploma.type === 'total',
      hasHeading: line.hasHeading,
      spareField,
    });
    checkColumns(block, line, cells, report);
    for (const row of nameRows(line, cells, { seen, known, national, previous: rows.at(-1) })) {
      if (seen.has(row.diploma)) reportRepeated(line, row, report);
      seen.add(row.diploma);
      rows.push(row);
    }
  }
  return national ? withMissingRows(rows, national) : rows;
}

/** A ninth value field, counted from the usual start. */
function usesSpareField(line: AnnexLine): boolean {
  return line.labelField === 1 && line.cells.some(({ field }) => field - 2 >= WIDTH.effectifs);
}

/** What the rows of a line are called depends on what is known of the table around it. */
interface Naming {
  readonly seen: ReadonlySet<string>;
  /** Every id that a label of this table names. */
  readonly known: ReadonlySet<string>;
  readonly national: readonly string[] | null;
  readonly previous: AnnexRow | undefined;
}

function nameRows(
  line: AnnexLine,
  cells: readonly PlacedCell[],
  naming: Naming,
): readonly AnnexRow[] {
  const base = { line: line.line, isPrinted: true };
  const [only, ...others] = line.diplomas;
  if (!only) return [{ ...base, diploma: unlabelledId(naming), label: '', cells }];
  if (others.length === 0) {
    const id = only.diploma.id;
    // The same label again without any value: the extraction repeated it, nothing is counted twice.
    const repeated = naming.seen.has(id) && cells.length === 0;
    return [{ ...base, diploma: repeated ? LINE_IDS.repeated : id, label: only.label, cells }];
  }
  // Glued rows: each label gets its row, without value; the values keep a row of their own because
  // nothing on the line says whose they are.
  const named = line.diplomas.map(({ diploma, label }) => ({
    ...base,
    diploma: diploma.id,
    label,
    cells: [],
  }));
  if (cells.length === 0) return named;
  const group: Diploma['group'] = only.diploma.group;
  return [...named, { ...base, diploma: LINE_IDS.glued(group), label: '', cells }];
}

/** A row without label is the national row that follows the previous one, when no other line has that label. */
function unlabelledId({ national, previous, known, seen }: Naming): string {
  const at = national && previous ? national.indexOf(previous.diploma) : -1;
  const next = at < 0 ? undefined : national?.[at + 1];
  return next !== undefined && !known.has(next) && !seen.has(next) ? next : LINE_IDS.unlabelled;
}

/** Rows of the national list that the region does not print, put where they would stand. */
function withMissingRows(rows: readonly AnnexRow[], national: readonly string[]): AnnexRow[] {
  const printed = new Set(rows.map(({ diploma }) => diploma));
  const complete = [...rows];
  for (const [rank, diploma] of national.entries()) {
    if (printed.has(diploma)) continue;
    const before =
      rank === 0 ? -1 : complete.findIndex((row) => row.diploma === national[rank - 1]);
    const line = complete[Math.max(before, 0)]?.line ?? 1;
    complete.splice(before + 1, 0, { line, diploma, label: '', isPrinted: false, cells: [] });
  }
  return complete;
}

function checkColumns(
  block: AnnexBlock,
  line: AnnexLine,
  cells: readonly PlacedCell[],
  report: Report,
): void {
  const taken = new Set<number>();
  for (const { column, text } of cells) {
    const isRateColumn = block.table === 'resultats' && column !== null && column % 3 === 2;
    if (column !== null && text !== '-' && isRate(text) !== isRateColumn) {
      report({
        line: line.line,
        fact: isRateColumn
          ? 'Un nombre sans « % » tombe dans une colonne de taux.'
          : 'Un taux tombe dans une colonne de nombres.',
        received: text,
        expected: isRateColumn
          ? 'un taux, par exemple « 88,5% »'
          : 'un nombre, par exemple « 1 236 »',
        repair: COMPARE,
      });
    }
    if (column === null || taken.has(column)) {
      report({
        line: line.line,
        fact:
          column === null
            ? 'Une case dépasse ce tableau.'
            : 'Deux cases tombent dans la même colonne.',
        received: text,
        expected: `au plus ${WIDTH[block.table]} valeurs, chacune dans sa colonne`,
        repair: COMPARE,
      });
    }
    if (column !== null) taken.add(column);
  }
}

function reportRepeated(line: AnnexLine, row: AnnexRow, report: Report): void {
  report({
    line: line.line,
    fact: 'Cette ligne est imprimée deux fois dans le tableau, avec des valeurs.',
    received: row.label === '' ? row.diploma : row.label,
    expected: 'une ligne par diplôme',
    repair: COMPARE,
  });
}
