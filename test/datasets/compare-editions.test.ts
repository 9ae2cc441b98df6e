import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareEditions } from '../../src/datasets/compare-editions.ts';
import type { RowOwner } from '../../src/datasets/diplomas/row-owner.ts';
import { SMALL_CSV, small, smallEdition } from '../support/small-edition.ts';
import { coded, compareSmall, edited, nobody } from './changes/two-states.ts';

const NORTH = '7,nord,bois,Bois,detail,4,1 000,1 004,,\n';
const bare = { findings: 'findings: []\n' };

test('an edition compared with itself differs in nothing', () => {
  expect(compareSmall(SMALL_CSV)).toEqual({ headings: [], rows: [], values: [], perhaps: [] });
});

describe('rows', () => {
  test.each<[string, string, RowOwner, unknown[]]>([
    [
      'a new row is added',
      edited([NORTH, `${NORTH}9,nord,fer,Fer,detail,1,2,3,,\n`]),
      nobody,
      [
        {
          table: 'eleves',
          kind: 'added',
          row: 'nord/fer',
          label: 'Fer',
          previous_row: '',
          previous_label: '',
        },
      ],
    ],
    [
      'a vanished row is removed',
      edited([NORTH, '']),
      nobody,
      [
        {
          table: 'eleves',
          kind: 'removed',
          row: '',
          label: '',
          previous_row: 'nord/bois',
          previous_label: 'Bois',
        },
      ],
    ],
    [
      'the same key under another name is renamed',
      edited(['nord,bois,Bois', 'nord,bois,Bois massif']),
      nobody,
      [
        {
          table: 'eleves',
          kind: 'renamed',
          row: 'nord/bois',
          label: 'Bois massif',
          previous_row: 'nord/bois',
          previous_label: 'Bois',
        },
      ],
    ],
    [
      'another key with the same diploma, in the same town, is renamed',
      edited(['nord,bois,Bois', 'nord,menuiserie,Menuiserie']),
      (_, __, { key }) => (/bois|menuiserie/u.test(key) ? 'cap-bois' : undefined),
      [
        {
          table: 'eleves',
          kind: 'renamed',
          row: 'nord/menuiserie',
          label: 'Menuiserie',
          previous_row: 'nord/bois',
          previous_label: 'Bois',
        },
      ],
    ],
    [
      'a diploma that two new rows share proves nothing',
      edited([NORTH, '7,nord,a,A,detail,4,1 000,1 004,,\n9,nord,b,B,detail,1,2,3,,\n']),
      (_, __, { key }) => (/bois|\/[ab]$/u.test(key) ? 'cap-bois' : undefined),
      [
        {
          table: 'eleves',
          kind: 'added',
          row: 'nord/a',
          label: 'A',
          previous_row: '',
          previous_label: '',
        },
        {
          table: 'eleves',
          kind: 'added',
          row: 'nord/b',
          label: 'B',
          previous_row: '',
          previous_label: '',
        },
        {
          table: 'eleves',
          kind: 'removed',
          row: '',
          label: '',
          previous_row: 'nord/bois',
          previous_label: 'Bois',
        },
      ],
    ],
  ])('%s', (_, csv, owner, rows) => {
    expect(compareSmall(csv, owner).rows).toEqual(rows);
  });

  test('the same national code under another key is renamed, and its values are compared', () => {
    const csv = SMALL_CSV.split('\n')
      .filter((line) => line !== '')
      .map((line, index) => `${line},${index === 0 ? 'rncp' : index + 100}`)
      .join('\n');
    const after = csv.replace('nord,bois,Bois,detail,4,', 'nord,hetre,Hêtre,detail,5,');
    const compared = compareEditions(
      smallEdition({ csv, ...bare }, coded),
      smallEdition({ csv: after, ...bare }, coded),
      nobody,
    );
    expect(compared.rows).toMatchObject([
      { kind: 'renamed', row: 'nord/hetre', previous_row: 'nord/bois' },
    ]);
    expect(compared.values).toMatchObject([
      { row: 'nord/hetre', column: 'filles', before: '4', after: '5' },
    ]);
  });

  test('likeness alone renames nothing: it is a « perhaps » for the maintainer', () => {
    const compared = compareSmall(edited(['nord,bois,Bois', 'nord,boix,Boix']));
    expect(compared.rows.map(({ kind }) => kind)).toEqual(['added', 'removed']);
    expect(compared.perhaps).toEqual([
      {
        table: 'eleves',
        row: 'nord/boix',
        label: 'Boix',
        previous_row: 'nord/bois',
        previous_label: 'Bois',
      },
    ]);
    expect(compareSmall(edited(['nord,bois,Bois', 'nord,fer,Ferronnerie'])).perhaps).toEqual([]);
  });
});

