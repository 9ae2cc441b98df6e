import { formatEuros, formatPercent } from '../../../lib/numbers-fr.ts';
import type { Answer, RuleContext } from '../../../rules/answer.ts';
import { APPRENTISSAGE_FIELDS, apprentissagePay } from '../../../rules/apprentissage-pay.ts';
import { CONTRAT_PRO_FIELDS } from '../../../rules/contrat-pro-fields.ts';
import { BAND_TEXT } from '../../../rules/contrat-pro-floor.ts';
import type { Band } from '../../../rules/contrat-pro-floor.ts';
import { contratProPay } from '../../../rules/contrat-pro-pay.ts';
import { formatDate, parseIsoDate } from '../../../rules/dates.ts';
import { situationFromText } from '../../../rules/form.ts';
import { seriesOf } from '../../../rules/parameters.ts';
import { SMIC } from '../../../rules/smic.ts';
import { QUALIFICATION_WORDS } from '../questions/contrat-pro.ts';
import { answered, fragmentSuffix } from './grid.ts';
import type { Entries, Grid, GridCell } from './grid.ts';

/** An age of each band: the grid holds for every age of the band, which the tests check. */
const BANDS: readonly (readonly [Band, string])[] = [
  ['moins-21', '20'],
  ['21-25', '25'],
  ['26-plus', '26'],
];

interface SmicPeriod {
  readonly from: string;
  readonly text: string;
  /** « du 1er juin 2026 au 31 décembre 2026 » */
  readonly period: string;
}

const dateWords = (iso: string): string => {
  const date = parseIsoDate(iso);
  return date ? formatDate(date) : iso;
};

/** The dated SMIC that a form may ask for, newest first. */
export function smicPeriods({ values }: RuleContext): readonly SmicPeriod[] {
  const { min } = CONTRAT_PRO_FIELDS.debut;
  const series = seriesOf(values, SMIC);
  return series
    .flatMap(({ from, until, reference }, index) => {
      if (from === null || from < min) return [];
      const next = series[index + 1]?.from;
      const period =
        next != null
          ? `entre le ${dateWords(from)} et la veille du ${dateWords(next)}`
          : until === undefined
            ? `à partir du ${dateWords(from)}`
            : `du ${dateWords(from)} au ${dateWords(until)}`;
      return [{ from, text: reference.text, period }];
    })
    .reverse();
}

function pay(context: RuleContext, entries: Entries): Answer {
  const situation = situationFromText(CONTRAT_PRO_FIELDS, Object.entries(entries));
  return answered(contratProPay(situation, context));
}

function amounts(answer: Answer, ...ids: readonly string[]): string {
  const found = ids.flatMap((id) => answer.amounts.filter((one) => one.id === id));
  return found.map(({ value }) => formatEuros(value)).join(' ou ');
}

/** Monthly and hourly floor of one situation. */
export function payCell(context: RuleContext, entries: Entries): GridCell {
  const answer = pay(context, entries);
  const least = answer.outcome === 'au-moins' ? 'au moins ' : '';
  return {
    text: `${least}${amounts(answer, 'mensuel', 'mensuel-haut')}`,
    small: `${amounts(answer, 'horaire', 'horaire-haut')} par heure`,
    query: fragmentSuffix(entries),
  };
}

/** Age × diploma for one dated SMIC. */
export function payGrid(context: RuleContext, { from, period, text }: SmicPeriod): Grid {
  return {
    id: `grille-${from}`,
    title: `Contrat commencé ${period}`,
    note: `Salaire brut minimal, par mois à temps plein et par heure. SMIC : ${text}.`,
    rowHeader: 'Plus haut diplôme',
    columns: BANDS.map(([band]) => BAND_TEXT[band]),
    rows: Object.entries(QUALIFICATION_WORDS).map(([qualification, head]) => ({
      head,
      cells: BANDS.map(([, age]) => payCell(context, { age, debut: from, qualification })),
    })),
  };
}

