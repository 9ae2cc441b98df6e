import { describe, expect, test } from 'vitest';
import { readChanges } from '../../src/datasets/read-changes.ts';
import { datasetFolders } from '../../src/datasets/descriptors.ts';
import { SITE_ORIGIN } from '../../src/lib/site.ts';
import { atomFaults, childrenOf, parseXml } from '../support/atom.ts';
import { fileAt, pages } from './dist.ts';

const read = readChanges('.');
const changes = read.ok ? read.value : [];
const feeds = [
  '/actualisations/flux.xml',
  ...datasetFolders('.').map((dataset) => `/donnees/${dataset}/flux.xml`),
];
const page = (url: string) => pages.find((one) => one.url === url)?.html ?? '';

test('every change is on the page of updates, and has its own page', () => {
  expect(changes.length).toBeGreaterThan(0);
  for (const { id, summary } of changes) {
    expect(page('/actualisations/')).toContain(`href="/actualisations/${id}/"`);
    expect(page(`/actualisations/${id}/`)).toContain(summary);
  }
});

describe.each(feeds)('%s', (address) => {
  const xml = fileAt(address);

  test('is valid Atom, and its addresses are those of the site', () => {
    expect(atomFaults(xml)).toEqual([]);
    const links = [...xml.matchAll(/href="([^"]*)"/gu)].map((match) => match[1] ?? '');
    expect(links[0]).toBe(`${SITE_ORIGIN}${address}`);
    for (const link of links.slice(1)) expect(page(link.slice(SITE_ORIGIN.length))).not.toBe('');
  });

  test('has every change of its own, newest first, with the dates of the data', () => {
    const dataset = /^\/donnees\/([^/]+)\//u.exec(address)?.[1];
    const own = changes.filter((change) => dataset === undefined || change.dataset === dataset);
    const entries = childrenOf(parseXml(xml), 'entry').map((entry) => [
      childrenOf(entry, 'id')[0]?.text.replace(/^.*\//u, ''),
      childrenOf(entry, 'updated')[0]?.text.slice(0, 10),
    ]);
    expect(entries).toEqual(own.toReversed().map(({ id, date }) => [id, date]));
  });

  test('can be found by a reader of feeds', () => {
    const discovering = pages.filter(({ html }) =>
      new RegExp(
        `<link rel="alternate" type="application/atom\\+xml"[^>]*href="${address}"`,
        'u',
      ).test(html),
    );
    expect(discovering.map(({ url }) => url)).toContain(address.replace('flux.xml', ''));
  });
});
