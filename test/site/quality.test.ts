import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fileAt, files, pageAt, pages, parsePage, resolveLink } from './dist.ts';

/** Pages that a reader reaches from /qualite/ without leaving it. */
const reached = new Set(['/qualite/']);
for (const url of reached) {
  const page = pageAt(url);
  for (const link of parsePage(page).querySelectorAll('main a')) {
    const path = resolveLink(page, link.getAttribute('href') ?? '')?.path ?? '';
    if (path.startsWith('/qualite/')) reached.add(path);
  }
}
const anchors = [...reached].flatMap((url) =>
  [...pageAt(url).html.matchAll(/\sid="note-([^"]*)"/gu)].map(([, id = '']) => id),
);

/** Ids of the corrections and findings that cells of the published tables name. */
const published = new Set(
  files
    .filter((file) => /^donnees\/[^/]+\/[^/]+\/[^/]+\.json$/u.test(file))
    .filter((file) => !file.endsWith('datapackage.json'))
    .flatMap((file) => {
      // Written by this project: `notes` maps ids to sentences.
      const { notes } = JSON.parse(fileAt(file)) as { notes: Record<string, string> };
      return Object.keys(notes);
    }),
);

test('every correction and every finding is read once under /qualite/', () => {
  expect(published.size).toBeGreaterThan(0);
  expect([...published].filter((id) => !anchors.includes(id))).toEqual([]);
  expect(anchors.filter((id, at) => anchors.indexOf(id) !== at)).toEqual([]);
});

test('no page of notes is left aside', () => {
  const all = pages.map(({ url }) => url).filter((url) => url.startsWith('/qualite/'));
  expect([...reached].sort()).toEqual(all.sort());
});

test('a page of notes weighs 12 kB at most', () => {
  const heavy = [...reached].filter((url) => brotliCompressSync(pageAt(url).html).length > 12_000);
  expect(heavy).toEqual([]);
});
