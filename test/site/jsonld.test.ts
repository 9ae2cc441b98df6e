import { expect, test } from 'vitest';
import { z } from 'zod';
import { SITE_ORIGIN } from '../../src/lib/site.ts';
import { fileAt, pageAt, pages, parsePage } from './dist.ts';

const ref = z.object({ '@id': z.string() });
const dataset = z.object({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('Dataset'),
  '@id': z.string(),
  url: z.string(),
  name: z.string().min(1),
  // Bounds of the search engine of datasets.
  description: z.string().min(50).max(5000),
  version: z.string(),
  license: z.string().optional(),
  temporalCoverage: z.string().optional(),
  creator: z.object({ name: z.string() }),
  isBasedOn: z.object({ name: z.string(), datePublished: z.string().optional() }),
  hasPart: z.array(ref).optional(),
  isPartOf: ref.optional(),
  variableMeasured: z.array(z.object({ name: z.string().min(1) })).optional(),
  distribution: z.array(
    z.object({
      '@type': z.literal('DataDownload'),
      contentUrl: z.string(),
      encodingFormat: z.string(),
    }),
  ),
});
type Described = z.infer<typeof dataset>;

const table = z.object({
  title: z.string(),
  page: z.string(),
  files: z.object({ csv: z.string(), csv_tableur: z.string(), json: z.string() }),
});
const edition = z.object({
  edition: z.string(),
  title: z.string(),
  period: z.object({ from: z.string().nullable(), to: z.string().nullable() }),
  source: z.object({
    title: z.string(),
    publisher: z.string(),
    date: z.string().nullable(),
    licence: z.string(),
  }),
  page: z.string(),
  files: z.object({ observations: z.string(), datapackage: z.string() }),
  tables: z.array(table),
});
const { datasets } = z
  .object({
    datasets: z.array(
      z.object({ dataset: z.string(), title: z.string(), editions: z.array(edition) }),
    ),
  })
  .parse(JSON.parse(fileAt('/donnees/index.json')));

const full = (url: string) => `${SITE_ORIGIN}${url}`;

/** The blocks of a page. */
function blocksOf(url: string): readonly Described[] {
  return parsePage(pageAt(url))
    .querySelectorAll('script[type="application/ld+json"]')
    .map(({ rawText }) => dataset.parse(JSON.parse(rawText)));
}

const urlsOf = ({ distribution }: Described) => distribution.map(({ contentUrl }) => contentUrl);

/** What index.json says of a source, as a page must repeat it. */
function sourceOf({ source, period, edition: version }: z.infer<typeof edition>) {
  const bounds = [period.from, period.to];
  return {
    version,
    creator: { name: source.publisher },
    isBasedOn: {
      name: source.title,
      ...(source.date === null ? {} : { datePublished: source.date }),
    },
    temporalCoverage: bounds.some(Boolean)
      ? bounds.map((bound) => bound ?? '..').join('/')
      : undefined,
    license: source.licence === 'non précisée' ? undefined : source.licence,
  };
}

const partOf = ({ version, creator, isBasedOn, temporalCoverage, license }: Described) => ({
  version,
  creator,
  isBasedOn,
  temporalCoverage,
  license,
});

test('each edition describes itself as index.json does, on its page and on that of its dataset', () => {
  for (const one of datasets) {
    for (const [index, each] of one.editions.entries()) {
      const newest = index === one.editions.length - 1;
      const addresses = [each.page, ...(newest ? [`/donnees/${one.dataset}/`] : [])];
      for (const address of addresses) {
        const [block, ...others] = blocksOf(address);
        if (!block) throw new Error(`Aucun bloc à l’adresse ${address}.`);
        expect(others).toEqual([]);
        expect(partOf(block)).toEqual(sourceOf(each));
        expect(block.name).toBe(`${one.title} (${each.title})`);
        expect([block.url, block['@id']]).toEqual([full(each.page), full(each.page)]);
        expect(urlsOf(block)).toEqual([each.files.observations, each.files.datapackage].map(full));
        expect(block.hasPart?.map((part) => part['@id'])).toEqual(
          each.tables.map(({ page }) => full(page)),
        );
      }
    }
  }
});

test('each table describes itself as index.json does', () => {
  const tables = datasets.flatMap(({ editions }) =>
    editions.flatMap((each) => each.tables.map((one) => ({ each, one }))),
  );
  expect(tables.length).toBeGreaterThan(10);
  for (const { each, one } of tables) {
    const [block] = blocksOf(one.page);
    if (!block) throw new Error(`Aucun bloc à l’adresse ${one.page}.`);
    expect(partOf(block)).toEqual(sourceOf(each));
    expect(block.name).toBe(`${one.title}, ${each.title}`);
    expect(block.url).toBe(full(one.page));
    expect(block.isPartOf?.['@id']).toBe(full(each.page));
    expect(block.variableMeasured?.length).toBeGreaterThan(0);
    expect(urlsOf(block)).toEqual([one.files.csv, one.files.csv_tableur, one.files.json].map(full));
  }
});

test('a block that says something else than index.json is seen', () => {
  const [first] = datasets;
  const each = first?.editions[0];
  const block = each && blocksOf(each.page)[0];
  if (!each || !block) throw new Error('Aucun bloc à relire.');
  const other = { ...each, source: { ...each.source, publisher: 'Un autre' } };
  expect(partOf(block)).not.toEqual(sourceOf(other));
});

test('no other page carries a block', () => {
  const wanted = new Set(
    datasets.flatMap(({ dataset: id, editions }) => [
      `/donnees/${id}/`,
      ...editions.flatMap(({ page, tables }) => [page, ...tables.map((one) => one.page)]),
    ]),
  );
  const found = pages.filter(({ html }) => html.includes('ld+json')).map(({ url }) => url);
  expect(found.sort()).toEqual([...wanted].sort());
});
