// Long on purpose: one case a kind of chart, side by side, so that a missing one shows.
import {
  FORMER_REGIONS,
  parseChartSpec,
  type ChartSpecInput,
} from '../../../src/schemas/chart-spec.ts';
import { buildChartModel } from '../../../src/components/chart/model/build-model.ts';
import type { ChartModel } from '../../../src/components/chart/model/chart-model.ts';
import type { ChartCell, ChartTable } from '../../../src/components/chart/model/chart-table.ts';
import { TILES } from '../../../src/components/chart/model/tile-grid.ts';
import { ProblemsError } from '../../../src/lib/problem.ts';

type Short = number | null | readonly [value: number | string | null, status: string];

function cell(short: Short): ChartCell {
  if (short === null) return { value: null, status: 'blank', printed: '', note: null };
  if (typeof short === 'number')
    return { value: short, status: 'ok', printed: String(short), note: null };
  const [value, status] = short;
  const printed = status === 'dash' ? '-' : String(value ?? '');
  return { value, status, printed, note: status === 'uncertain' ? 'c-1' : null };
}

interface Row {
  readonly key: string;
  readonly label: string;
  readonly values: readonly Short[];
}

/** A table from short rows: a number, null for a blank, or [value, status]. */
export function table(
  id: string,
  title: string,
  columns: readonly (readonly [id: string, title: string, unit: string])[],
  rows: readonly Row[],
): ChartTable {
  return {
    id,
    title,
    unit: '',
    columns: columns.map(([key, name, unit]) => ({ id: key, title: name, unit })),
    rows: rows.map(({ key, label, values }) => ({
      key,
      label,
      cells: Object.fromEntries(
        values.map((short, index) => [columns[index]?.[0] ?? '', cell(short)]),
      ),
    })),
  };
}

const YEARS = [
  '2001',
  '2002',
  '2003',
  '2004',
  '2005',
  '2006',
  '2007',
  '2008',
  '2009',
  '2010',
  '2011',
  '2012',
];

/** Invented values of a plausible shape: every status, a zero, gaps, small numbers, a steep rise. */
export const SERIES = table(
  'series',
  'Effectifs par statut',
  [
    ...YEARS.map((year) => [year, year, 'élèves'] as const),
    ['evolution', 'Évolution', '%'] as const,
  ],
  [
    {
      key: 'cap/scolaire',
      label: 'Statut scolaire',
      values: [790, 788, 844, 836, 894, 801, 787, 784, 1236, 1590, 1507, 1561, 3.6],
    },
    {
      key: 'cap/apprentissage',
      label: 'Apprentissage',
      values: [
        2121,
        2301,
        2040,
        1853,
        1714,
        1617,
        1556,
        1494,
        1476,
        [1333, 'uncertain'],
        1320,
        1266,
        -4.1,
      ],
    },
    {
      key: 'cap/contrat-pro',
      label: 'Contrat de professionnalisation',
      values: [95, 121, [null, 'dash'], 128, 95, 60, 44, 17, 0, 36, null, 20, null],
    },
  ],
);

const STATUSES = [
  ['scolaire_effectif', 'Statut scolaire', 'élèves'],
  ['apprentissage_effectif', 'Apprentissage', 'élèves'],
  ['contrat_pro_effectif', 'Contrat de professionnalisation', 'élèves'],
  ['total_taux', 'Taux de réussite', '%'],
  ['total_presentes', 'Présentés', 'candidats'],
] as const;

export const DIPLOMAS = table('effectifs', 'Effectifs par diplôme', STATUSES, [
  {
    key: 'vp',
    label: 'Maintenance des véhicules, option voitures particulières',
    values: [2549, 6195, 5, 83.8, 8749],
  },
  {
    key: 'vi',
    label: 'Maintenance des véhicules, option véhicules industriels',
    values: [371, 616, [21, 'uncertain'], 80, 1008],
  },
  {
    key: 'moto',
    label: 'Maintenance des véhicules, option motocycles',
    values: [345, 662, 0, 77.25, 1007],
  },
  { key: 'peinture', label: 'Peinture en carrosserie', values: [843, 1266, 20, 87.8, 2129] },
  { key: 'sellerie', label: 'Sellerie générale', values: [12, 9, [null, 'dash'], 66.7, 12] },
]);