describe('values', () => {
  test('largest relative moves first: from nothing, then by ratio, then a status alone', () => {
    const csv = edited(
      ['4,1 000,1 004,,', '4,1 001,1 004,7,'],
      ['nord,total,TOTAL,total,4,', 'nord,total,TOTAL,total,8,'],
      ['26,515,en cours\n12', '26,515,\n12'],
    );
    expect(compareSmall(csv).values).toEqual([
      {
        table: 'eleves',
        row: 'nord/bois',
        column: 'recus',
        before: '',
        after: '7',
        status_before: 'blank',
        status_after: 'ok',
        note: '',
      },
      {
        table: 'eleves',
        row: 'nord/total',
        column: 'filles',
        before: '4',
        after: '8',
        status_before: 'ok',
        status_after: 'ok',
        note: '',
      },
      {
        table: 'eleves',
        row: 'nord/bois',
        column: 'garcons',
        before: '1000',
        after: '1001',
        status_before: 'ok',
        status_after: 'ok',
        note: '',
      },
      {
        table: 'eleves',
        row: 'sud/bois',
        column: 'taux',
        before: '',
        after: '',
        status_before: 'pending',
        status_after: 'blank',
        note: '',
      },
    ]);
  });

  test('a correction shows as the published value, with its note', () => {
    const corrections =
      'c1,g,eleves,nord/bois,filles,digit,4,5,,,Le document imprime 4 au lieu de 5.,e';
    const { values } = compareEditions(
      smallEdition(bare),
      smallEdition({ ...bare, corrections }),
      nobody,
    );
    expect(values).toEqual([
      {
        table: 'eleves',
        row: 'nord/bois',
        column: 'filles',
        before: '4',
        after: '5',
        status_before: 'ok',
        status_after: 'corrected',
        note: 'c1',
      },
    ]);
  });

  test('a changed figure is found wherever it stands, and its mirror is the way back', () => {
    const before = smallEdition(bare);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.constantFrom('10', '4', '6'),
        (value, old) => {
          const csv = SMALL_CSV.replace(`detail,${old},`, `detail,${value},`);
          const after = smallEdition({ csv, ...bare });
          const there = compareEditions(before, after, nobody).values;
          const back = compareEditions(after, before, nobody).values;
          expect(there).toHaveLength(String(value) === old ? 0 : 1);
          expect(back.map(({ before: from, after: to }) => [to, from])).toEqual(
            there.map(({ before: from, after: to }) => [from, to]),
          );
        },
      ),
    );
  });
});

test('tables and columns that come, go or change their heading are reported', () => {
  const [table] = small.tables;
  if (!table) throw new Error('Le petit jeu n’a pas de table.');
  const columns = table.columns.map((column) =>
    column.id === 'filles' ? { ...column, title: 'Élèves filles' } : column,
  );
  const edition = smallEdition(bare);
  const others = edition.tables.map(({ descriptor, rows }) => ({
    rows,
    descriptor: {
      ...descriptor,
      columns: [
        ...columns.filter(({ id }) => id !== 'taux'),
        { ...columns[0], id: 'autres', title: 'Autres' },
      ],
    },
  }));
  // A second table of the same rows stands for a table that is new.
  const extra = others.map((one) => ({
    ...one,
    descriptor: { ...one.descriptor, id: 'neuve', title: 'Neuve', columns: [] },
  }));
  // The spread of an optional first column loses its required keys, which it has.
  const after = { ...edition, tables: [...others, ...extra] } as typeof edition;
  expect(compareEditions(edition, after, nobody).headings).toEqual([
    {
      table: 'eleves',
      column: 'filles',
      kind: 'renamed',
      before: 'Filles',
      after: 'Élèves filles',
    },
    { table: 'eleves', column: 'taux', kind: 'removed', before: 'Taux', after: '' },
    { table: 'eleves', column: 'autres', kind: 'added', before: '', after: 'Autres' },
    { table: 'neuve', column: null, kind: 'added', before: '', after: 'Neuve' },
  ]);
});
