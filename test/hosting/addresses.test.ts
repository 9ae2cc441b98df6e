import fc from 'fast-check';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileAt, fromFile, underBase } from '../../src/hosting/addresses.ts';

const name = fc.stringMatching(/^[a-z0-9_-]{1,8}$/u);
const folder = fc
  .array(name, { maxLength: 4 })
  .map((parts) => parts.map((one) => `${one}/`).join(''));
const page = folder.map((path) => `/${path}`);
const path = fc.oneof(
  page,
  fc.tuple(page, name).map(([before, last]) => `${before}${last}.csv`),
);
const rest = fc.constantFrom('', '?q=cap', '#l-cap/mecanique', '?q=a/b#c?d');

describe('from a file', () => {
  test.each([
    ['/guides/cqp/index.html', '/', '../../index.html'],
    ['/guides/cqp/index.html', '/guides/cqp/', 'index.html'],
    ['/guides/cqp/index.html', '/guides/cqp/#combien', 'index.html#combien'],
    ['/guides/cqp/index.html', '/recherche/?q=a#b', '../../recherche/index.html?q=a#b'],
    ['/index.html', '/_astro/pages.css', '_astro/pages.css'],
    ['/404.html', '/favicon.svg', 'favicon.svg'],
    ['/a/index.html', '/b/#l-x/y', '../b/index.html#l-x/y'],
  ])('%s writes %s as %s', (from, address, written) => {
    expect(fromFile(from)(address)).toBe(written);
  });

  test('any address leads to the file that a server would show, with what follows it', () => {
    fc.assert(
      fc.property(page, path, rest, (from, to, after) => {
        const written = fromFile(fileAt(from))(to + after);
        expect(written.startsWith('/')).toBe(false);
        const target = new URL(written, `file://${fileAt(from)}`);
        expect(target.pathname).toBe(posix.normalize(fileAt(to)));
        expect(target.search + target.hash).toBe(after);
      }),
    );
  });
});

describe('under a base', () => {
  test('any address is the same one in the folder', () => {
    fc.assert(
      fc.property(folder, path, rest, (base, to, after) => {
        const written = underBase(`/${base}`)(to + after);
        expect(written).toBe(`/${base}${(to + after).slice(1)}`);
      }),
    );
  });
});
