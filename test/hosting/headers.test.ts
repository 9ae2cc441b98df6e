import { expect, test } from 'vitest';
import { SECURITY_HEADERS, hostHeaders, nginxHeaders } from '../../src/hosting/headers.ts';
import { CONTENT_POLICY } from '../../src/lib/site.ts';

test('the policy of the pages is said once, and the server adds what a page cannot say', () => {
  expect(new Map(SECURITY_HEADERS).get('Content-Security-Policy')).toBe(
    `${CONTENT_POLICY}; frame-ancestors 'none'`,
  );
});

test('no value could end a line or a string of a configuration', () => {
  for (const [name, value] of SECURITY_HEADERS) {
    expect(name).toMatch(/^[A-Z][A-Za-z-]+$/u);
    expect(value).toMatch(/^[^"$\\\n]+$/u);
  }
});

test('each header is a directive of nginx that holds for errors too', () => {
  expect(nginxHeaders([['X-Content-Type-Options', 'nosniff']])).toBe(
    'add_header X-Content-Type-Options "nosniff" always;\n',
  );
});

test('a static host reads a path and its headers under it, each header in one rule', () => {
  const text = hostHeaders({ '/donnees/catalog.jsonld': 'application/ld+json' }, [
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'same-origin'],
  ]);
  expect(text).toBe(`/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: same-origin
/_astro/*
  Cache-Control: public, max-age=31536000, immutable
/donnees/catalog.jsonld
  Content-Type: application/ld+json
`);
});
