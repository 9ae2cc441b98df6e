import { expect, test } from 'vitest';
import { buildTable } from '../../../src/components/table/model.ts';
import { tableKind } from '../../../src/components/table/table-kind.ts';
import { EDITION, REGISTERS, TABLE } from './fixture.ts';

const view = buildTable({
  edition: EDITION,
  table: TABLE,
  rows: TABLE.rows,
  title: 'Effectifs',
  registers: REGISTERS,
});
const of = (isText: boolean) => ({
  ...view,
  columns: view.columns.filter(({ numeric }) => numeric !== isText),
});

test.each([
  ['figures', of(false), 0, { sheet: 'tables', script: 'tables' }],
  ['texts', of(true), 0, { sheet: 'tables', script: 'tables' }],
  ['slices alone', null, 0, { sheet: 'tables', script: 'tables' }],
  ['figures and a chart', of(false), 1, { sheet: 'tables-charts', script: 'tables-charts' }],
  ['slices and a chart', null, 2, { sheet: 'tables-charts', script: 'tables-charts' }],
  ['texts and a chart', of(true), 1, { sheet: 'tables-full', script: 'tables-charts' }],
])('a page of %s loads what it shows', (_name, shown, charts, expected) => {
  expect(tableKind(shown, charts)).toEqual(expected);
});
