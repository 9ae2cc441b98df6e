import type { DiplomaRecord, LinkedRow } from '../../datasets/diplomas/index-diplomas.ts';
import { diplomaUrl, regionUrl, tableUrl } from '../../lib/urls.ts';
import type { Region } from '../../schemas/register.ts';
import { waysOf } from '../diploma/anfa.ts';
import { annexCell, smallRemarks } from '../diploma/annex-tables.ts';
import { remarksOf, rowHref, rowSources } from '../diploma/fact-table.ts';
import type { FactRow, FactTable } from '../diploma/fact-table.ts';
import { factCell, figureOf, numberOf } from '../diploma/figure.ts';
import type { RelatedDiploma } from '../diploma/related.ts';
import { details, familyTotals, grandTotal } from './rows.ts';
import type { RegionRows } from './rows.ts';

const collator = new Intl.Collator('fr');

/** Families of diplomas of a region, by way; the title of a family leads to its row. Null without row. */
export function familyTable(rows: readonly LinkedRow[]): FactTable | null {
  const totals = familyTotals(rows);
  const [first] = totals;
  if (!first) return null;
  const { descriptor } = first.table;
  const group = descriptor.labels.find(({ id }) => id === 'groupe');
  const ways = waysOf(descriptor, 'effectif');
  const lines = totals
    .map((linked): FactRow => ({
      title: group?.values?.[linked.row.labels['groupe'] ?? ''] ?? linked.row.key,
      href: rowHref(linked),
      total: false,
      cells: ways.map(({ id }) => factCell(linked, `${id}_effectif`)),
    }))
    .filter(({ cells }) => cells.some(({ text }) => text !== ''));
  return {
    id: 'table-familles',
    title: 'Par famille de diplômes',
    unit: descriptor.unit,
    rowHeader: 'Famille',
    columns: ways.map(({ title }) => ({ title, href: null, numeric: true })),
    rows: lines,
    remarks: remarksOf(lines, []),
    sources: rowSources(totals),
  };
}

/** Number of diplomas of the list of a region. */
const TOP = 10;

/** The diplomas that most people prepare in a region, most first; equal numbers in alphabetical order. */
export function topDiplomas(
  rows: readonly LinkedRow[],
  records: ReadonlyMap<string, DiplomaRecord>,
): readonly RelatedDiploma[] {
  return details(rows)
    .flatMap((linked) => {
      const record = records.get(linked.row.parts['diplome'] ?? '');
      const count = numberOf(linked, 'total_effectif');
      return record && count !== null ? [{ linked, count, diploma: record.diploma }] : [];
    })
    .sort((a, b) => b.count - a.count || collator.compare(a.diploma.title, b.diploma.title))
    .slice(0, TOP)
    .map(({ linked, diploma }) => ({
      title: diploma.title,
      href: diplomaUrl(diploma.id),
      figure: figureOf(linked, 'total_effectif'),
    }));
}

/** Every region with its totals: people enrolled, candidates, rate. The region leads to its page. */
export function regionsTable(rows: RegionRows, regions: readonly Region[]): FactTable {
  const { dataset, manifest } = rows.edition;
  const page = (table: string) => tableUrl(dataset.id, manifest.edition, table);
  const linked = regions.flatMap((region) => {
    const enrolled = grandTotal(rows.effectifs.get(region.id) ?? []);
    const results = grandTotal(rows.resultats.get(region.id) ?? []);
    return enrolled && results ? [{ region, enrolled, results }] : [];
  });
  const lines = linked.map(({ region, enrolled, results }): FactRow => ({
    title: region.title,
    href: regionUrl(region.id),
    total: region.code === null,
    cells: [
      factCell(enrolled, 'total_effectif'),
      ...['presentes', 'recus', 'taux'].map((measure) => annexCell(results, 'total', measure)),
    ],
  }));
  return {
    id: 'table-regions',
    title: 'La France et ses régions d’avant 2016',
    unit: '',
    rowHeader: 'Région',
    columns: [
      { title: 'Personnes en formation', href: page('effectifs'), numeric: true },
      { title: 'Candidats présentés', href: page('resultats'), numeric: true },
      { title: 'Reçus', href: null, numeric: true },
      { title: 'Taux de réussite', href: null, numeric: true },
    ],
    rows: lines,
    remarks: remarksOf(lines, smallRemarks(lines)),
    sources: rowSources(linked.flatMap(({ enrolled, results }) => [enrolled, results])),
  };
}
