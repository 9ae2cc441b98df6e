import { spellings } from '../../datasets/diplomas/spellings.ts';
import type { DiplomaRecord } from '../../datasets/diplomas/index-diplomas.ts';
import { editionUrl } from '../../lib/urls.ts';
import type { Edition } from '../../schemas/edition.ts';
import { mergeSources } from '../mdx/model/citations.ts';
import type { Source } from '../mdx/model/library.ts';
import { franceTable, regionTable } from './annex-tables.ts';
import { briefSentences } from './brief.ts';
import { equipmentOf } from './equipment.ts';
import { rowSources } from './fact-table.ts';
import type { FactTable } from './fact-table.ts';
import { formerTitles } from './identity.ts';
import type { DiplomaLibrary } from './library.ts';
import { otherData } from './other-tables.ts';
import { relatedDiplomas } from './related.ts';
import { seriesTable } from './series-table.ts';

/** Tables under one heading, and the validity of the edition that they come from. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** Null where the section above has already said it. */
  readonly validity: string | null;
  readonly tables: readonly FactTable[];
  readonly links: readonly { readonly title: string; readonly href: string }[];
  /** Page of the whole edition, with its definitions. */
  readonly more: { readonly title: string; readonly href: string };
}

/** Everything that the page of one diploma shows. Pure: same record, same page. */
export function diplomaPage(record: DiplomaRecord, library: DiplomaLibrary) {
  const { editions, records, regions } = library;
  const regionTitle = (id: string) => regions.find((region) => region.id === id)?.title ?? id;
  const anfa = record.rows.find(({ edition }) => edition.dataset.id === 'anfa')?.edition;
  const equipment = equipmentOf(record);
  const sections: readonly Section[] = [
    ...annexSection('effectifs', 'Combien le préparent', anfa, [
      seriesTable(record),
      franceTable(record, 'effectifs'),
      regionTable(record, 'effectifs', regionTitle),
    ]),
    ...annexSection('resultats', 'Combien réussissent', anfa, [
      franceTable(record, 'resultats'),
      regionTable(record, 'resultats', regionTitle),
    ]),
    ...otherData(record).map(({ edition, tables, links }) => ({
      id: edition.dataset.id,
      title: edition.dataset.title,
      validity: edition.manifest.validity,
      tables,
      links,
      more: wholeEdition(edition),
    })),
  ];
  const sources: readonly Source[] = mergeSources([
    ...sections.flatMap(({ tables }) => tables.flatMap((table) => table.sources)),
    ...rowSources(record.rows.filter(({ edition }) => edition.dataset.id === 'cqp')),
    ...(equipment ? rowSources([equipment.listed, equipment.amountRow]) : []),
  ]);
  return {
    brief: briefSentences(record),
    equipment,
    sections: sections.map((section, index) =>
      section.validity === sections[index - 1]?.validity ? { ...section, validity: null } : section,
    ),
    sources,
    former: formerTitles(record.diploma, editions),
    spellings: spellings(record),
    related: relatedDiplomas(record, records),
  };
}

function annexSection(
  id: string,
  title: string,
  edition: Edition | undefined,
  tables: readonly (FactTable | null)[],
): readonly Section[] {
  const shown = tables.flatMap((table) => table ?? []);
  return edition && shown.length > 0
    ? [
        {
          id,
          title,
          validity: edition.manifest.validity,
          tables: shown,
          links: [],
          more: wholeEdition(edition),
        },
      ]
    : [];
}

/** The way to whole tables, definitions and notes. */
export function wholeEdition({ dataset, manifest }: Edition): Section['more'] {
  return {
    title: `Tables entières, définitions et notes : ${dataset.shortTitle}, ${manifest.title}`,
    href: editionUrl(dataset.id, manifest.edition),
  };
}
