import { describe, expect, test } from 'vitest';
import { isCore } from '../../src/offline/core.ts';
import { keyOf, planOf } from '../../src/offline/plan.ts';
import { storePrefix } from '../../src/offline/names.ts';

const SITE = 'https://a.example/';

describe('what the worker does with a request', () => {
  test.each([
    ['a page', 'GET', 'https://a.example/guides/cqp/', SITE, 'page'],
    [
      'a page and what is asked of it',
      'GET',
      'https://a.example/recherche/?q=cap.csv',
      SITE,
      'page',
    ],
    ['a file named by its content', 'GET', 'https://a.example/_astro/a.js', SITE, 'named'],
    ['a table', 'GET', 'https://a.example/donnees/a/b/c.csv', SITE, 'file'],
    ['another site', 'GET', 'https://b.example/', SITE, 'leave'],
    ['something sent', 'POST', 'https://a.example/', SITE, 'leave'],
    ['a page of the folder', 'GET', 'https://a.example/f/guides/', `${SITE}f/`, 'page'],
    ['a named file of the folder', 'GET', 'https://a.example/f/_astro/a.js', `${SITE}f/`, 'named'],
    ['another site of the same host', 'GET', 'https://a.example/autre/', `${SITE}f/`, 'leave'],
  ])('%s', (_, method, url, scope, plan) => {
    expect(planOf({ method, url, scope })).toBe(plan);
  });

  test('one answer is kept for an address, whatever is asked of it', () => {
    expect(keyOf('https://a.example/recherche/?q=cap#x')).toBe('https://a.example/recherche/');
  });

  test('two sites of one host do not share their stores', () => {
    expect(storePrefix(SITE)).not.toBe(storePrefix(`${SITE}f/`));
  });
});

test.each([
  ['/', true],
  ['/guides/cqp/', true],
  ['/outils/', true],
  ['/glossaire/flux/', true],
  ['/diplomes/', true],
  ['/recherche/documents.json', true],
  ['/_astro/a.js', true],
  ['/diplomes/cap-peinture-en-carrosserie/', false],
  ['/donnees/anfa/2012-2013/series/', false],
  ['/donnees/index.json', false],
  ['/sitemap.xml', false],
  ['/404.html', false],
])('%s is kept from the start: %s', (address, kept) => {
  expect(isCore(address)).toBe(kept);
});
