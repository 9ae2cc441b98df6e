import { formatEuros, formatNumber, formatPercent } from '../../../lib/numbers-fr.ts';
import type { Answer, RuleContext } from '../../../rules/answer.ts';
import { ARE_GRANT_FIELDS } from '../../../rules/are-fields.ts';
import { areGrant } from '../../../rules/are-grant.ts';
import { situationFromText } from '../../../rules/form.ts';
import { verdictOf } from '../verdict.ts';
import { answered, fragmentSuffix } from './grid.ts';
import type { Entries, Grid } from './grid.ts';

/** Numbers of pupils of the ready-made lines: a class is the sum of a few of them. */
const PUPILS = [1, 2, 5, 10, 12, 15, 20, 24, 30, 32, 35, 48, 60, 96, 120, 200];
const RATES = [0, 10, 20, 25, 30, 40, 50, 60, 75, 100];

export function grant(context: RuleContext, entries: Entries): Answer {
  const situation = situationFromText(ARE_GRANT_FIELDS, Object.entries(entries));
  return answered(areGrant(situation, context));
}

function total(context: RuleContext, entries: Entries) {
  const paid = grant(context, entries).amounts.find(({ id }) => id === 'total-verse');
  return { text: formatEuros(paid?.value ?? 0), query: fragmentSuffix(entries) };
}

/** The grant of a number of pupils of one level, without leftovers. */
export function levelGrid(context: RuleContext): Grid {
  return {
    id: 'par-effectif',
    title: 'La dotation selon le nombre d’élèves',
    note: 'Sans reliquats, enquêtes répondues. Après le bac : tous les élèves sont boursiers.',
    rowHeader: 'Élèves',
    columns: ['Troisième prépa-métiers', 'Avant le bac', 'Après le bac, boursiers'],
    rows: PUPILS.map((count) => {
      const pupils = String(count);
      return {
        head: formatNumber(count),
        cells: [
          total(context, { prepa_metiers: pupils, enquetes: 'oui' }),
          total(context, { pre_bac: pupils, enquetes: 'oui' }),
          total(context, { post_bac: pupils, taux_boursiers: '100', enquetes: 'oui' }),
        ],
      };
    }),
  };
}

/** The grant after the bac: pupils × rate of scholars. */
export function rateGrid(context: RuleContext): Grid {
  return {
    id: 'par-taux',
    title: 'Après le bac, selon le taux de boursiers',
    note: 'Sans reliquats, enquêtes répondues.',
    rowHeader: 'Élèves',
    columns: RATES.map((rate) => formatPercent(rate)),
    rows: PUPILS.map((count) => ({
      head: formatNumber(count),
      cells: RATES.map((rate) =>
        total(context, {
          post_bac: String(count),
          taux_boursiers: String(rate),
          enquetes: 'oui',
        }),
      ),
    })),
  };
}

/** What leftovers and unanswered surveys do, on the same school. */
export function caseGrid(context: RuleContext): Grid {
  const school = { pre_bac: '24', post_bac: '20', taux_boursiers: '50' };
  const base = grant(context, { ...school, enquetes: 'oui' });
  const computed = base.amounts.find(({ id }) => id === 'pre-bac-calcule')?.value ?? 0;
  const plain = (value: number) => String(value).replace('.', ',');
  const cases: readonly (readonly [string, Entries])[] = [
    ['Sans reliquats', { ...school, enquetes: 'oui' }],
    [
      'Reliquats avant le bac : la moitié de la dotation',
      { ...school, enquetes: 'oui', reliquats_pre_bac: plain(computed / 2) },
    ],
    [
      'Reliquats avant le bac : égaux à la dotation',
      { ...school, enquetes: 'oui', reliquats_pre_bac: plain(computed) },
    ],
    [
      'Reliquats avant le bac : le double de la dotation',
      { ...school, enquetes: 'oui', reliquats_pre_bac: plain(computed * 2) },
    ],
    ['Enquêtes sans réponse', { ...school, enquetes: 'non' }],
  ];
  const parts = ['pre-bac-verse', 'post-bac-verse', 'total-verse'];
  return {
    id: 'cas',
    title: 'Reliquats et enquêtes : ce qu’ils changent',
    note: `Un lycée avec ${school.pre_bac} élèves avant le bac et ${school.post_bac} après, dont la moitié boursiers.`,
    rowHeader: 'Cas',
    columns: ['Avant le bac', 'Après le bac', 'En tout', 'Réponse'],
    rows: cases.map(([head, entries]) => {
      const answer = grant(context, entries);
      return {
        head,
        cells: [
          ...parts.map((part) => ({
            text: formatEuros(answer.amounts.find(({ id }) => id === part)?.value ?? 0),
          })),
          { text: verdictOf(answer), query: fragmentSuffix(entries) },
        ],
      };
    }),
  };
}
