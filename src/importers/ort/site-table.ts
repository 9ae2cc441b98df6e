import { NO_COLUMN } from '../../datasets/printed-table.ts';
import { readFooter } from './footer.ts';
import type { PrintedText, Satisfaction } from './footer.ts';
import { readHeaders, reportMissing } from './headers.ts';
import { joinLines } from './lines.ts';
import type { Report } from './lines.ts';
import { ANNOUNCED_COUNTS, SITE_COLUMNS, SITE_ORIGINS } from './site-labels.ts';
import type { SitePage } from './site-pages.ts';
import { readSiteRows } from './site-rows.ts';
import type { SiteRow } from './site-rows.ts';

/** Key of the row that holds what is given once for a whole site. */
export const WHOLE_SITE = 'ensemble-du-site';

/** Cells of `indicateurs` by column id; a column that is absent here does not exist for the row. */
export type SiteCells = Readonly<Record<string, string>>;

/** One row of `indicateurs`, cells by column id. */
export interface SiteTableRow {
  readonly line: number;
  /** Lines of the cells that are printed below the figures, by column id. */
  readonly cellLines: Readonly<Record<string, number>>;
  readonly site: string;
  readonly formation: string;
  readonly label: string;
  readonly nature: 'formation' | 'site';
  readonly cells: SiteCells;
}

/** The rows and the sentences of one page. */
export function readSitePage(
  page: SitePage,
  report: Report,
): { readonly rows: readonly SiteTableRow[]; readonly texts: readonly PrintedText[] } {
  const origins = checkHeaders(page, report);
  const rows = readSiteRows(page.body, report);
  const { satisfaction, texts } = readFooter(page, report);
  // Only a page with mentions has their column: elsewhere its cells do not exist.
  const mentions = rows.some(
    ({ tail }) => tail.reference_insertion + tail.reference_origine !== '',
  );
  checkMentions(rows, mentions, report);
  const courses = rows.map((row) => courseRow(page.site, row, mentions));
  return {
    rows: [...courses, ...(satisfaction ? [siteRow(page, satisfaction)] : [])],
    texts: [...origins, ...texts],
  };
}

/**
 * The fourth value has no header: a page prints one on each of its rows, or on none. One alone is a value
 * too many, which would push the others out of their columns. « NA » three times stands for a whole row.
 */
function checkMentions(rows: readonly SiteRow[], mentions: boolean, report: Report): void {
  const isWithout = ({ tail }: SiteRow) =>
    tail.reference_insertion + tail.reference_origine === '' && tail.insertion_metier !== 'NA';
  if (!mentions || !rows.some(isWithout)) return;
  for (const row of rows) {
    if (isWithout(row)) continue;
    report({
      line: row.line,
      fact: 'Cette ligne a une valeur de plus que d’autres lignes de sa page, et aucun en-tête ne l’annonce.',
      received: [...Object.values(row.tail)].filter((cell) => cell !== '').join(' '),
      expected: 'les indicateurs 9 à 11, ou une quatrième valeur sur chaque ligne de la page',
      repair: 'Corrigez cette ligne dans l’extraction, d’après le document.',
    });
  }
}

/** The columns stand in their known order, none missing; gives the origins printed above them. */
function checkHeaders(page: SitePage, report: Report): readonly PrintedText[] {
  const labels = [...SITE_COLUMNS, ...SITE_ORIGINS, ...ANNOUNCED_COUNTS];
  const found = readHeaders(page.headers, labels, report);
  const place = { line: page.heading.line, name: `au-dessus de « ${page.heading.text} »` };
  reportMissing(found, [...SITE_COLUMNS, ...SITE_ORIGINS], place, report);
  const ids = SITE_COLUMNS.map(({ id }) => id);
  const order = found.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
  if (order.length === ids.length && order.join(' ') !== ids.join(' ')) {
    report({
      line: page.heading.line,
      fact: 'Les colonnes ne sont pas dans l’ordre connu.',
      received: order.join(', '),
      expected: ids.join(', '),
      repair:
        'Les valeurs se lisent dans l’ordre des colonnes : adaptez l’importeur à ce nouvel ordre.',
    });
  }
  return found
    .filter(({ id }) => SITE_ORIGINS.some((origin) => origin.id === id))
    .map(({ id, lines }) => ({
      id,
      line: lines[0]?.line ?? page.heading.line,
      text: joinLines(lines.map(({ text }) => text)),
    }));
}

function courseRow(site: string, row: SiteRow, mentions: boolean): SiteTableRow {
  const [presentation, interruption, rupture, obtention, poursuite] = row.rates;
  const { reference_insertion, reference_origine, ...indicators } = row.tail;
  return {
    line: row.line,
    cellLines: row.tailLines,
    site,
    formation: row.formation,
    label: row.label,
    nature: 'formation',
    cells: {
      promotion: row.promotion ?? NO_COLUMN,
      code: row.code ?? NO_COLUMN,
      taux_presentation: presentation ?? '',
      taux_interruption: interruption ?? '',
      taux_rupture_nette: rupture ?? '',
      taux_obtention: obtention ?? '',
      taux_poursuite: poursuite ?? '',
      satisfaction_stagiaire: '',
      satisfaction_entreprise: '',
      satisfaction_financeur: '',
      ...indicators,
      ...(mentions ? { reference_insertion, reference_origine } : {}),
    },
  };
}

function siteRow(page: SitePage, { line, values }: Satisfaction): SiteTableRow {
  const [stagiaire, entreprise, financeur] = values;
  return {
    line,
    cellLines: {},
    site: page.site,
    formation: WHOLE_SITE,
    label: page.heading.text,
    nature: 'site',
    cells: {
      satisfaction_stagiaire: stagiaire ?? '',
      satisfaction_entreprise: entreprise ?? '',
      satisfaction_financeur: financeur ?? '',
    },
  };
}
