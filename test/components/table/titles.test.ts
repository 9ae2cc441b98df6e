import { describe, expect, test } from 'vitest';
import { countCells } from '../../../src/components/table/counts.ts';
import { descriptionColumns } from '../../../src/components/table/descriptions.ts';
import { slicesOf } from '../../../src/components/table/slices.ts';
import { isTotal, rowTitle } from '../../../src/components/table/titles.ts';
import type { TableDescriptor } from '../../../src/schemas/dataset.ts';
import type { Row, Table } from '../../../src/schemas/edition.ts';
import { FLAT, REGISTERS, TABLE, UNCUT } from './fixture.ts';

const [first] = TABLE.rows;
const row: Row = first ?? { key: '', parts: {}, labels: {}, sourceLine: 0, cells: {} };
const withTable = (change: Partial<TableDescriptor>): TableDescriptor => {
  const merged: TableDescriptor = { ...TABLE.descriptor, ...change };
  return merged;
};

describe('row header', () => {
  test.each<[string, TableDescriptor, Row, string]>([
    ['the part that cuts the table is left out', TABLE.descriptor, row, 'CAP Peinture'],
    ['every titled part of the key otherwise', UNCUT, row, 'Nord · CAP Peinture'],
    ['a label alone', withTable({ rowHeader: 'libelle' }), row, 'PEINTURE'],
    [
      'a code is not a title',
      withTable({
        key: [
          { id: 'region', title: 'Région' },
          { id: 'diplome', title: 'Diplôme' },
        ],
      }),
      row,
      'peinture',
    ],
    [
      'the key when the heading is empty',
      withTable({ rowHeader: 'libelle' }),
      { ...row, labels: {} },
      'nord/peinture',
    ],
  ])('%s', (_name, descriptor, each, expected) => {
    expect(rowTitle(descriptor, each, REGISTERS)).toBe(expected);
  });
});

test('totals are told by a label or by a part of the key', () => {
  expect(TABLE.rows.map((each) => isTotal(TABLE.descriptor, each))).toEqual([
    false,
    false,
    true,
    false,
    true,
  ]);
  const byKey = withTable({ totals: { by: 'diplome', values: ['peinture'] } });
  expect(isTotal(byKey, row)).toBe(true);
  expect(isTotal(FLAT, row)).toBe(false);
});

describe('columns that describe the rows', () => {
  const columns = (descriptor: TableDescriptor) => {
    const table: Table = { ...TABLE, descriptor };
    return descriptionColumns(table, TABLE.rows).map(({ id }) => id);
  };
  const free = { id: 'filiere', title: 'Filière', description: '' };

  test('printed names and natures are left to the downloads', () => {
    expect(columns(TABLE.descriptor)).toEqual([]);
  });
  test('printed names show where the header is a code', () => {
    const key = [{ id: 'diplome', title: 'Code' }];
    expect(columns(withTable({ key }))).toEqual(['libelle']);
  });
  test('closed vocabularies show where no total row does', () => {
    expect(columns(FLAT)).toEqual(['nature']);
  });
  test('an empty label does not show', () => {
    expect(columns({ ...FLAT, labels: [free] })).toEqual([]);
  });
});

describe('slices', () => {
  test('in the order of the document, each with its total', () => {
    const found = slicesOf(TABLE, REGISTERS);
    expect(
      found.map(({ id, title, rows, summary }) => [id, title, rows.length, summary?.key]),
    ).toEqual([
      ['nord', 'Nord', 3, 'nord/total-cap'],
      ['sud', 'Sud', 2, 'sud/total-cap'],
    ]);
  });
  test('a table that is not cut has none', () => {
    expect(slicesOf({ ...TABLE, descriptor: UNCUT }, REGISTERS)).toEqual([]);
  });
  test('two totals of one kind are no summary', () => {
    const rows = TABLE.rows.map((each) => ({ ...each, labels: { nature: 'total' } }));
    expect(slicesOf({ ...TABLE, rows }, REGISTERS).map(({ summary }) => summary)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

test('cells are counted by status, in the published order', () => {
  expect(countCells([TABLE])).toEqual({
    rows: 5,
    cells: 13,
    byStatus: [
      { status: 'ok', count: 5 },
      { status: 'corrected', count: 2 },
      { status: 'uncertain', count: 1 },
      { status: 'blank', count: 3 },
      { status: 'dash', count: 1 },
      { status: 'not_applicable', count: 1 },
    ],
  });
  expect(countCells([])).toEqual({ rows: 0, cells: 0, byStatus: [] });
});