/** Deterministic spread of values over the regions; one blank, one small, one uncertain. */
export const REGIONS = table(
  'regions',
  'Effectifs par région',
  [
    ['effectif', 'Effectif', 'élèves'],
    ...YEARS.slice(4).map((year) => [year, year, 'élèves'] as const),
  ],
  FORMER_REGIONS.map((region, index) => {
    const base = 40 + ((index * 7919) % 23) * 26;
    const first: Short =
      region === 'corse'
        ? null
        : region === 'limousin'
          ? 8
          : region === 'lorraine'
            ? [base, 'uncertain']
            : base;
    const years = YEARS.slice(4).map((_, year): Short => {
      if (region === 'corse') return year < 3 ? null : 4 + year;
      return Math.round(
        base * (1 + (((index + year) * 37) % 11) / 25 + (index % 3 === 0 ? year / 30 : -year / 40)),
      );
    });
    return { key: `${region}/cap`, label: TILES[region].name, values: [first, ...years] };
  }),
);

export const TABLES: readonly ChartTable[] = [SERIES, DIPLOMAS, REGIONS];

const source = { dataset: 'essai', edition: '2012-2013', unit: 'élèves' };
const smallNumbers = {
  below: 20,
  reason: 'moins de 20 élèves : un seul change beaucoup le résultat',
};
const years = YEARS;
const statuses = [
  'cap/scolaire',
  'cap/apprentissage',
  { key: 'cap/contrat-pro', label: 'Contrat pro' },
];

