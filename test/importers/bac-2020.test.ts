import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSourceLine } from '../../src/datasets/source-line.ts';
import { cutCells } from '../../src/importers/bac-2020/cut-cells.ts';
import { strangeWords } from '../../src/importers/bac-2020/calendar-words.ts';
import { importer } from '../../src/importers/bac-2020.ts';
import { toCsv } from '../../src/lib/csv.ts';
import { readDescriptorOf } from '../support/descriptor.ts';
import { importerFixture } from '../support/importer-fixture.ts';
import { tableTokens } from './bac-2020.tokens.ts';

const { SMALL, complaints, edit, fixture, tables } = importerFixture(
  importer,
  await readDescriptorOf('bac-2020', '2020'),
);

describe('a good document', () => {
  test.each([
    'synthese',
    'general-series',
    'techno-series',
    'anticipees-general',
    'anticipees-techno',
    'anticipees-total',
    'pro-specialites',
    'calendrier',
  ])('%s', (id) => {
    const table = tables(SMALL).find((each) => each.id === id);
    expect(table && toCsv([table.header, ...table.rows])).toBe(fixture(`petit.${id}.csv`));
  });

  test('Windows line ends and form feeds change nothing', () => {
    const other = SMALL.replaceAll('\n', '\r\n').replaceAll('\n Spécialité', '\n\fSpécialité');
    expect(tables(other)).toEqual(tables(SMALL));
  });

  test('every token of the tables is in exactly one cell, at the line of its row', () => {
    const cells = tables(SMALL).flatMap(({ id, header, rows }) => {
      // Keys and labels are ours: what is observed stands after them.
      const first = id === 'calendrier' ? header.indexOf('evenement') : header.length - 5;
      return rows.flatMap((row) =>
        row
          .slice(first)
          .flatMap((cell) => cell.split(/\s+/u))
          .filter((token) => token !== '' && token !== '∅')
          .map((token) => `${readSourceLine(row[0] ?? '').row} ${token}`),
      );
    });
    const tokens = tableTokens(SMALL).map(({ line, token }) => `${line} ${token}`);
    expect(cells.toSorted()).toEqual(tokens.toSorted());
  });
});

describe('cutting a row where the space separates cells, thousands and blanks', () => {
  test.each([
    ['4 327 268 247 1 129 5 971', ['4 327', '268', '247', '1 129', '5 971']],
    ['13    13', ['13', '', '', '', '13']],
    ['   10 10', ['', '', '', '10', '10']],
    ['16   4 20', ['16', '', '', '4', '20']],
    ['  16 12 28', ['', '', '16', '12', '28']],
    ['113 / / 69 182', ['113', '/', '/', '69', '182']],
    ['/ / / / /', ['/', '/', '/', '/', '/']],
    // One space too many, its place decided by the order of the numbers.
    ['13 14   6 33', ['13', '14', '', '6', '33']],
    // A total that is wrong, but a single reading of the right length.
    ['11 741 1 603 1 410 6 481 32 199', ['11 741', '1 603', '1 410', '6 481', '32 199']],
    // Wrong total, no thousands: nothing to choose.
    ['1 2 3 4 99', ['1', '2', '3', '4', '99']],
  ])('%s', (text, cells) => {
    expect(cutCells(text.split(' '), 5)).toEqual({ ok: true, cells });
  });

  test.each([
    ['too few cells', '13 13', 0],
    ['too many cells', '1 2 3 4 5 15', 0],
    ['two runs of blanks and a spare space', '1   2  3 6', 0],
    ['two readings that both add up', '1 100 1 100 1 100 1 101 302', 2],
    ['several readings, none adds up', '8 611 372 503 2 044 14 530', 5],
  ])('refuses %s', (_, text, readings) => {
    const cut = cutCells(text.split(' '), 5);
    expect(cut.ok).toBe(false);
    expect(!cut.ok && cut.readings.length).toBe(readings);
  });

  test('a printed row is cut back into its cells, or refused: never cut wrongly', () => {
    const count = fc.option(fc.nat(20_000), { nil: null });
    const print = (value: number | null) =>
      value === null ? '' : String(value).replace(/\B(?=(\d{3})+$)/gu, ' ');
    let refused = 0;
    fc.assert(
      fc.property(fc.tuple(count, count, count, count), (parts) => {
        const total = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
        const cells = [...parts, total].map(print);
        const cut = cutCells(cells.join(' ').split(' '), 5);
        if (cut.ok) expect(cut.cells).toEqual(cells);
        else {
          refused += 1;
          expect(cut.readings).toContainEqual(cells);
        }
      }),
      { seed: 2020, numRuns: 500 },
    );
    expect(refused).toBeLessThan(5);
  });
});

