import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIPLOMA_TYPES, splitType } from '../../src/importers/are/diploma-types.ts';
import { importer } from '../../src/importers/are.ts';
import { toCsv } from '../../src/lib/csv.ts';
import { readDescriptorOf } from '../support/descriptor.ts';
import { importerFixture } from '../support/importer-fixture.ts';
import { tableTokens } from './are.tokens.ts';

const { SMALL, complaints, edit, fixture, parse, tables } = importerFixture(
  importer,
  await readDescriptorOf('are', '2023-2024'),
);

describe('a good document', () => {
  test.each(['formations', 'specialites', 'montants'])('%s', (id) => {
    const table = tables(SMALL).find((each) => each.id === id);
    expect(table && toCsv([table.header, ...table.rows])).toBe(fixture(`petit.${id}.csv`));
  });

  test('Windows line ends and form feeds change nothing', () => {
    const other = SMALL.replaceAll('\n', '\r\n').replaceAll('\n POST', '\n\fPOST');
    expect(tables(other)).toEqual(tables(SMALL));
  });

  test('a spoiled letter is kept as printed: it is corrected elsewhere', () => {
    expect(tables(SMALL)[0]?.rows[2]?.at(-1)).toBe('B¿TISSEUR DE NICHOIRS (CAPA)');
  });

  test('every token of the tables is in exactly one cell, at its line', () => {
    const cells = tables(SMALL).flatMap((table) => {
      // Keys and labels are ours: what is observed stands after them.
      const first = { formations: 2, specialites: 3, montants: 5 }[table.id] ?? 0;
      return table.rows.flatMap((row) =>
        row
          .slice(first)
          .flatMap((cell) => cell.split(/\s+/u))
          .filter((token) => token !== '')
          .map((token) => `${row[0]} ${token}`),
      );
    });
    const tokens = tableTokens(SMALL).map(({ line, token }) => `${line} ${token}`);
    expect(cells.toSorted()).toEqual(tokens.toSorted());
  });
});

describe('splitting the type from the label', () => {
  test.each([
    [
      'BREVET DE TECHNICIEN SUPERIEUR AGRICOLE MARES (BTSA)',
      'BREVET DE TECHNICIEN SUPERIEUR AGRICOLE',
      'MARES (BTSA)',
    ],
    [
      'BREVET DE TECHNICIEN TECHNICIEN DES BALISES',
      'BREVET DE TECHNICIEN',
      'TECHNICIEN DES BALISES',
    ],
    ['3EME 3EME PREPA-METIERS', '3EME', '3EME PREPA-METIERS'],
  ])('%s', (text, type, label) => {
    expect(splitType(text)).toEqual({ type, label });
  });

  test.each(['DOCTORAT EN MAREES', 'BREVET DE TECHNICIEN', 'BREVET DE TECHNICIENS X', ''])(
    'refuses « %s »',
    (text) => {
      expect(splitType(text)).toBeUndefined();
    },
  );

  test('no letter is lost, whatever the label', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DIPLOMA_TYPES),
        fc.stringMatching(/^[A-Z(][A-Z :'()-]{0,40}$/u),
        (type, label) => {
          const split = splitType(`${type} ${label}`);
          expect(split && `${split.type} ${split.label}`).toBe(`${type} ${label}`.trim());
        },
      ),
    );
  });
});

