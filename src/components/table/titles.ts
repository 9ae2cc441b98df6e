import type { Registers } from '../../datasets/printed-table.ts';
import type { KeyPart, LabelColumn, TableDescriptor } from '../../schemas/dataset.ts';
import type { Row } from '../../schemas/edition.ts';

/** What the reader reads for a value of a key part: its title, or the value itself for a code. */
export function partTitle(part: KeyPart, value: string, registers: Registers): string {
  const titles = part.values ?? (part.register ? registers[part.register] : undefined);
  return titles?.[value] ?? value;
}

function labelText(label: LabelColumn, row: Row): string {
  const value = row.labels[label.id] ?? '';
  return label.values?.[value] ?? value;
}

/** Text of one descriptive column (key part or label) of a row; empty when the row has none. */
export function describe(
  table: TableDescriptor,
  row: Row,
  id: string,
  registers: Registers,
): string {
  const part = table.key.find((candidate) => candidate.id === id);
  if (part) return partTitle(part, row.parts[id] ?? '', registers);
  const label = table.labels.find((candidate) => candidate.id === id);
  return label ? labelText(label, row) : '';
}

/** Stands between the parts of a row header made of several. */
const JOIN = ' · ';

/** True for a part that readers know by a title, not by a code or an address. */
export function isTitled(part: KeyPart): boolean {
  return part.values !== undefined || part.register !== undefined;
}

/**
 * The header of a row, complete without its neighbours: every titled part of its key but the one that
 * cuts the table into pages. Never empty: the row key when the heading column is.
 */
export function rowTitle(table: TableDescriptor, row: Row, registers: Registers): string {
  const parts = table.key.some(({ id }) => id === table.rowHeader)
    ? table.key.filter((part) => part.id === table.rowHeader || isTitled(part))
    : [];
  const titles = parts
    .filter(({ id }) => id !== table.sliceBy)
    .map(({ id }) => describe(table, row, id, registers));
  return titles.join(JOIN) || describe(table, row, table.rowHeader, registers) || row.key;
}

/** True for a row that totals others. */
export function isTotal(table: TableDescriptor, row: Row): boolean {
  if (!table.totals) return false;
  const { by, values } = table.totals;
  return values.includes(row.parts[by] ?? row.labels[by] ?? '');
}
