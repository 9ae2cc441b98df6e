import { statedLevel, tradeName } from '../../datasets/diplomas/catalogue.ts';
import type { DiplomaRecord } from '../../datasets/diplomas/index-diplomas.ts';
import type { Registers } from '../../datasets/printed-table.ts';
import {
  chartUrl,
  diplomaUrl,
  guideUrl,
  regionUrl,
  sliceUrl,
  tableUrl,
  termUrl,
  toolUrl,
} from '../../lib/urls.ts';
import type { Term } from '../../markdown/terms.ts';
import { initialsOf } from '../../rules/french-text.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { Region } from '../../schemas/register.ts';
import { levelText } from '../../schemas/register.ts';
import { TOOLS } from '../calculator/tools.ts';
import type { Tool } from '../calculator/tools.ts';
import type { SiteChart } from '../chart/catalogue.ts';
import { slicesOf } from '../table/slices.ts';
import { rowTitle } from '../table/titles.ts';
import type { SearchDocument } from './document.ts';

/** A guide as the search reads it; `body` is its source text. */
export interface SearchedGuide {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
  readonly headings: readonly { readonly slug: string; readonly text: string }[];
}

/** A guide, then each of its parts with what it says. */
export function guideDocuments(guides: readonly SearchedGuide[]): readonly SearchDocument[] {
  return guides.flatMap(({ id, title, description, body, headings }) => {
    const parts = body.split(/^#{2,3} .*$/mu).slice(1);
    return [
      { kind: 'guide', title, url: guideUrl(id), context: description },
      ...headings.map(({ slug, text }, index): SearchDocument => ({
        kind: 'guide',
        title: text,
        url: `${guideUrl(id)}#${slug}`,
        context: `Dans le guide « ${title} »`,
        text: proseOf(parts[index] ?? ''),
      })),
    ];
  });
}

/** The words of a part, without tags, links and marks of Markdown. */
function proseOf(source: string): string {
  return source
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\]\([^)]*\)/gu, ' ')
    .replace(/[^\p{L}\p{N}’' -]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

export function toolDocuments(): readonly SearchDocument[] {
  const tools: readonly Tool[] = Object.values(TOOLS);
  return tools.map(({ slug, title, short, description, period, asked = '' }) => ({
    kind: 'outil',
    title,
    url: toolUrl(slug),
    context: period,
    names: [short],
    text: `${description} ${asked}`.trim(),
  }));
}

export function termDocuments(terms: readonly Term[]): readonly SearchDocument[] {
  return terms.map(({ id, term, expansion, short, aliases }) => ({
    kind: 'mot',
    title: term,
    url: termUrl(id),
    context: short,
    names: [...(expansion === undefined ? [] : [expansion]), ...aliases],
  }));
}

/** A diploma by all its names: spellings met, former and present titles, codes, initials. */
export function diplomaDocuments(records: Iterable<DiplomaRecord>): readonly SearchDocument[] {
  return [...records].map(({ diploma }) => {
    const { id, title, aliases, codes, was, becomes } = diploma;
    const initials = initialsOf(tradeName(diploma));
    return {
      kind: 'diplome',
      title,
      url: diplomaUrl(id),
      context: levelText(statedLevel(diploma)) ?? 'diplôme ou titre',
      names: [
        ...aliases,
        ...codes,
        ...was.map((former) => former.title),
        ...(becomes ? [becomes.title, `RNCP${becomes.rncp}`, becomes.code ?? ''] : []),
        ...(initials.length > 2 ? [initials] : []),
        // Ids hold the short names that schools use: « sti2d », « mco ».
        id.replaceAll('-', ' '),
      ].filter((name) => name !== ''),
    };
  });
}

/** What the page of a region gathers. */
const REGION_PAGE =
  'effectifs, résultats, réussite, scolaire, apprentissage, contrat de professionnalisation';

export function regionDocuments(regions: readonly Region[]): readonly SearchDocument[] {
  return regions.map(({ id, title, present }) => ({
    kind: 'region',
    title,
    url: regionUrl(id),
    context: present ? `Région d’avant 2016, aujourd’hui ${present.title}` : 'Toutes les régions',
    names: present ? [present.title] : [],
    text: REGION_PAGE,
  }));
}

/** Each table, each page of a table that is cut, and each row of the tables that are not. */
export function tableDocuments(
  editions: readonly Edition[],
  registers: Registers,
): readonly SearchDocument[] {
  return editions.flatMap(({ dataset, manifest, tables }) =>
    tables.flatMap((table): SearchDocument[] => {
      const { descriptor } = table;
      const url = tableUrl(dataset.id, manifest.edition, descriptor.id);
      const context = `${dataset.shortTitle}, édition ${manifest.title}`;
      return [
        {
          kind: 'table',
          title: descriptor.title,
          url,
          context,
          text: `${descriptor.description} ${descriptor.columns.map(({ title }) => title).join(' ')}`,
        },
        ...slicesOf(table, registers).map(({ id, title }): SearchDocument => ({
          kind: 'table',
          title: `${descriptor.title} : ${title}`,
          url: sliceUrl(dataset.id, manifest.edition, descriptor.id, id),
          context,
        })),
      ];
    }),
  );
}

export function chartDocuments(charts: readonly SiteChart[]): readonly SearchDocument[] {
  return charts.map(({ model }) => ({
    kind: 'graphique',
    title: model.title,
    url: chartUrl(model.id),
    context: model.question,
  }));
}

/** Rows by region and diploma of the tables that are cut by region: found when a query names both. */
export function regionRows(editions: readonly Edition[], registers: Registers) {
  return editions.flatMap(({ dataset, manifest, tables }) =>
    tables
      .filter(({ descriptor }) => descriptor.sliceBy === 'region')
      .map((table) => {
        const { descriptor, rows } = table;
        const regions = slicesOf(table, registers).map(({ id, title }) => [id, title] as const);
        const diplomas = new Map(
          rows.map((row) => [row.parts['diplome'] ?? '', rowTitle(descriptor, row, registers)]),
        );
        const keys = new Set(rows.map(({ key }) => key));
        const page = sliceUrl(dataset.id, manifest.edition, descriptor.id, '{region}');
        return {
          url: `${page}#l-{row}`,
          context: `${descriptor.title}, ${dataset.shortTitle}`,
          regions: Object.fromEntries(regions),
          diplomas: Object.fromEntries(diplomas),
          absent: regions.flatMap(([region]) =>
            [...diplomas.keys()].map((id) => `${region}/${id}`).filter((key) => !keys.has(key)),
          ),
        };
      }),
  );
}
