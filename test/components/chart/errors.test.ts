// Long on purpose: one case a kind of chart, side by side, so that a missing one shows.
import { describe, expect, test } from 'vitest';
import { buildChartModel } from '../../../src/components/chart/model/build-model.ts';
import { formatProblems } from '../../../src/lib/problem.ts';
import { parseChartSpec, type ChartSpecInput } from '../../../src/schemas/chart-spec.ts';
import { SERIES, SPECS, TABLES, table } from './fixtures.ts';

function base(name: string): ChartSpecInput {
  const spec = SPECS[name];
  if (!spec) throw new Error(name);
  return spec;
}

/** All that a build would print for `input`. */
function problemsOf(input: object, tables = TABLES): string {
  const spec = parseChartSpec(input, 'graphiques.yaml');
  if (!spec.ok) return formatProblems(spec.problems);
  const found = tables.find(({ id }) => id === spec.value.table);
  const model = buildChartModel(spec.value, found, {
    file: 'graphiques.yaml',
    known: tables.map(({ id }) => id),
  });
  return model.ok ? 'aucun problème' : formatProblems(model.problems);
}

const many = table(
  'beaucoup',
  'Beaucoup de lignes',
  [
    ['2011', '2011', 'élèves'],
    ['2012', '2012', 'élèves'],
  ],
  Array.from({ length: 7 }, (_, index) => ({
    key: `r${index}`,
    label: `Ligne ${index}`,
    values: [index, index],
  })),
);
const empty = table(
  'vide',
  'Vide',
  [['2012', '2012', 'élèves']],
  [
    { key: 'a', label: 'A', values: [null] },
    { key: 'b', label: 'B', values: [[null, 'dash']] },
  ],
);
const words = table(
  'mots',
  'Mots',
  [['2012', '2012', 'élèves']],
  [
    { key: 'a', label: 'A', values: [['NS', 'ok']] },
    { key: 'b', label: 'B', values: [2] },
  ],
);
const ALL = [...TABLES, many, empty, words];

