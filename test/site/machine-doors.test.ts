import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { SITE_ORIGIN } from '../../src/lib/site.ts';
import { DIST, fileAt, pages } from './dist.ts';

const node = z.object({ '@id': z.string() });
const catalog = z.object({
  '@type': z.literal('dcat:Catalog'),
  'dct:title': z.object({ '@value': z.string().min(1) }),
  'dct:description': z.object({ '@value': z.string().min(1) }),
  'dct:publisher': z.object({ 'foaf:name': z.object({ '@value': z.string().min(1) }) }),
  'dcat:dataset': z.array(
    z.object({
      '@id': z.string(),
      'dct:title': z.object({ '@value': z.string().min(1) }),
      'dct:description': z.object({ '@value': z.string().min(1) }),
      'dcat:distribution': z
        .array(z.object({ 'dcat:accessURL': node, 'dcat:downloadURL': node }))
        .min(1),
    }),
  ),
});

/** Path of an address of this site; fails on any other address. */
function pathOf(address: string): string {
  expect(address.startsWith(`${SITE_ORIGIN}/`)).toBe(true);
  return address.slice(SITE_ORIGIN.length);
}

test('the catalogue has what DCAT-AP asks of each edition, and each address leads to a file of the site', () => {
  const read = catalog.parse(JSON.parse(fileAt('/donnees/catalog.jsonld')));
  const index: unknown = JSON.parse(fileAt('/donnees/index.json'));
  const editions = z
    .object({ datasets: z.array(z.object({ editions: z.array(z.object({ page: z.string() })) })) })
    .parse(index)
    .datasets.flatMap((dataset) => dataset.editions.map(({ page }) => page));
  expect(read['dcat:dataset'].map((one) => pathOf(one['@id']))).toEqual(editions);
  for (const one of read['dcat:dataset']) {
    for (const file of one['dcat:distribution']) {
      expect(existsSync(join(DIST, pathOf(file['dcat:downloadURL']['@id'])))).toBe(true);
      expect(existsSync(join(DIST, pathOf(file['dcat:accessURL']['@id']), 'index.html'))).toBe(
        true,
      );
    }
  }
});

test('the map of the site lists every page once, but those that ask not to be', () => {
  const listed = [...fileAt('/sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url]) =>
    pathOf(url ?? ''),
  );
  const wanted = pages.filter(({ html }) => !html.includes('content="noindex"'));
  expect(listed).toEqual(wanted.map(({ url }) => url).sort());
  expect(listed).not.toContain('/404.html');
  expect(fileAt('/robots.txt')).toContain(`Sitemap: ${SITE_ORIGIN}/sitemap.xml`);
});