const CASES: readonly (readonly [string, () => string, string])[] = [
  ['an empty document', () => ' \n\n', 'vide'],
  [
    'the document of another dataset',
    () => 'Baccalauréat de l’exemple\n\nSession 2031\n ',
    'autre-jeu',
  ],
  [
    'a document cut in a row',
    () => SMALL.slice(0, SMALL.indexOf('TECHNICIEN DES BALISES')),
    'coupe-ligne',
  ],
  ['a document cut at a page', () => SMALL.slice(0, SMALL.indexOf('POST BAC 1 139')), 'coupe-page'],
  [
    'a document cut before the list',
    () => SMALL.slice(0, SMALL.indexOf('Phrase qui suit')),
    'coupe-avant-liste',
  ],
  [
    'sections out of order',
    () => edit([' LES BENEFICIAIRES', ' X'], ['Texte. ', 'LES BENEFICIAIRES']),
    'desordre',
  ],
  ['a missing header', () => edit(['Spécialité Code Diplôme', 'Code Diplôme']), 'entete-absent'],
  ['a renamed header', () => edit(['Code Diplôme', 'Code Formation']), 'entete-renomme'],
  [
    'an extra column',
    () => edit(['Libellé Diplôme', 'Libellé Diplôme Effectif']),
    'colonne-en-trop',
  ],
  [
    'an extra cell in a row',
    () => edit(['REGLEUR DE MAREES  (CAP)', 'REGLEUR DE MAREES  (CAP)\t999']),
    'case-en-trop',
  ],
  [
    'letters in the numbers of a row',
    () => edit(['PRE BAC 5 291 50029101', 'PRE BAC S 29l 5002910I']),
    'lettre-dans-code',
  ],
  [
    'a row without its last cells',
    () =>
      edit([
        'POST BAC 3 292 32329201 BREVET DE TECHNICIEN SUPERIEUR AGRICOLE MARES ET LUNES (BTSA)',
        'POST BAC 3 292 32329201',
      ]),
    'ligne-incomplete',
  ],
  [
    'an unknown type',
    () => edit(['BREVET DE TECHNICIEN TECHNICIEN', 'DIPLOME DE GARDIEN TECHNICIEN']),
    'type-inconnu',
  ],
  ['a duplicate row', () => edit(['PRE BAC 4 391 42039102', 'PRE BAC 5 291 50029101']), 'doublon'],
  [
    'an unknown line among the rows',
    () => edit(["Aide régionale à l'équipement pré et post bac (ARE)", 'Note de bas de page']),
    'ligne-inconnue',
  ],
  [
    'a list of another year',
    () =>
      edit(["au titre de l'année scolaire 2031-2032", "au titre de l'année scolaire 2030-2031"]),
    'liste-autre-annee',
  ],
  [
    'a letter in a speciality code',
    () => edit(['391 – Garde', '3g1 – Garde']),
    'lettre-dans-specialite',
  ],
  ['a speciality printed twice', () => edit(['139 - Arts', '100 - Arts']), 'specialite-doublon'],
  [
    'an unknown domain',
    () => edit(['3 – Domaines technico-professionnels des services', '3 – Domaines de la mer']),
    'domaine-inconnu',
  ],
  [
    'a line that is no speciality',
    () =>
      edit(
        ['391 – Garde', 'Voir aussi\n\n391 – Garde'],
        ['29 - Horlogerie', '29 - Horlogerie des jours\n30 Sans tiret\n31 - Horlogerie'],
      ),
    'specialite-inconnue',
  ],
  ['a letter in an amount', () => edit(['77€', '7T€']), 'lettre-dans-montant'],
  [
    'an amount for unknown pupils',
    () => edit(['8,50 € par élève en 3ème prépa-métiers.', '8,50 € par élève en seconde.']),
    'forfait-inconnu',
  ],
  ['another order in the annex', () => edit(['N°2031-007', 'N°2031-008']), 'arrete-different'],
  [
    'no sentence about the order',
    () => edit(['Forfaits fixés par arrêté', 'Montants fixés par arrêté']),
    'arrete-absent',
  ],
  [
    'amounts of another year',
    () =>
      edit([
        'du 1er avril 2031 pour l’année scolaire 2031-2032',
        'du 1er avril 2031 pour l’année scolaire 2030-2031',
      ]),
    'montants-autre-annee',
  ],
];

describe('refuses, with the place, the fact and the repair', () => {
  test.each(CASES)('%s', (_, document, name) => {
    expect(`${complaints(document())}\n`).toBe(fixture(`refus/${name}.txt`));
  });

  test('all problems at once, in the order of the document', () => {
    const text = edit(['391 – Garde', '3g1 – Garde'], ['77€', '7T€'], ['50029101', '5002910I']);
    const result = parse(text);
    const lines = result.ok ? [] : result.problems.map(({ line }) => line);
    expect(lines).toEqual([38, 51, 73]);
  });

  test('never throws, and never loses a row in silence, when one line is spoiled', () => {
    const lines = SMALL.split('\n');
    const whole = tables(SMALL).flatMap((table) => table.rows.map((row) => row.join('|')));
    fc.assert(
      fc.property(fc.nat(lines.length - 1), fc.string({ maxLength: 12 }), (index, text) => {
        const result = parse(lines.with(index, text.replaceAll(/[\r\n]/gu, '')).join('\n'));
        if (!result.ok) {
          expect(result.problems.length).toBeGreaterThan(0);
          return;
        }
        const kept = new Set(
          result.value.flatMap((table) => table.rows.map((row) => row.join('|'))),
        );
        // What changed stood on the spoiled line, or is the label that runs over it.
        const changed = whole.filter((row) => !kept.has(row)).map((row) => Number.parseInt(row));
        expect(changed.filter((line) => line > index + 1 || line < index - 1)).toEqual([]);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
