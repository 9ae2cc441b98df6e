import { describe, expect, test } from 'vitest';
import { parseCharts } from '../../src/datasets/charts.ts';
import { formatProblems } from '../../src/lib/problem.ts';
import { smallEdition } from '../support/small-edition.ts';

const EDITIONS = [smallEdition()];
const FILE = 'src/data/petit/charts.yaml';

const CHART = `edition: '2020'
charts:
  - id: eleves-{id}
    each: ville
    kind: bars-grouped
    table: eleves
    title: '{title} : élèves par métier'
    question: Combien d’élèves ?
    unit: élèves
    rows: { where: { ville: '{id}', nature: detail }, label: libelle }
    columns: [filles, garcons]
    series: columns
`;

function parse(text: string) {
  return parseCharts(FILE, text, 'petit', EDITIONS, {});
}

/** CHART with one text replaced; throws when the text is not there, so no case goes stale. */
function edit(from: string, to: string): string {
  if (!CHART.includes(from)) throw new Error(`« ${from} » absent de l’essai.`);
  return CHART.replace(from, to);
}

function specsOf(text: string) {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(formatProblems(parsed.problems));
  return parsed.value.map(({ spec }) => spec);
}

describe('une description vaut pour chaque valeur d’une partie de clé', () => {
  test('identifiant, titre et lignes se remplissent, dans l’ordre du tableau', () => {
    const specs = specsOf(CHART);
    expect(specs.map(({ id, title }) => [id, title])).toEqual([
      ['eleves-toutes', 'Toutes : élèves par métier'],
      ['eleves-nord', 'Nord : élèves par métier'],
      ['eleves-sud', 'Sud : élèves par métier'],
    ]);
    expect(specs[1]).toMatchObject({
      dataset: 'petit',
      edition: '2020',
      rows: [{ key: 'nord/bois', label: 'Bois' }],
    });
  });

  test('« except » en retire, « variants » en change', () => {
    const specs = specsOf(
      edit('    each: ville\n', '    each: ville\n    except: [toutes]\n').concat(
        '    variants: { sud: { title: Le Sud, rows: [sud/bois, sud/total] } }\n',
      ),
    );
    expect(specs.map(({ title }) => title)).toEqual(['Nord : élèves par métier', 'Le Sud']);
    expect(specs[1]).toMatchObject({ rows: [{ key: 'sud/bois' }, { key: 'sud/total' }] });
  });

  test('plusieurs valeurs, des exceptions, et la clé de chaque région', () => {
    const text = edit(
      "{ where: { ville: '{id}', nature: detail }, label: libelle }",
      '{ where: { nature: [detail, total] }, except: [toutes/bois, toutes/total], label: ville }',
    );
    expect(specsOf(text)[0]).toMatchObject({
      rows: [
        { key: 'nord/bois', label: 'Nord' },
        { key: 'nord/total', label: 'Nord' },
        { key: 'sud/bois', label: 'Sud' },
        { key: 'sud/total', label: 'Sud' },
      ],
    });
  });
});

