import { describe, expect, test } from 'vitest';
import { importer } from '../../src/importers/cqp.ts';
import { toCsv } from '../../src/lib/csv.ts';
import { readDescriptorOf } from '../support/descriptor.ts';
import { importerFixture } from '../support/importer-fixture.ts';
import { tableTokens } from './cqp.tokens.ts';

const { SMALL, complaints, edit, fixture, tables } = importerFixture(
  importer,
  await readDescriptorOf('cqp', 'technicien-expert-camion'),
);

describe('a good leaflet', () => {
  test.each(['remuneration', 'fiche'])('%s', (id) => {
    const table = tables(SMALL).find((each) => each.id === id);
    expect(table && toCsv([table.header, ...table.rows])).toBe(fixture(`petit.${id}.csv`));
  });

  test('Windows line ends and form feeds change nothing', () => {
    const other = SMALL.replaceAll('\n', '\r\n').replaceAll('\n  CONTRAT', '\n\fCONTRAT');
    expect(tables(other)).toEqual(tables(SMALL));
  });

  test('bullets without the spoiled letter are read the same', () => {
    expect(tables(SMALL.replaceAll('\uFFFD', ''))).toEqual(tables(SMALL));
  });

  test('every token of the tables is in exactly one cell, at its line', () => {
    const cells = tables(SMALL).flatMap(({ rows }) =>
      rows.flatMap((row) =>
        row
          // Keys and labels are ours: the last three columns are observed in both tables.
          .slice(-3)
          .flatMap((cell) => cell.split(/\s+/u))
          .filter((token) => token !== '' && token !== '∅')
          .map((token) => `${row[0]} ${token}`),
      ),
    );
    const tokens = tableTokens(SMALL).map(({ line, token }) => `${line} ${token}`);
    expect(cells.toSorted()).toEqual(tokens.toSorted());
  });
});

const CASES: readonly (readonly [string, () => string, string])[] = [
  ['an empty document', () => ' \n\n', 'vide'],
  ['the document of another dataset', () => 'Liste inventée\n\nSession 2031\n', 'autre-jeu'],
  [
    'a leaflet cut before its grid',
    () => SMALL.slice(0, SMALL.indexOf('% du SMIC')),
    'coupe-grille',
  ],
  ['a leaflet cut after its grid', () => SMALL.slice(0, SMALL.indexOf('UN LIEU DE')), 'coupe-fin'],
  ['a missing header', () => edit(['Âge\n', '\n']), 'entete-absent'],
  ['a renamed header', () => edit(['Inférieur au bac pro', 'Inférieur au bac']), 'entete-renomme'],
  [
    'an extra column',
    () => edit(['de niveau IV', 'de niveau IV Master'], ['11 % 22 %', '11 % 22 % 33 %']),
    'colonne-en-trop',
  ],
  ['a letter in a rate', () => edit(['33,5 %', '3E,5 %']), 'lettre-dans-taux'],
  [
    'a rate that lacks its condition',
    () => edit([' (sans descendre sous 77 % du prix inventé)', '']),
    'condition-absente',
  ],
  ['an age band that is missing', () => edit(['Moins de 21 ans 11 % 22 %', '']), 'age-absent'],
  [
    'an age band printed twice',
    () => edit(['De 21 à moins de 26 ans', 'Moins de 21 ans']),
    'age-double',
  ],
  ['an unknown age band', () => edit(['26 ans et plus', '30 ans et plus']), 'age-inconnu'],
  [
    'letters in the numbers of facts',
    () => edit(['entre 3 et 9 mois', 'entre 3 et g mois'], ['7e mois', 'septième mois']),
    'lettre-dans-fait',
  ],
  [
    'a heading that is missing',
    () => edit(['CONTENU DE LA FORMATION', 'PROGRAMME']),
    'titre-absent',
  ],
  ['a fact printed twice', () => edit(['Nœuds marins', 'Toiles et ficelles']), 'doublon'],
  [
    'a list without bullet',
    () => edit(['• Un premier avantage,\n• Un second avantage.\n', '']),
    'liste-vide',
  ],
  [
    'a third element under duration',
    () => edit(['• �Savoir compter', '• �Savoir lire\n• �Savoir compter']),
    'duree-en-trop',
  ],
  [
    'lists that cannot be told apart',
    () => edit(['Réparateur', 'Master de plage']),
    'listes-melees',
  ],
];

describe('a leaflet that cannot be placed is refused, all problems at once', () => {
  test.each(CASES)('%s', (_, text, name) => {
    expect(complaints(text())).toBe(fixture(`refus/${name}.txt`).trimEnd());
  });
});
