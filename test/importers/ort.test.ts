import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_COLUMN } from '../../src/datasets/printed-table.ts';
import { importer } from '../../src/importers/ort.ts';
import { joinLines } from '../../src/importers/ort/lines.ts';
import { formationKey } from '../../src/importers/ort/site-rows.ts';
import { readTail } from '../../src/importers/ort/site-tail.ts';
import { toCsv } from '../../src/lib/csv.ts';
import { readDescriptorOf } from '../support/descriptor.ts';
import { importerFixture } from '../support/importer-fixture.ts';
import { tableTokens } from './ort.tokens.ts';

const ort = await readDescriptorOf('ort', '2025-v17');
const { SMALL, complaints, edit, fixture, parse, tables } = importerFixture(importer, ort);

/** The document up to a passage, which must be there. */
function cut(passage: string): string {
  expect(SMALL).toContain(passage);
  return SMALL.slice(0, SMALL.indexOf(passage));
}

describe('a good document', () => {
  test.each(ort.tables.map(({ id }) => id))('%s', (id) => {
    const table = tables(SMALL).find((each) => each.id === id);
    expect(table && toCsv([table.header, ...table.rows])).toBe(fixture(`petit.${id}.csv`));
  });

  test('Windows line ends and form feeds change nothing', () => {
    const other = SMALL.replaceAll('\n', '\r\n').replaceAll('\n Déf', '\n\fDéf');
    expect(tables(other)).toEqual(tables(SMALL));
  });

  test('every word of the tables is in exactly one cell', () => {
    const cells = tables(SMALL).flatMap(({ id, header, rows }) => {
      const columns = ort.tables.find((table) => table.id === id)?.columns ?? [];
      return rows.flatMap((row) =>
        columns
          .map((column) => row[header.indexOf(column.id)] ?? '')
          .filter((cell) => cell !== NO_COLUMN)
          .flatMap((cell) => cell.split(/\s+/u))
          .filter((word) => word !== ''),
      );
    });
    const tokens = tableTokens(SMALL).map(({ token }) => token);
    expect(cells.toSorted()).toEqual(tokens.toSorted());
  });
});

test.each([
  ['CAP TUI Cap Poseur de Tuiles', 'cap-tui'],
  ['CAP TUI 1 AN', 'cap-tui-1-an'],
  ['BAC PUI CAP Puisatier', 'bac-pui'],
  ['BTS VOI 2  Voilier', 'bts-voi-2'],
  ['BTS Gestion des Ponts', 'bts-gestion-des-ponts'],
  ['Maître(sse) des Écluses (MDE)', 'maitre-sse-des-ecluses-mde'],
])('the key of « %s » is %s', (label, key) => {
  expect(formationKey(label)).toBe(key);
});

test.each([
  [['Chiffres issus', 'de', 'Inserjeunes203', '1'], 'Chiffres issus de Inserjeunes2031'],
  [['en cours', "d'acquisition"], "en cours d'acquisition"],
  [['voir https://exemple.org/six-mois-', '2031#a'], 'voir https://exemple.org/six-mois-2031#a'],
])('joins %j', (lines, text) => {
  expect(joinLines(lines)).toBe(text);
});

describe('what follows the five rates', () => {
  const read = (text: string) => {
    const tail = readTail(text.split(' '), [], 1, () => undefined);
    return tail && Object.values(tail.cells).join('|');
  };
  test.each([
    ['+ 10% 81 76', '+ 10%|81|76||'],
    ['- 20% 32', '- 20%|32|||'],
    ['0 70 70', '0|70|70||'],
    ['85', '|85|||'],
    ['20% 100,0% 90,0% 70 insert jeunes', '20%|100,0%|90,0%|70|insert jeunes'],
    ['25% 100,0% 100,0% EN', '25%|100,0%|100,0%||EN'],
    ['10% #DIV/0! 100,0% 90 profession', '10%|#DIV/0!|100,0%|90|profession'],
    ['NA NA NA', 'NA|NA|NA||'],
    ["0% 31 en cours d'acquistion", "0%|31|en cours d'acquistion||"],
  ])('%s', (text, cells) => {
    expect(read(text)).toBe(cells);
  });

  test('a cell wrapped on the next line has that line, a cell cut in two has its first', () => {
    const lines = (words: string, below: string) =>
      readTail(words.split(' '), [{ line: 8, text: below }], 7, () => undefined)?.lines;
    expect(lines('0% 30', 'en cours')).toEqual({
      valeur_ajoutee: 7,
      insertion_emploi: 7,
      insertion_metier: 8,
    });
    expect(lines('10% 90 80 70', 'profession')).toMatchObject({ reference_origine: 8 });
    expect(lines('10% 90 80 70 insert', 'jeunes')).toMatchObject({ reference_origine: 7 });
  });

  test.each(['8O', '+ 10% 8l', '1% 2% 3% 4% 5%', '10 %', '#REF!', '- - 20%'])(
    'refuses « %s »',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  test('no figure is lost or moved past another, whatever they are', () => {
    const figure = fc.oneof(
      fc.integer({ min: 0, max: 100 }).map((n) => `${n}%`),
      fc.integer({ min: 1, max: 100 }).map((n) => `- ${n}%`),
      fc.constant('NA'),
    );
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 4 }), (figures) => {
        expect(read(figures.join(' '))?.split('|').filter(Boolean)).toEqual(figures);
      }),
    );
  });
});

