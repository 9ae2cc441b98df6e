import { describe, expect, test } from 'vitest';
import {
  changeView,
  declaredBreaks,
  ratioView,
  sumView,
} from '../../../src/components/mdx/model/calc.ts';
import { parameterView } from '../../../src/components/mdx/model/parameter.ts';
import { ruleView } from '../../../src/components/mdx/model/rule.ts';
import { termView } from '../../../src/components/mdx/model/term.ts';
import { singular } from '../../../src/components/mdx/model/unit.ts';
import { valueView } from '../../../src/components/mdx/model/value.ts';
import { unwrap } from '../../../src/lib/problem.ts';
import { editCsv } from '../../support/small-edition.ts';
import { smallLibrary } from './library.ts';

const LIBRARY = smallLibrary();
const ref = (row: string, column: string) => `petit:eleves:${row}:${column}`;
/** French spaces as plain ones, so that cases read well. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/gu, ' ');

describe('a value', () => {
  test('links to its row on the page that shows it, and cites its line', () => {
    const view = unwrap(valueView(LIBRARY, { of: ref('nord/bois', 'total'), unit: 'short' }));
    expect({ ...view, text: plain(view.text) }).toEqual({
      text: '1 004',
      unit: 'élèves',
      href: '/donnees/petit/2020/eleves/nord/#l-nord/bois',
      mark: null,
      sources: [{ kind: 'document', dataset: 'petit', edition: '2020', lines: [7] }],
    });
  });

  test('keeps the mark of a note', () => {
    const view = unwrap(valueView(LIBRARY, { of: ref('sud/bois', 'recus') }));
    expect(view.mark).toEqual({
      name: 'anomalie du document',
      href: '/donnees/petit/2020/eleves/sud/#note-sud-recus',
    });
  });

  test('comes from another edition when the author says so', () => {
    const view = unwrap(valueView(LIBRARY, { of: ref('nord/bois', 'total'), edition: '2019' }));
    expect(view.href).toContain('/petit/2019/');
  });

  test('changes with the data, without an edit of the page', () => {
    const csv = editCsv(
      'nord,bois,Bois,detail,4,1 000,1 004',
      'nord,bois,Bois,detail,5,1 000,1 005',
    );
    const changed = smallLibrary({ csv });
    expect(plain(unwrap(valueView(changed, { of: ref('nord/bois', 'total') })).text)).toBe('1 005');
    expect(
      plain(
        unwrap(sumView(changed, { of: [ref('nord/bois', 'filles'), ref('nord/bois', 'garcons')] }))
          .text,
      ),
    ).toBe('1 005');
  });

  test.each([
    ['élèves', 'élève'],
    ['jeunes en formation', 'jeune en formation'],
    ['personnes', 'personne'],
    ['% du SMIC', '% du SMIC'],
    ['mois', 'mois'],
  ])('unit of one: %s', (many, one) => {
    expect(singular(many)).toBe(one);
  });
});

describe('computed figures', () => {
  test('a sum, with its unit and every line', () => {
    const view = unwrap(
      sumView(LIBRARY, {
        of: [ref('nord/bois', 'total'), ref('sud/bois', 'total')],
        unit: 'short',
      }),
    );
    expect([plain(view.text), view.unit]).toEqual(['1 030', 'élèves']);
    expect(view.sources).toHaveLength(2);
  });

  test.each([
    [1, '0,4 %'],
    [0, '0 %'],
    [2, '0,40 %'],
  ])('a ratio with %i decimals, beside its counts', (decimals, expected) => {
    const input = { part: ref('nord/bois', 'filles'), whole: ref('nord/bois', 'total'), decimals };
    const view = unwrap(ratioView(LIBRARY, input));
    expect([plain(view.text), plain(view.counts)]).toEqual([expected, '4 sur 1 004']);
  });

  test.each([
    [{}, '+996 (+24 900,0 %)'],
    [{ as: 'difference' }, '+996'],
    [{ as: 'percent' }, '+24 900,0 %'],
    [{ sense: 'hausse' }, '996 (24 900,0 %)'],
  ])('a change %o', (options, expected) => {
    const input = { from: ref('nord/bois', 'filles'), to: ref('nord/bois', 'garcons'), ...options };
    expect(plain(unwrap(changeView(LIBRARY, input)).text)).toBe(expected);
  });

  test('a gap between rates is in points', () => {
    const rate = ref('toutes/bois', 'taux');
    expect(plain(unwrap(changeView(LIBRARY, { from: rate, to: rate })).text)).toBe('0 point');
  });
});

describe('a series cut by its own title', () => {
  const [edition] = LIBRARY.editions.slice(-1);
  const table = edition?.tables[0];
  const row = table?.rows[0];
  if (!edition || !table || !row) throw new Error('La petite édition a une table et des lignes.');

  const year = (id: string) => ({
    id,
    title: id,
    type: 'integer' as const,
    unit: 'élèves',
    description: '',
  });
  const cell = { value: 10, status: 'ok' as const, printed: '10', sourceLine: 3, note: null };
  const years = ['2007', '2008', '2009'];
  const library = {
    ...LIBRARY,
    editions: [
      {
        ...edition,
        tables: [
          {
            descriptor: { ...table.descriptor, columns: years.map(year) },
            rows: [
              {
                ...row,
                labels: { ...row.labels, titre: 'CAP Bois (avant 2008 CAP Menuiserie)' },
                cells: Object.fromEntries(years.map((id) => [id, cell])),
              },
            ],
          },
        ],
      },
    ],
  };
  const change = (from: string, to: string) =>
    changeView(library, { from: ref(row.key, from), to: ref(row.key, to), at: 'a.mdx:1:1' });

  test('names the year of the cut', () => {
    expect(
      declaredBreaks({ ...row, labels: { titre: 'X (Avant 2005 : Y, avant 2001 Z)' } }),
    ).toEqual([2001, 2005]);
  });

  test('has no change across the cut', () => {
    const across = change('2007', '2009');
    expect(across.ok ? [] : across.problems).toMatchSnapshot();
  });

  test('has one on either side', () => {
    expect(change('2008', '2009').ok).toBe(true);
  });
});

describe('a dated value', () => {
  test.each([
    [{ id: 'smic-horaire', on: '2026-05-31' }, '12,02 € par heure'],
    [{ id: 'smic-horaire', on: '2026-06-01' }, '12,31 € par heure'],
    [{ id: 'smic-horaire', on: '2026-06-01', unit: 'none' }, '12,31 €'],
    [{ id: 'smic-mensuel', on: '2026-06-01' }, '1 867,02 € par mois'],
    [{ id: 'pro-base-moins-21', on: '2026-06-01' }, '55 %'],
    [{ id: 'pro-base-moins-21', on: '2026-06-01', of: 'smic-mensuel' }, '1 026,86 € par mois'],
    [{ id: 'stage', on: '2020-06-01' }, '10 semaines'],
    [{ id: 'seuil', on: '2020-06-01' }, '8 sur 20'],
    [{ id: 'forfait', on: '2023-09-01' }, '151 € par élève'],
    [{ id: 'brochure' }, '50 %'],
  ])('%o', (input, expected) => {
    expect(plain(unwrap(parameterView(LIBRARY, input)).text)).toBe(expected);
  });

  test('says its text, shortly in the sentence and in full aside', () => {
    const { mark, sources } = unwrap(
      parameterView(LIBRARY, { id: 'smic-horaire', on: '2026-06-01' }),
    );
    expect(mark).toEqual({
      text: 'Texte de smic-horaire',
      label: 'Texte de smic-horaire, JO du jour (numéro), lu dans : copie, depuis le 1er juin 2026',
      href: null,
    });
    expect(sources).toHaveLength(1);
  });
});

test('a rule prints our sentence and leads to its document', () => {
  const view = unwrap(ruleView(LIBRARY, { id: 'are-objet' }));
  expect(view).toMatchObject({
    id: 'are-objet',
    mark: { text: 'l.\u00A025-28', href: '/sources/#are-2023-2024' },
    sources: [{ kind: 'document', dataset: 'are', lines: [25, 26, 27, 28] }],
  });
});

test('a term has a frame of its own each time', () => {
  expect(unwrap(termView(LIBRARY, { id: 'cap', n: '3' }))).toEqual({
    frame: 'mot-3',
    term: 'CAP',
    expansion: 'certificat',
    short: 'Un diplôme.',
    href: '/glossaire/cap/',
    sources: [],
  });
});
