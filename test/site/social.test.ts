import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SIZE } from '../../src/components/preview/picture.ts';
import { SITE_ORIGIN } from '../../src/lib/site.ts';
import { DIST, files, pageAt, pages, parsePage } from './dist.ts';
import type { Page } from './dist.ts';

/** What a page tells to those who share its link. */
function socialOf(page: Page): ReadonlyMap<string, string> {
  return new Map(
    parsePage(page)
      .querySelectorAll('meta[property^="og:"]')
      .map((meta) => [meta.getAttribute('property') ?? '', meta.getAttribute('content') ?? '']),
  );
}

const listed = pages.filter(({ html }) => !html.includes('content="noindex"'));
const PICTURE = new RegExp(`^${SITE_ORIGIN}/(apercus/[a-z0-9/-]+\\.png)$`, 'u');
const pictures = files.filter((file) => file.startsWith('apercus/'));
const pictureOf = (page: Page) => PICTURE.exec(socialOf(page).get('og:image') ?? '')?.[1] ?? '';

test('every page that has an address says its title, its description, its address and a picture that is there', () => {
  for (const page of listed) {
    const social = socialOf(page);
    const document = parsePage(page);
    const description = document.querySelector('meta[name="description"]');
    // The title of the page has its no-break spaces; what networks read is plain.
    const shown = document.querySelector('title')?.text.replaceAll('\u00A0', ' ');
    expect(shown).toContain(social.get('og:title')?.replaceAll('\u00A0', ' '));
    expect(social.get('og:title')).not.toBe('');
    expect(social.get('og:description')).toBe(description?.getAttribute('content'));
    expect(social.get('og:url')).toBe(`${SITE_ORIGIN}${page.url}`);
    expect(pictures).toContain(pictureOf(page));
  }
});

test('a page without address of its own says nothing', () => {
  const hidden = pages.filter((page) => !listed.includes(page));
  expect(hidden.flatMap((page) => [...socialOf(page).keys()])).toEqual([]);
});

test('every picture is a PNG of the size announced, and is shown by a page', () => {
  const shown = new Set(listed.map(pictureOf));
  expect(pictures.length).toBeGreaterThan(20);
  for (const file of pictures) {
    const png = readFileSync(join(DIST, file));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([SIZE.width, SIZE.height]);
    expect(shown).toContain(file);
  }
});

test.each([
  ['/', 'apercus/site.png'],
  ['/guides/cqp/', 'apercus/guides/cqp.png'],
  ['/outils/salaire-contrat-pro/', 'apercus/outils/salaire-contrat-pro.png'],
  ['/donnees/ort/', 'apercus/donnees/ort.png'],
  ['/donnees/anfa/2012-2013/effectifs/alsace/', 'apercus/graphiques/effectifs-alsace.png'],
  ['/graphiques/effectifs-alsace/', 'apercus/graphiques/effectifs-alsace.png'],
  ['/regions/alsace/', 'apercus/graphiques/effectifs-alsace.png'],
  ['/glossaire/cqp/', 'apercus/site.png'],
])('%s shows %s', (url, file) => {
  expect(pictureOf(pageAt(url))).toBe(file);
});
