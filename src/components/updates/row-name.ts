import { printedLabel } from '../../datasets/changes/printed-label.ts';
import type { Registers } from '../../datasets/printed-table.ts';
import type { Row, Table } from '../../schemas/edition.ts';
import { isTitled, partTitle, rowTitle } from '../table/titles.ts';

/** The name of a row away from its table: the page that it is on, its title, and its printed name beside a bare code. */
export function rowName({ descriptor }: Table, row: Row, registers: Registers): string {
  const slice = descriptor.key.find(({ id }) => id === descriptor.sliceBy);
  const header = descriptor.key.find(({ id }) => id === descriptor.rowHeader);
  const title = rowTitle(descriptor, row, registers);
  const label = printedLabel(descriptor, row);
  return [
    ...(slice ? [partTitle(slice, row.parts[slice.id] ?? '', registers)] : []),
    title,
    ...(header && !isTitled(header) && label !== title ? [label] : []),
  ].join(' · ');
}
