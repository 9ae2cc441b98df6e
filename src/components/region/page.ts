import { editionUrl, regionUrl, sliceUrl } from '../../lib/urls.ts';
import type { Region } from '../../schemas/register.ts';
import { wayTable } from '../diploma/annex-tables.ts';
import type { FactTable } from '../diploma/fact-table.ts';
import type { DiplomaLibrary } from '../diploma/library.ts';
import { mergeSources } from '../mdx/model/citations.ts';
import { placeSentences, regionBrief } from './brief.ts';
import { rankTable } from './ranks.ts';
import { grandTotal, indexRegions } from './rows.ts';
import type { RegionRows } from './rows.ts';
import { familyTable, topDiplomas } from './tables.ts';

interface Link {
  readonly title: string;
  readonly href: string;
}

const indexes = new WeakMap<DiplomaLibrary, RegionRows | null>();

/** The rows of every region, found once for the build. */
export function regionRowsOf(library: DiplomaLibrary): RegionRows | null {
  const known = indexes.get(library);
  if (known !== undefined) return known;
  const rows = indexRegions(library.editions);
  indexes.set(library, rows);
  return rows;
}

/** Everything that the page of one region, or of France, shows. */
export function regionPage(region: Region, library: DiplomaLibrary) {
  const rows = regionRowsOf(library);
  const enrolments = rows?.effectifs.get(region.id) ?? [];
  const results = rows?.resultats.get(region.id) ?? [];
  const total = grandTotal(enrolments);
  const passed = grandTotal(results);
  const shown = (table: FactTable | null | undefined): readonly FactTable[] =>
    table ? [table] : [];
  const regions = library.regions.filter(({ code }) => code !== null);
  const enrolmentTables = [
    ...shown(total && wayTable(total, 'effectifs', 'Par voie de formation')),
    ...shown(familyTable(enrolments)),
  ];
  const resultTables = shown(passed && wayTable(passed, 'resultats', 'Par voie de formation'));
  const ranks =
    rows && region.code !== null
      ? shown(
          rankTable(
            rows,
            region.id,
            regions.map(({ id }) => id),
          ),
        )
      : [];
  return {
    place: placeSentences(region),
    brief: regionBrief(total, passed),
    validity: rows?.edition.manifest.validity ?? '',
    enrolmentTables,
    resultTables,
    ranks,
    top: topDiplomas(enrolments, library.records),
    slices: rows ? sliceLinks(rows, region) : [],
    others: otherDatasets(region, library),
    neighbours: neighboursOf(region, regions),
    sources: mergeSources(
      [...enrolmentTables, ...resultTables, ...ranks].flatMap(({ sources }) => sources),
    ),
  };
}

/** Every row of the region, in each annex. */
function sliceLinks({ edition }: RegionRows, { id, title }: Region): readonly Link[] {
  return edition.tables
    .filter(({ descriptor }) => descriptor.sliceBy === 'region')
    .map(({ descriptor }) => ({
      title: `${descriptor.title} : ${title}`,
      href: sliceUrl(edition.dataset.id, edition.manifest.edition, descriptor.id, id),
    }));
}

/** Documents about this region, or an académie of it. */
function otherDatasets({ datasets }: Region, { editions }: DiplomaLibrary): readonly Link[] {
  return datasets.flatMap(({ id, scope }) => {
    const edition = editions.findLast(({ dataset }) => dataset.id === id);
    if (!edition) return [];
    const { dataset, manifest } = edition;
    return [
      {
        title: `${dataset.title} (${scope}, ${manifest.title})`,
        href: editionUrl(dataset.id, manifest.edition),
      },
    ];
  });
}

/** The other regions of before 2016 that are in the same region today. */
function neighboursOf({ id, present }: Region, regions: readonly Region[]): readonly Link[] {
  return regions
    .filter((other) => other.id !== id && other.present?.code === present?.code)
    .map((other) => ({ title: other.title, href: regionUrl(other.id) }));
}
