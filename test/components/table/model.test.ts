import { describe, expect, test } from 'vitest';
import { buildTable } from '../../../src/components/table/model.ts';
import { buildSliceIndex } from '../../../src/components/table/slice-index.ts';
import { slicesOf } from '../../../src/components/table/slices.ts';
import { EDITION, REGISTERS, TABLE, printedCell } from './fixture.ts';

const slices = slicesOf(TABLE, REGISTERS);
const source = { edition: EDITION, table: TABLE, registers: REGISTERS, title: 'Effectifs : Nord' };
const view = buildTable({ ...source, rows: slices[0]?.rows ?? [] });
const cell = (row: number, column: number) => view.rows[row]?.cells[column];

test('the head of the table', () => {
  expect(view.rowHeader).toBe('Diplôme');
  expect(view.descriptions).toEqual([]);
  expect(view.columns.map(({ title, unit, numeric }) => [title, unit, numeric])).toEqual([
    ['Effectif', '', true],
    ['Taux de réussite', '', true],
    ['Remarque', '', false],
  ]);
});

test('a unit is said above the column when it is not the one of the table', () => {
  const table = { ...TABLE, descriptor: { ...TABLE.descriptor, unit: 'candidats' } };
  const other = buildTable({ ...source, table, rows: table.rows });
  expect(other.columns.map(({ unit }) => unit)).toEqual(['jeunes', '', '']);
});

test('rows: anchor, link to itself, title, total, line', () => {
  expect(
    view.rows.map(({ id, href, title, total, sourceLines }) => [
      id,
      href,
      title,
      total,
      sourceLines,
    ]),
  ).toEqual([
    ['l-nord/peinture', '#l-nord/peinture', 'CAP Peinture', false, [10]],
    ['l-nord/sellerie', '#l-nord/sellerie', 'CAP Sellerie', false, [11]],
    ['l-nord/total-cap', '#l-nord/total-cap', 'Total CAP', true, [12]],
  ]);
});

test('a cell wrapped below its row adds its line; a value put back from elsewhere does not', () => {
  const [first, ...others] = TABLE.rows;
  const cells = {
    ...first?.cells,
    wrapped: printedCell('2', 2, 14),
    moved: { ...printedCell('3', 3, 90), status: 'corrected' as const },
  };
  const rows = first ? [{ ...first, cells }, ...others] : [];
  expect(buildTable({ ...source, rows }).rows[0]?.sourceLines).toEqual([10, 14]);
});

describe('cells', () => {
  test.each([
    ['corrected', 0, 0, 'c-nord/peinture-effectif', '1\u202F236', 'a', '#note-nord-01'],
    ['ok', 0, 1, null, '100,0\u00A0%', undefined, undefined],
    ['blank', 0, 2, null, '', undefined, undefined],
    ['corrected', 1, 0, 'c-nord/sellerie-effectif', '', 'a', '#note-nord-02'],
    ['dash', 1, 1, 'c-nord/sellerie-taux', '-', undefined, undefined],
    ['absent', 1, 2, null, '', undefined, undefined],
    ['finding', 2, 0, 'c-nord/total-cap-effectif', '1\u202F230', 'b', '#note-total-faux'],
    ['not_applicable', 2, 1, 'c-nord/total-cap-taux', 'NA', undefined, undefined],
  ])('%s (row %i, column %i)', (look, row, column, id, text, letter, href) => {
    expect(cell(row, column)).toMatchObject({ look, id, text });
    expect(cell(row, column)?.marks).toEqual(letter === undefined ? [] : [{ letter, href }]);
  });
});

test('a cell with a correction and a fault shows both letters, the correction first', () => {
  const cells = [{ table: 'effectifs', row: 'nord/peinture', column: 'effectif' }];
  const edition = {
    ...EDITION,
    findings: EDITION.findings.map((finding) => ({ ...finding, cells })),
  };
  const shown = buildTable({ ...source, edition, rows: slices[0]?.rows ?? [] });
  expect(shown.rows[0]?.cells[0]).toMatchObject({
    look: 'corrected',
    marks: [
      { letter: 'a', href: '#note-nord-01' },
      { letter: 'b', href: '#note-total-faux' },
    ],
  });
});

test('the key explains the looks that stand in the rows, and no other', () => {
  expect(view.legend.map(({ look, signs }) => [look, signs])).toEqual([
    ['corrected', []],
    ['blank', []],
    ['dash', ['-']],
    ['not_applicable', ['NA']],
    ['finding', []],
    ['absent', []],
  ]);
  expect(view.legend.find(({ look }) => look === 'blank')?.sentence).toBe(
    TABLE.descriptor.blankMeaning,
  );
});

test('decimals are those of the whole table, whatever the slice', () => {
  const south = buildTable({ ...source, rows: slices[1]?.rows ?? [] });
  expect(south.rows[0]?.cells[1]?.text).toBe('71,4\u00A0%');
});

describe('index of slices', () => {
  const index = buildSliceIndex({ ...source, title: 'Effectifs' }, slices);

  test('one row for each slice, headed by a link to its page', () => {
    expect(index?.rowHeader).toBe('Région');
    expect(index?.rows.map(({ id, title, href, total }) => [id, title, href, total])).toEqual([
      ['l-nord/total-cap', 'Nord', '/donnees/essai/2024/effectifs/nord/', false],
      ['l-sud/total-cap', 'Sud', '/donnees/essai/2024/effectifs/sud/', false],
    ]);
  });

  test('notes name the slice, not its total', () => {
    expect(index?.notes.flatMap(({ entries }) => entries.map(({ row }) => row))).toEqual([
      'Nord',
      'Sud',
    ]);
  });

  test('columns that no total has are left out, with their key', () => {
    const bare = slices.map((slice) => ({
      ...slice,
      summary: slice.summary && {
        ...slice.summary,
        cells: { effectif: slice.summary.cells['effectif'] ?? never() },
      },
    }));
    const narrow = buildSliceIndex(source, bare);
    expect(narrow?.columns.map(({ id }) => id)).toEqual(['effectif']);
    expect(narrow?.rows.map(({ cells }) => cells.length)).toEqual([1, 1]);
    expect(narrow?.legend.map(({ look }) => look)).not.toContain('absent');
  });

  test('no index without a total in each slice', () => {
    expect(buildSliceIndex(source, [])).toBeNull();
    expect(
      buildSliceIndex(
        source,
        slices.map((slice) => ({ ...slice, summary: undefined })),
      ),
    ).toBeNull();
  });
});

function never(): never {
  throw new Error('the fixture has this cell');
}