describe('une description fausse arrête la construction, avec le lieu, le fait et la réparation', () => {
  test('tableau inconnu', () => {
    expect(problemsOf({ ...base('lines'), table: 'serie' })).toMatchInlineSnapshot(`
      "graphiques.yaml [lines.table]
        Fait : Le jeu « essai/2012-2013 » n’a pas ce tableau.
        Reçu : serie
        Attendu : un tableau parmi : series, effectifs, regions
        Réparation : Corriger « dataset », « edition » ou « table ».

      1 problème"
    `);
  });

  test('toutes les fautes à la fois : ligne et colonne inconnues, répétition, unité mêlée', () => {
    expect(
      problemsOf({
        ...base('lines'),
        rows: ['cap/scolaire', 'cap/scolaires', 'cap/scolaire'],
        columns: ['2011', '2012', '2013', 'evolution'],
        breaks: [],
      }),
    ).toMatchInlineSnapshot(`
      "graphiques.yaml [lines.columns.2]
        Fait : Le tableau « series » n’a pas cette colonne.
        Reçu : 2013
        Attendu : une colonne parmi : 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, … (13 en tout)
        Réparation : Écrire la clé d’une colonne du tableau.

      graphiques.yaml [lines.columns]
        Fait : La colonne « evolution » n’est pas dans l’unité du graphique.
        Reçu : %
        Attendu : élèves
        Réparation : Retirer cette colonne, ou faire un graphique par unité : il n’y a jamais deux axes.

      graphiques.yaml [lines.rows.1]
        Fait : Le tableau « series » n’a pas cette ligne.
        Reçu : cap/scolaires
        Attendu : une ligne parmi : cap/scolaire, cap/apprentissage, cap/contrat-pro
        Réparation : Écrire la clé d’une ligne du tableau.

      graphiques.yaml [lines.rows.2]
        Fait : Cette ligne est choisie deux fois.
        Reçu : cap/scolaire
        Attendu : chaque ligne une seule fois
        Réparation : Retirer la répétition.

      4 problèmes"
    `);
  });

  test('trop de séries', () => {
    expect(
      problemsOf(
        {
          ...base('lines'),
          table: 'beaucoup',
          rows: many.rows.map(({ key }) => key),
          columns: ['2011', '2012'],
          breaks: [],
        },
        ALL,
      ),
    ).toMatchInlineSnapshot(`
      "graphiques.yaml [lines.rows]
        Fait : Le graphique a trop de séries pour être lu.
        Reçu : 7 séries
        Attendu : 6 séries au plus
        Réparation : Garder les séries qui répondent à la question, ou choisir « small-multiples ».

      1 problème"
    `);
  });

  test('sélection sans valeur', () => {
    expect(
      problemsOf(
        { ...base('bars-ranked'), table: 'vide', rows: ['a', 'b'], columns: ['2012'] },
        ALL,
      ),
    ).toMatchInlineSnapshot(`
      "graphiques.yaml [bars-ranked.rows]
        Fait : La sélection est vide : aucune de ses cellules n’a de valeur.
        Reçu : 2 cellules sans valeur
        Attendu : au moins une valeur
        Réparation : Choisir d’autres lignes ou colonnes, ou ne pas faire de graphique.

      1 problème"
    `);
  });

  test('un texte là où il faut un nombre', () => {
    expect(
      problemsOf(
        { ...base('bars-ranked'), table: 'mots', rows: ['a', 'b'], columns: ['2012'] },
        ALL,
      ),
    ).toMatchInlineSnapshot(`
      "graphiques.yaml [bars-ranked.a:2012]
        Fait : Cette cellule ne contient pas un nombre : elle ne peut pas être dessinée.
        Reçu : NS
        Attendu : un nombre en élèves, ou une cellule vide
        Réparation : Choisir une autre colonne, ou corriger la donnée.

      1 problème"
    `);
  });

  test('ruptures : hors du graphique, série absente, genre sans ordre, pente impossible', () => {
    const reason = 'changement de titre';
    expect(
      [
        problemsOf({
          ...base('lines'),
          breaks: [
            { after: '2012', reason },
            { after: '2008', reason, rows: ['cap'] },
          ],
        }),
        problemsOf({
          ...base('bars-ranked'),
          rows: ['alsace/cap', 'corse/cap'],
          breaks: [{ after: 'alsace/cap', reason }],
        }),
        problemsOf({ ...base('slope'), breaks: [{ after: '2009', reason }] }),
      ].join('\n---\n'),
    ).toMatchInlineSnapshot(`
      "graphiques.yaml [lines.breaks.0.after]
        Fait : La rupture ne tombe pas entre deux catégories du graphique.
        Reçu : 2012
        Attendu : une catégorie parmi : 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011
        Réparation : Donner la dernière catégorie avant la rupture, ou retirer la rupture.

      graphiques.yaml [lines.breaks.1.rows]
        Fait : La rupture nomme une série que le graphique ne montre pas.
        Reçu : cap
        Attendu : une série parmi : cap/scolaire, cap/apprentissage, cap/contrat-pro
        Réparation : Retirer cette série de la rupture, ou la montrer.

      2 problèmes
      ---
      graphiques.yaml [bars-ranked.breaks.0]
        Fait : Ce genre de graphique n’a pas d’ordre où placer une rupture.
        Reçu : bars-ranked
        Attendu : lines, small-multiples ou des barres sur des années
        Réparation : Retirer la rupture, ou choisir « lines ».

      1 problème
      ---
      graphiques.yaml [slope.breaks.0]
        Fait : La rupture interdit de comparer les deux dates.
        Reçu : 2009, puis 2012
        Attendu : deux dates comparables
        Réparation : Choisir « lines », qui montre la coupure, ou deux dates du même côté.

      1 problème"
    `);
  });

  test('des taux empilés, un classement à deux colonnes, un seuil sans effectifs', () => {
    expect(
      [
        problemsOf({ ...base('shares'), unit: '%', columns: ['total_taux'] }),
        problemsOf({
          ...base('bars-ranked'),
          table: 'series',
          rows: ['cap/scolaire', 'cap/apprentissage'],
          columns: ['2011', '2012'],
        }),
        problemsOf({ ...base('bars-ranked-rates'), counts: {} }),
      ].join('\n---\n'),
    ).toMatchInlineSnapshot(`
      "graphiques.yaml [shares.unit]
        Fait : Des taux sont empilés : leur somme ne veut rien dire.
        Reçu : %
        Attendu : une unité qui s’additionne, par exemple « élèves »
        Réparation : Choisir les effectifs, ou « bars-grouped ».

      1 problème
      ---
      graphiques.yaml [bars-ranked.rows]
        Fait : Un classement a une seule valeur par barre.
        Reçu : 2 lignes et 2 colonnes
        Attendu : une seule ligne, ou une seule colonne
        Réparation : Garder une colonne, ou choisir « bars-grouped ».

      1 problème
      ---
      graphiques.yaml [bars-ranked-rates.smallNumbers]
        Fait : Un seuil de petits effectifs est donné pour des taux sans effectif.
        Reçu : aucune colonne dans « counts »
        Attendu : pour chaque colonne de taux, la colonne qui compte les personnes
        Réparation : Ajouter « counts », ou retirer « smallNumbers ».

      1 problème"
    `);
  });

  test('une carte sans toutes ses régions', () => {
    expect(problemsOf({ ...base('tile-map'), regions: { alsace: 'alsace/cap' } })).toContain(
      'graphiques.yaml [regions.aquitaine]',
    );
  });

  test('forme : genre inconnu, clé inconnue, question sans point d’interrogation, sélection vide', () => {
    expect(
      [
        problemsOf({ ...base('lines'), kind: 'camembert' }),
        problemsOf({ ...base('lines'), values: [1, 2], question: 'Combien', rows: [] }),
      ].join('\n---\n'),
    ).toMatchInlineSnapshot(`
      "graphiques.yaml [kind]
        Fait : La description du graphique est mal formée.
        Reçu : "camembert"
        Attendu : lines, bars-grouped, bars-stacked, bars-ranked, shares, small-multiples, slope, tile-map
        Réparation : Corriger la description d’après src/schemas/chart-spec.ts.

      1 problème
      ---
      graphiques.yaml [question]
        Fait : La description du graphique est mal formée.
        Reçu : "Combien"
        Attendu : un texte de la forme /\\?$/u
        Réparation : Corriger la description d’après src/schemas/chart-spec.ts.

      graphiques.yaml [rows]
        Fait : La description du graphique est mal formée.
        Reçu : []
        Attendu : une valeur qui n’est pas vide
        Réparation : Corriger la description d’après src/schemas/chart-spec.ts.

      graphiques.yaml
        Fait : La description du graphique a une clé inconnue.
        Reçu : values
        Attendu : seulement les clés du schéma
        Réparation : Corriger la description d’après src/schemas/chart-spec.ts.

      3 problèmes"
    `);
  });

  test('ordre d’après une série absente', () => {
    expect(problemsOf({ ...base('shares'), sortBy: 'total_taux' })).toMatchInlineSnapshot(`
      "graphiques.yaml [shares.sortBy]
        Fait : L’ordre suit une série que le graphique ne montre pas.
        Reçu : total_taux
        Attendu : une série parmi : scolaire_effectif, apprentissage_effectif, contrat_pro_effectif
        Réparation : Donner la clé d’une série du graphique, ou retirer « sortBy ».

      1 problème"
    `);
  });

  test('sans faute, rien n’est dit', () => {
    expect(problemsOf({ ...base('shares'), sortBy: 'scolaire_effectif' })).toBe('aucun problème');
    expect(problemsOf(base('lines'))).toBe('aucun problème');
    expect(SERIES.id).toBe('series');
  });
});
