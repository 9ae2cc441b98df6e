import { expect, test } from 'vitest';
import { cellReader, rowReader } from '../../src/datasets/cell-reader.ts';
import { smallEdition } from '../support/small-edition.ts';

const edition = smallEdition();
const rows = rowReader(edition.tables);
const read = cellReader(rows);

test('every cell is found by its address, the very one of its row', () => {
  const cells = edition.tables.flatMap(({ descriptor, rows: own }) =>
    own.flatMap((row) =>
      Object.entries(row.cells).map(([column, cell]) => ({
        ref: { table: descriptor.id, row: row.key, column },
        cell,
      })),
    ),
  );
  expect(cells.length).toBeGreaterThan(0);
  for (const { ref, cell } of cells) expect(read(ref)).toBe(cell);
});

test.each([
  ['table', { table: 'autre', row: 'sud/bois', column: 'filles' }],
  ['row', { table: 'eleves', row: 'est/bois', column: 'filles' }],
  ['column', { table: 'eleves', row: 'sud/bois', column: 'autre' }],
  [
    'column, the name of a property of every object',
    { table: 'eleves', row: 'sud/bois', column: 'constructor' },
  ],
])('nothing is found at an unknown %s', (_, ref) => {
  expect(read({ table: 'eleves', row: 'sud/bois', column: 'filles' })).toBeDefined();
  expect(read(ref)).toBeUndefined();
});
