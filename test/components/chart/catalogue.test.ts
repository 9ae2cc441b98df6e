import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildCatalogue, chartsOf } from '../../../src/components/chart/catalogue.ts';
import { valuesTable } from '../../../src/components/chart/values-table.ts';
import { formatProblems } from '../../../src/lib/problem.ts';
import { smallEdition } from '../../support/small-edition.ts';

const root = mkdtempSync(join(tmpdir(), 'reperes-'));
mkdirSync(join(root, 'src/data/petit'), { recursive: true });
afterAll(() => {
  rmSync(root, { recursive: true });
});

const EDITION = smallEdition();

function catalogue(yaml: string) {
  writeFileSync(join(root, 'src/data/petit/charts.yaml'), `edition: '2020'\ncharts:\n${yaml}`);
  return buildCatalogue(root, [EDITION], {});
}

function chart(id: string, more = ''): string {
  return `  - id: ${id}
    kind: bars-grouped
    table: eleves
    title: Élèves par ville
    question: Combien d’élèves ?
    unit: élèves
    rows: [nord/bois, sud/bois]
    columns: [filles, garcons]
    series: columns
${more}`;
}

describe('le catalogue', () => {
  test('range chaque graphique sur la page de son tableau ou de sa tranche', () => {
    const sliced = chart('v-{id}', '    each: ville\n').replace(
      '[nord/bois, sud/bois]',
      "['{id}/bois']",
    );
    const alone = chart('seul', '    alone: true\n');
    const built = catalogue(
      `${chart('tout')}${sliced}${alone}${sliced.replace('v-', 'm-').replace('each: ville', 'each: metier\n    except: [total]').replace("'{id}/bois'", "'nord/{id}'")}`,
    );
    if (!built.ok) throw new Error(formatProblems(built.problems));
    const at = (slice: string | null): string[] =>
      chartsOf(built.value, EDITION, 'eleves', slice).map(
        ({ model, shown }) => `${model.id}${shown ? '' : ' (lien)'}`,
      );
    expect(at(null)).toEqual(['tout', 'seul (lien)', 'm-bois (lien)']);
    expect(at('nord')).toEqual(['v-nord']);
    expect(chartsOf(built.value, EDITION, 'autre', null)).toEqual([]);
  });

  test('prend les valeurs et les titres du tableau publié', () => {
    const built = catalogue(chart('tout'));
    if (!built.ok) throw new Error(formatProblems(built.problems));
    const model = built.value[0]?.model;
    if (!model) throw new Error('aucun graphique');
    expect(valuesTable(model)).toEqual({
      corner: 'Ligne',
      unit: 'élèves',
      columns: ['Filles', 'Garçons'],
      rows: [
        {
          title: 'Bois',
          cells: [
            { text: '4', hidden: '' },
            { text: '1\u202F000', hidden: '' },
          ],
        },
        {
          title: 'Bois',
          cells: [
            { text: '6', hidden: '' },
            { text: '20', hidden: '' },
          ],
        },
      ],
    });
  });

  test('la table des valeurs dit les effectifs, les absences et les petits nombres', () => {
    const built = catalogue(
      chart(
        'taux',
        '    counts: { taux: total }\n    smallNumbers: { below: 2000, reason: peu d’élèves }\n',
      )
        .replace('unit: élèves', "unit: '%'")
        .replace('[filles, garcons]', '[taux]')
        .replace('[nord/bois,', '[toutes/bois,'),
    );
    if (!built.ok) throw new Error(formatProblems(built.problems));
    const model = built.value[0]?.model;
    expect(model && valuesTable(model).rows.map(({ cells }) => cells[0])).toEqual([
      { text: '50\u00A0% (1\u202F030)*', hidden: ' petit effectif' },
      { text: '–', hidden: ' pas de valeur, résultat en cours à la date du document' },
    ]);
  });

  test('un jeu sans fichier de graphiques n’en a pas', () => {
    rmSync(join(root, 'src/data/petit/charts.yaml'), { force: true });
    expect(buildCatalogue(root, [EDITION], {})).toEqual({ ok: true, value: [] });
  });

  test('toutes les fautes de tous les graphiques arrêtent la construction, à leur ligne', () => {
    const built = catalogue(
      `${chart('a').replace('sud/bois', 'sud/fer')}${chart('a').replace('unit: élèves', "unit: '%'")}`,
    );
    expect(built.ok ? 'aucun problème' : formatProblems(built.problems)).toMatchInlineSnapshot(`
      "src/data/petit/charts.yaml:12 [id]
        Fait : Cet identifiant de graphique est déjà pris (src/data/petit/charts.yaml:3).
        Reçu : a
        Attendu : un identifiant par graphique, tous jeux confondus
        Réparation : Changer le second identifiant.

      1 problème"
    `);
    const both = catalogue(
      `${chart('a').replace('sud/bois', 'sud/fer')}${chart('b').replace('unit: élèves', "unit: '%'")}`,
    );
    expect(both.ok ? 'aucun problème' : formatProblems(both.problems)).toMatchInlineSnapshot(`
      "src/data/petit/charts.yaml:3 [a.rows.1]
        Fait : Le tableau « eleves » n’a pas cette ligne.
        Reçu : sud/fer
        Attendu : une ligne parmi : toutes/bois, toutes/total, nord/bois, nord/total, sud/bois, sud/total
        Réparation : Écrire la clé d’une ligne du tableau.

      src/data/petit/charts.yaml:12 [b.columns]
        Fait : La colonne « filles » n’est pas dans l’unité du graphique.
        Reçu : élèves
        Attendu : %
        Réparation : Retirer cette colonne, ou faire un graphique par unité : il n’y a jamais deux axes.

      src/data/petit/charts.yaml:12 [b.columns]
        Fait : La colonne « garcons » n’est pas dans l’unité du graphique.
        Reçu : élèves
        Attendu : %
        Réparation : Retirer cette colonne, ou faire un graphique par unité : il n’y a jamais deux axes.

      3 problèmes"
    `);
  });
});
