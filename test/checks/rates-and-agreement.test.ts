import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/checks/check.ts';
import { instancesOf } from '../../src/checks/instances.ts';
import { cellReader } from '../../src/checks/judge.ts';
import type { Cell } from '../../src/schemas/cell.ts';
import type { TableDescriptor } from '../../src/schemas/dataset.ts';
import type { Edition, Row } from '../../src/schemas/edition.ts';
import type { IdentitySpec } from '../../src/schemas/identity.ts';
import { small, smallEdition } from '../support/small-edition.ts';

type Values = Readonly<Record<string, number | string | null>>;

function row(key: string, values: Values): Row {
  const cells = Object.entries(values).map(([column, value]): [string, Cell] => [
    column,
    { value, status: value === null ? 'blank' : 'ok', printed: '', sourceLine: 1, note: null },
  ]);
  return { key, parts: {}, labels: {}, sourceLine: 1, cells: Object.fromEntries(cells) };
}

/** The descriptor of the small dataset; a function, so that its type is never undefined. */
function smallTable(): TableDescriptor {
  const [table] = small.tables;
  if (!table) throw new Error('Le petit jeu n’a pas de table.');
  return table;
}

/** The verdict of each instance on tables given as rows of values. */
function verdicts(
  spec: IdentitySpec,
  tables: Readonly<Record<string, Readonly<Record<string, Values>>>>,
): Record<string, string> {
  const edition: Edition = {
    ...smallEdition(),
    tables: Object.entries(tables).map(([id, rows]) => ({
      descriptor: { ...smallTable(), id },
      rows: Object.entries(rows).map(([key, values]) => row(key, values)),
    })),
  };
  const read = cellReader(edition);
  const say = (verdict: Verdict) =>
    verdict.state === 'fails' ? `fails: ${verdict.expected} / ${verdict.received}` : verdict.state;
  return Object.fromEntries(
    instancesOf(spec, edition).map((instance) => [instance.id, say(instance.verify(read))]),
  );
}

describe('bornes', () => {
  const spec: IdentitySpec = {
    check: 'bornes',
    name: 'b',
    table: 't',
    columns: ['taux'],
    from: 0,
    to: 100,
    title: 'T',
  };
  test.each([
    [0, 'holds'],
    [100, 'holds'],
    [100.1, 'fails: de 0 à 100 / 100.1'],
    [-1, 'fails: de 0 à 100 / -1'],
    [null, 'empty'],
    ['texte', 'empty'],
  ])('%s %s', (taux, state) => {
    expect(verdicts(spec, { t: { a: { taux } } })).toEqual({ 'bornes:b:t:a:taux': state });
  });
});

describe('fraction-possible', () => {
  const spec = (among: 'tous' | 'une-partie'): IdentitySpec => ({
    check: 'fraction-possible',
    name: 'f',
    table: 't',
    rate: 'taux',
    whole: 'effectif',
    among,
    title: 'T',
  });
  test.each([
    ['tous', 28.57, 7, 'holds'],
    ['tous', 29, 7, 'holds'],
    ['tous', 28.56, 7, 'fails: un nombre entier de personnes sur 7 / 28.56 %'],
    // « 17,40% »: the zero at the end is no digit that was counted.
    ['tous', 17.4, 23, 'holds'],
    ['tous', 31.8, 23, 'fails: un nombre entier de personnes sur 23 / 31.8 %'],
    ['une-partie', 31.8, 23, 'holds'],
    ['une-partie', 63.64, 11, 'holds'],
    ['une-partie', 63.64, 10, 'fails: un nombre entier de personnes sur au plus 10 / 63.64 %'],
    ['tous', 0, 5, 'holds'],
    ['tous', 100, 5, 'holds'],
    ['tous', 120, 5, 'fails: un nombre entier de personnes sur 5 / 120 %'],
    ['tous', 50, 0, 'fails: un nombre entier de personnes sur 0 / 50 %'],
    ['tous', null, 5, 'empty'],
    ['tous', 50, null, 'unknown'],
  ] as const)('%s: %s %% of %s', (among, taux, effectif, state) => {
    expect(verdicts(spec(among), { t: { a: { taux, effectif } } })).toEqual({
      'fraction-possible:f:t:a': state,
    });
  });
});

describe('accord', () => {
  const spec: IdentitySpec = {
    check: 'accord',
    name: 'n',
    table: 't',
    other: 'u',
    columns: ['niveau'],
    title: 'T',
  };
  test.each([
    ['5', '5', 'holds'],
    ['l’or', "l'or", 'holds'],
    ['5', '6', 'fails: 6 / 5'],
    ['5', null, 'unknown'],
    [null, null, 'empty'],
  ])('%s and %s', (here, there, state) => {
    const tables = {
      t: { a: { niveau: here }, seule: { niveau: '1' } },
      u: { a: { niveau: there }, autre: { niveau: '2' } },
    };
    expect(verdicts(spec, tables)).toEqual({ 'accord:n:t:a:niveau': state });
  });
});

describe('ligne-complete', () => {
  const spec: IdentitySpec = {
    check: 'ligne-complete',
    name: 'l',
    table: 't',
    columns: ['a', 'b', 'c'],
    title: 'T',
  };
  const asks = 'fails: une valeur ou un signe par colonne, ou des cases marquées incertaines';
  test.each([
    ['each cell filled', { a: 1, b: 0, c: 2 }, 'holds'],
    ['a column that the row does not have', { a: 1, b: 0 }, 'holds'],
    ['nothing at all', { a: null, b: null, c: null }, 'empty'],
    ['a value less', { a: 1, b: 2, c: null }, `${asks} / rien dans c`],
    ['one value only', { a: null, b: 2, c: null }, `${asks} / rien dans a, c`],
  ])('%s', (_, cells: Values, state) => {
    expect(verdicts(spec, { t: { x: cells } })).toEqual({ 'ligne-complete:l:t:x': state });
  });

  test('a row marked uncertain is not verified; a sign fills its cell', () => {
    const [instance] = instancesOf(spec, {
      ...smallEdition(),
      tables: [{ descriptor: { ...smallTable(), id: 't' }, rows: [row('x', { a: 1, b: null })] }],
    });
    const verdict = (status: Cell['status']) =>
      instance?.verify(() => ({ value: null, status, printed: '', sourceLine: 1, note: null }));
    expect(verdict('uncertain')).toEqual({ state: 'unknown' });
    expect(verdict('pending')).toEqual({ state: 'holds' });
  });
});
