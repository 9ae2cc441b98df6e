import { describe, expect, test } from 'vitest';
import { SITE_ORIGIN } from '../../src/lib/site.ts';
import { ask } from './client.ts';

const REDIRECTS = [
  ['a page that has moved', '/ancienne-page/', '/guides/cqp/'],
  ['and what was asked of it', '/ancienne-page/?q=cap&n=2', '/guides/cqp/?q=cap&n=2'],
  ['a file that has moved', '/ancienne-table.csv', '/donnees/anfa/2012-2013/series.csv'],
  ['a row that has moved', '/ancienne-ligne/?q=cap', '/donnees/anfa/2012-2013/series/?q=cap#l-cap'],
  ['a page without its last bar', '/guides/cqp', '/guides/cqp/'],
  ['and what was asked of it', '/recherche?q=peinture', '/recherche/?q=peinture'],
  ['the file of a page', '/guides/cqp/index.html', '/guides/cqp/'],
  ['the file of the home page', '/index.html?a=1', '/?a=1'],
  // « //site.example » would be another site for a browser.
  ['an address that looks like another site', '//guides/cqp', '/guides/cqp/'],
  ['the file of a page that looks like one', '//guides/cqp/index.html', '/guides/cqp/'],
] as const;

test.each(REDIRECTS)('%s: %s leads to %s', async (_, from, to) => {
  const { status, headers } = await ask(from);
  expect([status, headers.location]).toEqual([301, to]);
});

const NO_PAGE = [
  '/rien-ici',
  '/_astro/',
  '/donnees/anfa/2012-2013/rien.csv',
  // Hidden files, copies, and the files of other hosts.
  '/.htaccess',
  '/.git/config',
  '/guides/.cache/',
  '/index.html.br',
  '/guides/cqp/index.html.gz',
  '/_headers',
  '/_redirects',
  '/404.html',
  // The end of a line must never reach a header.
  '/guides/%0d%0aset-cookie:%20a=b/index.html',
  '/guides%0d%0aset-cookie:%20a=b',
] as const;

test.each(NO_PAGE)('%s is the page that says that nothing is there', async (path) => {
  const { status, headers, body } = await ask(path);
  expect(status).toBe(404);
  expect(body.toString()).toContain('<h1>Page introuvable</h1>');
  expect(headers['set-cookie']).toBeUndefined();
});

const OUTSIDE = [
  '/../package.json',
  '/../../../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/guides/..%2f..%2f..%2fetc%2fpasswd',
  '/_astro/../../nginx.conf',
  '/..%5c..%5cetc%5cpasswd',
  '/guides/%00/../cqp/',
  '//etc/passwd',
];

test.each(OUTSIDE)('%s shows nothing of the disk', async (path) => {
  const { status, body } = await ask(path);
  expect([400, 404]).toContain(status);
  expect(body.toString()).not.toMatch(/root:|"name"|worker_processes/u);
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
  expect((await ask('/', { method })).status).toBe(405);
});

describe('without TLS', () => {
  test('the same address is asked again with TLS, and no promise is made of it', async () => {
    const { status, headers } = await ask('/recherche/?q=cap', { insecure: true });
    expect(status).toBe(301);
    expect(headers.location).toBe(`${SITE_ORIGIN}/recherche/?q=cap`);
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  test('a client is never led to the site that it names itself', async () => {
    const headers = { host: 'ailleurs.example' };
    const answer = await ask('/', { insecure: true, headers });
    expect(answer.headers.location).toBe(`${SITE_ORIGIN}/`);
  });
});