/** Every dated SMIC since the first one, with each rate of the law. */
export function historyGrid(context: RuleContext): Grid {
  const rates = BANDS.flatMap(([band, age]) =>
    (band === '26-plus' ? ['aucune'] : ['aucune', 'bac-professionnel']).map((qualification) => ({
      band,
      age,
      qualification,
    })),
  );
  return {
    id: 'grille-historique',
    title: 'Tous les SMIC connus et leurs minimums',
    note: 'Montants bruts par mois à temps plein, au premier jour de chaque SMIC.',
    rowHeader: 'SMIC à partir du',
    columns: [
      'SMIC horaire',
      'SMIC mensuel',
      ...rates.map(
        ({ band, qualification }) =>
          `${BAND_TEXT[band]}${band === '26-plus' ? '' : qualification === 'aucune' ? ', taux de base' : ', taux majoré'}`,
      ),
      'Texte',
    ],
    rows: smicPeriods(context).map(({ from, text }) => {
      const first = pay(context, { age: '20', debut: from, qualification: 'aucune' });
      return {
        head: dateWords(from),
        cells: [
          { text: amounts(first, 'smic-horaire') },
          { text: amounts(first, 'smic-mensuel') },
          ...rates.map(({ age, qualification }) => {
            const entries = { age, debut: from, qualification };
            return {
              text: amounts(pay(context, entries), 'mensuel'),
              query: fragmentSuffix(entries),
            };
          }),
          { text },
        ],
      };
    }),
  };
}

/** The leaflet's grid beside the legal floor, for the last known SMIC. */
export function leafletGrid(context: RuleContext): Grid {
  const [last] = smicPeriods(context);
  if (!last) throw new Error('Aucun SMIC connu.');
  const percent = (answer: Answer) =>
    answer.amounts.find(({ id }) => id === 'pourcentage')?.value ?? 0;
  return {
    id: 'grille-brochure',
    title: 'La loi et la brochure du CQP, côte à côte',
    note: `Montants bruts par mois à temps plein, SMIC ${last.period}. La brochure ne porte pas de date.`,
    rowHeader: 'Âge et taux',
    columns: ['Loi, part du SMIC', 'Loi, par mois', 'Brochure', 'Brochure, par mois'],
    rows: BANDS.flatMap(([band, age]) =>
      (band === '26-plus' ? ['aucune'] : ['aucune', 'bac-professionnel']).map((qualification) => {
        const answer = pay(context, { age, debut: last.from, qualification });
        const leaflet = answer.amounts.find(({ id }) => id === 'brochure-mensuel');
        const rate = qualification === 'aucune' ? 'base' : 'bac professionnel';
        return {
          head: `${BAND_TEXT[band]}${band === '26-plus' ? '' : `, ${rate}`}`,
          cells: [
            { text: formatPercent(percent(answer)) },
            { text: amounts(answer, 'mensuel') },
            { text: leaflet?.label.replace('Grille de la brochure : ', '') ?? '' },
            { text: leaflet ? formatEuros(leaflet.value) : '' },
          ],
        };
      }),
    ),
  };
}

/** Ages where an apprentice's rate changes, with the words of the rules. */
const APPRENTICE_AGES: readonly (readonly [age: string, words: string])[] = [
  ['17', 'Avant la majorité'],
  ['20', BAND_TEXT['moins-21']],
  ['25', BAND_TEXT['21-25']],
  ['26', BAND_TEXT['26-plus']],
];

/** What an apprentice earns at least, by age and year, for the last known SMIC. */
export function apprenticeGrid(context: RuleContext): Grid {
  const [last] = smicPeriods(context);
  if (!last) throw new Error('Aucun SMIC connu.');
  const years = Array.from(
    { length: APPRENTISSAGE_FIELDS.annee.max },
    (_, index) => APPRENTISSAGE_FIELDS.annee.min + index,
  );
  return {
    id: 'grille-apprentissage',
    title: 'À titre de comparaison : l’apprentissage',
    note: `Salaire brut minimal par mois à temps plein, SMIC ${last.period}.`,
    rowHeader: 'Âge',
    columns: years.map((year) => `Année ${year}`),
    rows: APPRENTICE_AGES.map(([age, head]) => ({
      head,
      cells: years.map((annee) => {
        const answer = answered(
          apprentissagePay({ age: Number(age), date: last.from, annee }, context),
        );
        const share = answer.amounts.find(({ id }) => id === 'pourcentage')?.value ?? 0;
        return { text: amounts(answer, 'mensuel'), small: `${formatPercent(share)} du SMIC` };
      }),
    })),
  };
}