describe('une faute arrête la construction, avec le lieu, le fait et la réparation', () => {
  const problemsOf = (text: string): string => {
    const parsed = parse(text);
    return parsed.ok ? 'aucun problème' : formatProblems(parsed.problems);
  };

  test('édition inconnue', () => {
    expect(problemsOf(edit("edition: '2020'", "edition: '2021'"))).toMatchInlineSnapshot(`
      "src/data/petit/charts.yaml [edition]
        Fait : Le jeu « petit » n’a pas cette édition.
        Reçu : 2021
        Attendu : 2020
        Réparation : Corriger « edition ».

      1 problème"
    `);
  });
  test('tableau inconnu', () => {
    expect(problemsOf(edit('table: eleves', 'table: élèves'))).toMatchInlineSnapshot(`
      "src/data/petit/charts.yaml:3 [charts.0.table]
        Fait : Cette édition n’a pas ce tableau.
        Reçu : élèves
        Attendu : un tableau parmi : eleves
        Réparation : Corriger « table ».

      1 problème"
    `);
  });
  test('partie de clé inconnue', () => {
    expect(problemsOf(edit('each: ville', 'each: region'))).toMatchInlineSnapshot(`
      "src/data/petit/charts.yaml:3 [charts.0.each]
        Fait : Le tableau n’a pas cette partie de clé.
        Reçu : region
        Attendu : ville, metier
        Réparation : Corriger « each ».

      1 problème"
    `);
  });
  test('variante pour une valeur qui n’existe pas', () => {
    expect(problemsOf(`${CHART}    variants: { nrod: { title: Nord } }\n`)).toMatchInlineSnapshot(`
      "src/data/petit/charts.yaml:3 [charts.0.each]
        Fait : Aucune ligne n’a cette valeur de « ville ».
        Reçu : nrod
        Attendu : une valeur qui est dans le tableau, par exemple nord
        Réparation : Corriger « except » ou « variants ».

      1 problème"
    `);
  });
  test('choix de lignes vide', () => {
    expect(problemsOf(edit('nature: detail', 'nature: détail'))).toMatchInlineSnapshot(`
      "src/data/petit/charts.yaml:3 [charts.0.where]
        Fait : Aucune ligne du tableau « eleves » ne répond à ce choix.
        Reçu : {"ville":"toutes","nature":"détail"}
        Attendu : des colonnes et des valeurs qui sont dans le tableau
        Réparation : Corriger « where » ou « except ».

      src/data/petit/charts.yaml:3 [charts.0.where]
        Fait : Aucune ligne du tableau « eleves » ne répond à ce choix.
        Reçu : {"ville":"nord","nature":"détail"}
        Attendu : des colonnes et des valeurs qui sont dans le tableau
        Réparation : Corriger « where » ou « except ».

      src/data/petit/charts.yaml:3 [charts.0.where]
        Fait : Aucune ligne du tableau « eleves » ne répond à ce choix.
        Reçu : {"ville":"sud","nature":"détail"}
        Attendu : des colonnes et des valeurs qui sont dans le tableau
        Réparation : Corriger « where » ou « except ».

      3 problèmes"
    `);
  });
  test('choix de lignes mal formé', () => {
    expect(problemsOf(edit('where: { ville', 'labels: x, where: { ville'))).toMatchInlineSnapshot(`
      "src/data/petit/charts.yaml:3 [charts.0.where]
        Fait : Le choix de lignes est mal formé.
        Reçu : {"labels":"x","where":{"ville":"toutes","nature":"detail"},"label":"libelle"}
        Attendu : { where: { colonne: valeur }, except, label, by }
        Réparation : Corriger d’après src/schemas/charts-file.ts.

      src/data/petit/charts.yaml:3 [charts.0.where]
        Fait : Le choix de lignes est mal formé.
        Reçu : {"labels":"x","where":{"ville":"nord","nature":"detail"},"label":"libelle"}
        Attendu : { where: { colonne: valeur }, except, label, by }
        Réparation : Corriger d’après src/schemas/charts-file.ts.

      src/data/petit/charts.yaml:3 [charts.0.where]
        Fait : Le choix de lignes est mal formé.
        Reçu : {"labels":"x","where":{"ville":"sud","nature":"detail"},"label":"libelle"}
        Attendu : { where: { colonne: valeur }, except, label, by }
        Réparation : Corriger d’après src/schemas/charts-file.ts.

      3 problèmes"
    `);
  });
  test('clé de graphique inconnue, à la ligne de sa description', () => {
    expect(
      problemsOf(
        CHART.replace('each: ville', 'except: []')
          .replaceAll('{id}', 'x')
          .concat('    couleur: rouge\n'),
      ),
    ).toMatchInlineSnapshot(`
      "src/data/petit/charts.yaml:3 [charts.0.where]
        Fait : Aucune ligne du tableau « eleves » ne répond à ce choix.
        Reçu : {"ville":"x","nature":"detail"}
        Attendu : des colonnes et des valeurs qui sont dans le tableau
        Réparation : Corriger « where » ou « except ».

      1 problème"
    `);
  });
  test('YAML illisible', () => {
    expect(problemsOf(`${CHART}   - [`)).toMatch(/Le fichier n’est pas un YAML lisible/u);
  });
});
