import { slug } from '../lib/slug.ts';

/** How one table is recognised and how its rows are named. */
export interface TableLayout {
  readonly id: string;
  /** Title printed somewhere in the document, sometimes far from its table. */
  readonly heading: string | null;
  /** Column headers, put together from their lines. */
  readonly columns: string;
  /**
   * Label of the last row. It names the table: the heading of `anticipees-general` stands before
   * another table, so headings cannot.
   */
  readonly closing: string;
  /** Key and labels of a row, in the order of the descriptor; null when the label is unknown. */
  readonly name: (label: string) => readonly string[] | null;
  /** What `name` accepts, for the refusal. */
  readonly names: string;
}

const DEPARTMENTS = 'Bouches-du-Rhône Alpes de Haute-Provence Hautes-Alpes Vaucluse Total' as const;

/** Words that only headers hold: met in a label, they show a header that was not recognised. */
export const HEADER_WORDS: readonly string[] = ['Vaucluse', 'Spécialité', 'Série'];

/** Number of cells of a row: four departments and their total. */
export const COLUMN_COUNT = 5;

/** Rows of the summary: key, and the row in which each is added up. */
const SUMMARY: Readonly<Record<string, readonly [key: string, addedIn: string]>> = {
  'Bac général (BCG)': ['general', 'general-techno'],
  'Bac technologique (BTN)': ['techno', 'general-techno'],
  'Total BCG + BTN': ['general-techno', 'total-bacs'],
  'Bac professionnel': ['pro', 'total-bacs'],
  'Total bacs': ['total-bacs', 'total'],
  'Epreuves anticipées (EA)': ['anticipees', 'total'],
  'Total bacs + épreuves anticipées': ['total', 'aucun'],
};

/** Misprints that must not reach an address: « Méiers » is « Métiers ». The label stays as printed. */
const KEY_REPAIRS: Readonly<Record<string, string>> = {
  'meiers-de-l-electricite-et-environnement-connecte':
    'metiers-de-l-electricite-et-environnement-connecte',
};

function summaryRow(label: string): readonly string[] | null {
  const [key, addedIn] = SUMMARY[label] ?? [];
  return key === undefined || addedIn === undefined ? null : [key, label, addedIn];
}

function seriesRow(closing: string) {
  return (label: string): readonly string[] | null => {
    if (label === closing) return ['total', label, 'total'];
    const code = /^([A-Z][A-Z0-9]*) \p{L}/u.exec(label)?.[1];
    return code === undefined ? null : [code.toLowerCase(), label, 'detail'];
  };
}

function specialityRow(closing: string) {
  return (label: string): readonly string[] | null => {
    if (label === closing) return ['total', label, 'total'];
    const key = slug(label);
    return key === '' ? null : [KEY_REPAIRS[key] ?? key, label, 'detail'];
  };
}

function onlyRow(closing: string) {
  return (label: string): readonly string[] | null => (label === closing ? ['total', label] : null);
}

const SERIES_NAMES = 'le sigle d’une série puis son nom, par exemple « STL Sciences … »';

function series(id: string, heading: string, closing: string): TableLayout {
  return {
    id,
    heading,
    columns: `Série ${DEPARTMENTS}`,
    closing,
    name: seriesRow(closing),
    names: SERIES_NAMES,
  };
}

function single(id: string, heading: string, columns: string, closing: string): TableLayout {
  return { id, heading, columns, closing, name: onlyRow(closing), names: closing };
}

/** The seven tables of counts, in the order of the descriptor. */
export const LAYOUTS: readonly TableLayout[] = [
  {
    id: 'synthese',
    heading: 'Effectifs de candidats par baccalauréat et par département',
    columns: `Session 2020 ${DEPARTMENTS} Académie`,
    closing: 'Total bacs + épreuves anticipées',
    name: summaryRow,
    names: Object.keys(SUMMARY).join(', '),
  },
  series('general-series', 'Baccalauréat général', 'Total candidats Baccalauréat général'),
  series(
    'techno-series',
    'Baccalauréat Technologique : détail des effectifs',
    'Total candidats Baccalauréat technologique',
  ),
  single(
    'anticipees-general',
    'Epreuves anticipées du Baccalauréat général',
    `Série ${DEPARTMENTS}`,
    'TOTAL épreuves anticipées Baccalauréat général',
  ),
  series(
    'anticipees-techno',
    'Epreuves anticipées du Baccalauréat Technologique',
    'TOTAL épreuves anticipées Baccalauréat technologique',
  ),
  single(
    'anticipees-total',
    'Total épreuves anticipées (Baccalauréat général et technologique)',
    DEPARTMENTS,
    'TOTAL Epreuves anticipées',
  ),
  {
    id: 'pro-specialites',
    heading: null,
    columns: `Spécialité ${DEPARTMENTS}`,
    closing: 'TOTAL Baccalauréat professionnel',
    name: specialityRow('TOTAL Baccalauréat professionnel'),
    names: 'le nom d’une spécialité',
  },
];