const CASES: readonly (readonly [string, () => string, string])[] = [
  ['an empty document', () => ' \n\n', 'vide'],
  ['the document of another dataset', () => 'Les effectifs en formation\n2031\n', 'autre-jeu'],
  ['a document cut inside a page', () => cut('OBTENTION DIPLÔME'), 'coupe-page'],
  ['a document cut inside a table of Toulouse', () => cut('905 3 MT'), 'coupe-table'],
  ['a document cut before its last headers', () => cut('Effectif global CFA'), 'coupe-entetes'],
  ['a page printed twice', () => edit(['ORT LYON', 'ORT MARSEILLE']), 'page-double'],
  ['an unknown site', () => edit(['ORT LYON', 'ORT NANTES']), 'site-inconnu'],
  ['a missing header', () => edit(["4Taux \nd'obtention\n", '']), 'entete-absent'],
  ['a renamed header', () => edit(["4Taux \nd'obtention", '4Part \nde reçus']), 'entete-renomme'],
  [
    'an extra column',
    () => edit(['le metier\n\nEcole', 'le metier\n\n12Taux de \nretour\n\nEcole']),
    'colonne-en-trop',
  ],
  [
    'columns in another order',
    () =>
      edit(
        ["4Taux \nd'obtention\n", '@'],
        ["5Taux de \npoursuite \nd'études\n", "4Taux \nd'obtention\n"],
        ['@', "5Taux de \npoursuite \nd'études\n"],
      ),
    'colonnes-permutees',
  ],
  ['a letter in a rate', () => edit(['60,5% 39,5%', '6O,5% 39,5%']), 'lettre-dans-taux'],
  ['a letter after the rates', () => edit(['+ 10% 81 76', '+ 10% 8l 76']), 'lettre-dans-suite'],
  ['a rate less', () => edit([' 18,18% 75,0% 85', ' 18,18% 85']), 'taux-manquant'],
  ['a row without promotion', () => edit(['Voilier 2029-2031 ', 'Voilier ']), 'promotion-absente'],
  [
    'figures printed twice under one label',
    () =>
      edit([
        '27,8% + 5% 33\n',
        '27,8% + 5% 33\n2029 - 2031 60,5% 39,5% 0,0% 90,9% 27,8% + 5% 34\n',
      ]),
    'chiffres-sans-intitule',
  ],
  [
    'figures that lost their label',
    () => edit(["CAP PUI CAP Puisatier et\ngardien de l'eau\n\n", '']),
    'intitule-perdu',
  ],
  ['a value too many on one row', () => edit(['+ 10% 81 76', '+ 10% 81 76 7']), 'valeur-en-trop'],
  [
    'a letter before a promotion',
    () => edit(['2029 - 2031 80,0%', 'O2029 - 2031 80,0%']),
    'lettre-avant-promotion',
  ],
  ['a course printed twice', () => edit(['CAP TUI 1 AN 2030', 'CAP TUI 2030']), 'doublon'],
  [
    'a course without figures',
    () => edit(['9-10-11 peuvent être ailleurs \n\nINDIC', 'BTS ALG Algues\n\n9-10-11 x\n\nINDIC']),
    'formation-sans-chiffres',
  ],
  ['satisfaction without its third score', () => edit(['81% 79% 100%', '81% 79%']), 'note-absente'],
  ['a letter in a score', () => edit(['4,2 4,5 5,0', '4,2 4,S 5,0']), 'lettre-dans-note'],
  [
    'a reworded definition',
    () => edit(['*5Taux de poursuite', 'Le taux de poursuite']),
    'definition',
  ],
  ['an unknown sentence', () => edit(['4,2 4,5 5,0', 'Avis au public\n\n4,2 4,5 5,0']), 'phrase'],
  ['no reference', () => edit(['REf V99  20311029\n', '']), 'reference-absente'],
  ['no level header', () => edit(['Niveau de\nqualificatio\n\nn\n', '']), 'niveau-absent'],
  ['a renamed header of Toulouse', () => edit(['Session 2021', 'Année 2021']), 'toulouse-entete'],
  [
    'headers of Toulouse in the order of the tables',
    () =>
      edit(
        ['Session \n2023\n', ''],
        ['rupture de \ncontrat \n', 'rupture de \ncontrat \n\nSession 2023\n'],
      ),
    'toulouse-ordre',
  ],
  [
    'a letter in an RNCP number',
    () => edit(['904 3 MT Saunier 10', '9O4 3 MT Saunier 10']),
    'lettre-dans-rncp',
  ],
  [
    'a letter in a head count',
    () => edit(['BTS Voilier 6 66', 'BTS Voilier G6 66']),
    'lettre-dans-effectif',
  ],
  [
    'a rate too many',
    () => edit(['29% 100% 0% 71%', '29% 100% 0% 71% 3%']),
    'toulouse-taux-en-trop',
  ],
  ['a total of another table', () => edit(['\n16\n', '\n16 17\n']), 'toulouse-total'],
  ['a certification printed twice', () => edit(['905 3 MT', '904 3 MT']), 'toulouse-doublon'],
];

describe('refuses, with the place, the fact and the repair', () => {
  test.each(CASES)('%s', (_, document, name) => {
    const text = complaints(document());
    expect(text).not.toBe('');
    expect(`${text}\n`).toBe(fixture(`refus/${name}.txt`));
  });

  test('all problems at once, in the order of the document', () => {
    const result = parse(
      edit(
        ['60,5% 39,5%', '6O,5% 39,5%'],
        ['81% 79% 100%', '81% 79%'],
        ['904 3 MT Saunier 10', '9O4 3 MT Saunier 10'],
      ),
    );
    const lines = result.ok ? [] : result.problems.map(({ line }) => line ?? 0);
    expect(lines).toHaveLength(3);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });
});
