import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { queryOf, stateOf } from '../../../../src/components/table/live/address.ts';
import { keepsRow } from '../../../../src/components/table/live/filter-rows.ts';
import { AS_WRITTEN } from '../../../../src/components/table/live/model.ts';
import type { CellValue, LiveState } from '../../../../src/components/table/live/model.ts';
import { orderRows } from '../../../../src/components/table/live/order-rows.ts';
import { nextSort } from '../../../../src/components/table/live/sort-headings.ts';
import { spreadsheetText } from '../../../../src/components/table/live/spreadsheet-text.ts';
import { stateText } from '../../../../src/components/table/live/words.ts';

const rows = (...values: readonly CellValue[]) =>
  values.map((value) => ({ values: [value], total: false }));

describe('orderRows', () => {
  const CASES: readonly (readonly [string, readonly CellValue[], boolean, readonly CellValue[]])[] =
    [
      ['numbers by size, not by writing', [100, 9, 25], false, [9, 25, 100]],
      ['from the greatest', [100, 9, 25], true, [100, 25, 9]],
      ['zero is a number, a blank is not', [null, 0, 3], false, [0, 3, null]],
      ['blanks last in both directions', [null, 0, 3], true, [3, 0, null]],
      [
        'French order: accents, ligatures, digits inside a text',
        ['zèbre', 'Été', 'cœur', 'niveau 10', 'niveau 9', 'eau'],
        false,
        ['cœur', 'eau', 'Été', 'niveau 9', 'niveau 10', 'zèbre'],
      ],
    ];
  for (const [name, values, descending, expected] of CASES) {
    test(name, () => {
      expect(orderRows(rows(...values), 0, descending).map((at) => values[at])).toEqual(expected);
    });
  }

  test('totals stand apart, last, in the order of the page', () => {
    const mixed = [5, 9, 1, 30].map((value) => ({ values: [value], total: value > 6 }));
    expect(orderRows(mixed, 0, true)).toEqual([0, 2, 1, 3]);
    expect(orderRows(mixed, 0, false)).toEqual([2, 0, 1, 3]);
  });

  test('every row stays, once; sorting what is sorted changes nothing', () => {
    const value = fc.option(fc.oneof(fc.integer(), fc.string()), { nil: null });
    const row = fc.record({ values: fc.tuple(value), total: fc.boolean() });
    fc.assert(
      fc.property(fc.array(row), fc.boolean(), (all, descending) => {
        const order = orderRows(all, 0, descending);
        expect([...order].sort((a, b) => a - b)).toEqual(all.map((_, index) => index));
        const sorted = order.flatMap((index) => all[index] ?? []);
        expect(orderRows(sorted, 0, descending)).toEqual(sorted.map((_, index) => index));
      }),
    );
  });
});

describe('keepsRow', () => {
  const ROW = ['CAP Peinture en carrosserie', 'l’équipement', '1\u202F020'];
  test.each([
    ['', true],
    ['peinture CAP', true],
    ['EQUIPEMENT', true],
    ["l'équipement", true],
    ['1 020', true],
    ['peinture bac', false],
  ])('« %s » : %s', (filter, kept) => {
    expect(keepsRow(ROW, filter)).toBe(kept);
  });
});

describe('the address', () => {
  const COLUMNS = ['nom', 'total_effectif', 'total_flux', 'source'];

  test('says each change and nothing of a table as written', () => {
    expect(queryOf(AS_WRITTEN)).toBe('');
    expect(
      queryOf({
        sort: { column: 'total_flux', descending: true },
        filter: ' cap peinture ',
        hidden: ['source', 'total_effectif'],
        wide: true,
      }),
    ).toBe(
      '?tri=total_flux&sens=decroissant&filtre=cap+peinture&sans=source%2Ctotal_effectif&large=oui',
    );
  });

  test('gives the same state back', () => {
    const state: fc.Arbitrary<LiveState> = fc.record({
      sort: fc.option(
        fc.record({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() }),
        { nil: null },
      ),
      filter: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
      hidden: fc.subarray(COLUMNS.slice(1)),
      wide: fc.boolean(),
    });
    fc.assert(
      fc.property(state, (given) => {
        expect(stateOf(queryOf(given), COLUMNS)).toEqual(given);
      }),
    );
  });

  test('a column of another edition, the heading of the rows and nonsense are left out', () => {
    expect(stateOf('?tri=2013&sens=decroissant&sans=nom,annee,source&large=1', COLUMNS)).toEqual({
      ...AS_WRITTEN,
      hidden: ['source'],
    });
  });

  test.each([
    ['the heading keeps the name of old links, whatever its column', '?tri=nom', 'code_diplome'],
    ['its own name is the one that is written', '?tri=code_diplome', 'code_diplome'],
  ])('%s', (_, query, column) => {
    const { sort } = stateOf(query, ['code_diplome', 'libelle', 'source']);
    expect(sort).toEqual({ column, descending: false });
  });
});

describe('stateText', () => {
  const COLUMNS = [
    { id: 'nom', title: 'Diplôme', numeric: false },
    { id: 'flux', title: 'Entrants', numeric: true },
  ];
  const CASES: readonly (readonly [Partial<LiveState>, number, string])[] = [
    [{}, 9, ''],
    [
      { sort: { column: 'flux', descending: true } },
      9,
      'Trié par « Entrants », du plus grand au plus petit.',
    ],
    [{ sort: { column: 'nom', descending: false } }, 9, 'Trié par « Diplôme », de A à Z.'],
    [{ sort: { column: 'nom', descending: true } }, 9, 'Trié par « Diplôme », de Z à A.'],
    [
      { filter: 'cap' },
      2,
      '2\u00A0lignes sur 9 pour « cap ». Un total porte sur toutes les lignes.',
    ],
    [{ filter: 'zzz' }, 0, 'Aucune ligne pour « zzz ». Un total porte sur toutes les lignes.'],
    [{ hidden: ['flux'] }, 9, '1\u00A0colonne masquée.'],
  ];
  for (const [change, shown, text] of CASES) {
    test(text || 'nothing to say', () => {
      expect(stateText({ ...AS_WRITTEN, ...change }, COLUMNS, { shown, all: 9 })).toBe(text);
    });
  }
});

describe('nextSort', () => {
  test.each([
    ['a number: greatest first, then smallest, then the page', true, [true, false, null]],
    ['a text: A first, then Z, then the page', false, [false, true, null]],
  ])('%s', (_, numeric, expected) => {
    const first = nextSort({ column: 'other', descending: true }, 'a', numeric);
    const second = nextSort(first, 'a', numeric);
    expect([first?.descending, second?.descending, nextSort(second, 'a', numeric)]).toEqual(
      expected,
    );
  });
});

test('a spreadsheet reads what is pasted: numbers as numbers, texts never as formulas', () => {
  expect(
    spreadsheetText([
      ['Diplôme', 'Effectif', 'Taux', 'Écart', 'Note'],
      ['=CMD()', '12\u202F020', '71,4\u00A0%', '\u221212,5', 'a\tb'],
      ['CAP 1 000 pages', '1 020 000', '', '-', '@x'],
    ]),
  ).toBe(
    'Diplôme\tEffectif\tTaux\tÉcart\tNote\n' +
      "'=CMD()\t12020\t71,4 %\t-12,5\ta b\n" +
      "CAP 1 000 pages\t1020000\t\t-\t'@x",
  );
});