/** One specification a kind, and variants that a kind must also bear. */
export const SPECS: Readonly<Record<string, ChartSpecInput>> = {
  lines: {
    ...{ kind: 'lines', id: 'lines', table: 'series', ...source, smallNumbers },
    title: 'Élèves en CAP peinture par statut, 2001-2012',
    question: 'Les élèves sont-ils plutôt au lycée ou en apprentissage ?',
    rows: statuses,
    columns: years,
    breaks: [{ after: '2008', reason: 'le bac pro passe de quatre à trois ans' }],
  },
  'bars-grouped': {
    ...{ kind: 'bars-grouped', id: 'bars-grouped', table: 'effectifs', ...source, smallNumbers },
    title: 'Élèves par diplôme et par statut',
    question: 'Quel diplôme se prépare surtout en apprentissage ?',
    rows: ['vi', 'moto', 'peinture', 'sellerie'],
    columns: ['scolaire_effectif', 'apprentissage_effectif', 'contrat_pro_effectif'],
    series: 'columns',
  },
  'bars-grouped-years': {
    ...{ kind: 'bars-grouped', id: 'bars-grouped-years', table: 'series', ...source, smallNumbers },
    title: 'Élèves par année et par statut',
    question: 'Comment les effectifs ont-ils changé ?',
    rows: statuses,
    columns: ['2007', '2008', '2009', '2010', '2011', '2012'],
    series: 'rows',
    breaks: [{ after: '2008', reason: 'le bac pro passe de quatre à trois ans' }],
  },
  'bars-stacked': {
    ...{ kind: 'bars-stacked', id: 'bars-stacked', table: 'series', ...source },
    title: 'Élèves de tous statuts, 2001-2012',
    question: 'Combien d’élèves en tout ?',
    rows: statuses,
    columns: years,
    series: 'rows',
  },
  'bars-stacked-diplomas': {
    ...{ kind: 'bars-stacked', id: 'bars-stacked-diplomas', table: 'effectifs', ...source },
    title: 'Élèves par diplôme',
    question: 'Quel diplôme a le plus d’élèves ?',
    rows: ['vp', 'vi', 'moto', 'peinture', 'sellerie'],
    columns: ['scolaire_effectif', 'apprentissage_effectif', 'contrat_pro_effectif'],
    series: 'columns',
  },
  'bars-ranked': {
    ...{ kind: 'bars-ranked', id: 'bars-ranked', table: 'regions', ...source, smallNumbers },
    title: 'Élèves en CAP, par région',
    question: 'Où y a-t-il le plus d’élèves ?',
    rows: FORMER_REGIONS.map((region) => `${region}/cap`),
    columns: ['effectif'],
  },
  'bars-ranked-top': {
    ...{ kind: 'bars-ranked', id: 'bars-ranked-top', table: 'regions', ...source, top: 5 },
    title: 'Les cinq régions qui ont le plus d’élèves en CAP',
    question: 'Où y a-t-il le plus d’élèves ?',
    rows: FORMER_REGIONS.map((region) => `${region}/cap`),
    columns: ['effectif'],
    empty: 'name',
  },
  'bars-ranked-rates': {
    ...{
      kind: 'bars-ranked',
      id: 'bars-ranked-rates',
      table: 'effectifs',
      ...source,
      smallNumbers,
    },
    unit: '%',
    title: 'Taux de réussite par diplôme',
    question: 'Quel diplôme réussit le mieux ?',
    rows: ['vp', 'vi', 'moto', 'peinture', 'sellerie'],
    columns: ['total_taux'],
    counts: { total_taux: 'total_presentes' },
  },
  shares: {
    ...{ kind: 'shares', id: 'shares', table: 'effectifs', ...source },
    title: 'Part de chaque statut, par diplôme',
    question: 'Quelle part des élèves est en apprentissage ?',
    rows: ['vp', 'vi', 'moto', 'peinture', 'sellerie'],
    columns: ['scolaire_effectif', 'apprentissage_effectif', 'contrat_pro_effectif'],
    series: 'columns',
  },
  'small-multiples': {
    ...{ kind: 'small-multiples', id: 'small-multiples', table: 'regions', ...source },
    title: 'Élèves en CAP, par région, 2005-2012',
    question: 'Où les effectifs montent-ils ?',
    columns: years.slice(4),
    panels: FORMER_REGIONS.slice(0, 8)
      .concat('corse')
      .filter((region, index, all) => all.indexOf(region) === index)
      .map((region) => ({ title: TILES[region].name, rows: [`${region}/cap`] })),
    breaks: [{ after: '2008', reason: 'le bac pro passe de quatre à trois ans' }],
  },
  slope: {
    ...{ kind: 'slope', id: 'slope', table: 'series', ...source },
    title: 'Élèves en 2009 et en 2012',
    question: 'Qu’est-ce qui a changé en trois ans ?',
    rows: ['cap/scolaire', 'cap/apprentissage', 'cap/contrat-pro'],
    from: '2009',
    to: '2012',
  },
  'tile-map': {
    ...{ kind: 'tile-map', id: 'tile-map', table: 'regions', ...source, smallNumbers },
    title: 'Élèves en CAP dans les 22 régions d’avant 2016',
    question: 'Où se forme-t-on ?',
    column: 'effectif',
    // Built from a complete list of the regions: fromEntries() only loses the type of its keys.
    regions: Object.fromEntries(
      FORMER_REGIONS.map((region) => [region, `${region}/cap`]),
    ) as Record<(typeof FORMER_REGIONS)[number], string>,
  },
};

/** The model of a specification; throws all problems, as a build does. */
export function modelOf(input: ChartSpecInput): ChartModel {
  const spec = parseChartSpec(input, 'essai.yaml');
  if (!spec.ok) throw new ProblemsError(spec.problems);
  const found = TABLES.find(({ id }) => id === spec.value.table);
  const model = buildChartModel(spec.value, found, {
    file: 'essai.yaml',
    known: TABLES.map(({ id }) => id),
  });
  if (!model.ok) throw new ProblemsError(model.problems);
  return model.value;
}

export const NAMES = Object.keys(SPECS);

export function modelNamed(name: string): ChartModel {
  const input = SPECS[name];
  if (!input) throw new Error(`Graphique d’essai inconnu : ${name}.`);
  return modelOf(input);
}