const CASES: readonly (readonly [string, () => string, string])[] = [
  ['an empty document', () => ' \n\n', 'vide'],
  ['the document of another dataset', () => 'Dépliant inventé\n\nDurée\n', 'autre-jeu'],
  [
    'a document cut in the summary',
    () => SMALL.slice(0, SMALL.indexOf('Epreuves anticipées \n')),
    'coupe-synthese',
  ],
  ['a document cut on its last page', () => SMALL.slice(0, SMALL.indexOf('Horloges')), 'coupe-fin'],
  [
    'a header that lost its first department',
    () => edit(['Spécialité Bouches-', 'Spécialité Loches-']),
    'entete-absent',
  ],
  ['a renamed header', () => edit(['Alpes \nVaucluse \n', 'Alpes \nVar \n']), 'entete-renomme'],
  [
    'an extra column',
    () => edit(['Vaucluse Total \n\nAA', 'Vaucluse Total Nice\n\nAA']),
    'colonne-en-trop',
  ],
  [
    'an extra cell',
    () => edit(['4 000 111 222 222 4 555', '4 000 111 222 222 7 4 555']),
    'case-en-trop',
  ],
  [
    'letters in numbers',
    () => edit(['1 000 60 70 100 1230', '1 000 6O 70 100 1230'], ['16 12 28', 'l6 12 28']),
    'lettre-dans-nombre',
  ],
  [
    'a row that may be cut in two ways',
    () => edit(['4 000 111 222 222 4 555', '1 100 1 100 1 100 1 101 302']),
    'decoupage-double',
  ],
  ['a duplicate row', () => edit(['Girouettes   30  30', 'Fontaines   30  30']), 'doublon'],
  ['a row without label', () => edit(['Dentelle de papier    10 10', '   10 10']), 'sans-libelle'],
  [
    'an unknown row of the summary',
    () => edit(['Bac professionnel 1 500', 'Bac agricole 1 500']),
    'libelle-inconnu',
  ],
  [
    'a total row that is missing',
    () => edit(['Total candidats Baccalauréat général', 'Ensemble des candidats']),
    'total-absent',
  ],
  [
    'a title that is missing',
    () => edit([' Epreuves anticipées du Baccalauréat général \n', '\n']),
    'titre-absent',
  ],
  [
    'an announced count that the summary contradicts',
    () => edit(['16 530 candidats', '16 531 candidats'], ['3 400 élèves', 'Des élèves']),
    'annonce-differente',
  ],
  [
    'dates that are missing',
    () => edit(['oraux de rattrapage', 'oraux'], ['en avril 2020', 'bientôt']),
    'date-absente',
  ],
  [
    'a caption that is missing',
    () => edit(['Publication des résultats sur Internet  \n', '\n']),
    'legende-absente',
  ],
];

describe('dates of the calendar', () => {
  test.each([
    ['du 22 juin au 6 juillet 2020', ''],
    ['Au plus tard vendredi 10 juillet', ''],
    ['En janvier-février', ''],
    ['avant la fin de l’année scolaire 2020/2021', ''],
    ['le 1er août 2021', ''],
    ['7 juillet 20x0', '20x0'],
    ['O7 juillet', 'O7'],
    ['32 juillet 2020', '32'],
    ['Publication à partir de 10h.', 'Publication à partir 10h.'],
  ])('%s', (dates, strange) => {
    expect(strangeWords(dates).join(' ')).toBe(strange);
  });

  test('a letter in a day is refused with its line', () => {
    const [, dates = ''] = /■ ([^:]+) : oraux/u.exec(SMALL) ?? [];
    expect(dates).toMatch(/\d/u);
    expect(complaints(edit([`${dates} : oraux`, `${dates.replace(/\d/u, 'l')} : oraux`]))).toMatch(
      /^doc\.txt:\d+ \[calendrier\.rattrapage\]\n {2}Fait : Cette date du calendrier n’est pas lisible/u,
    );
  });
});

describe('a document that cannot be placed is refused, all problems at once', () => {
  test.each(CASES)('%s', (_, text, name) => {
    expect(complaints(text())).toBe(fixture(`refus/${name}.txt`).trimEnd());
  });
});
