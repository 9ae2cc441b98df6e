import { expect, test } from 'vitest';
import {
  hostHeaders,
  nginxHeaders,
  securityHeaders,
  styleSources,
  stylesIn,
} from '../../src/hosting/headers.ts';
import { contentPolicy, styleSource } from '../../src/lib/content-policy.ts';

const STYLES = [styleSource('a{}'), styleSource('b{}')];

test('the policy of the pages is said once, and the server adds what a page cannot say', () => {
  expect(new Map(securityHeaders(STYLES)).get('Content-Security-Policy')).toBe(
    `${contentPolicy(STYLES)}; frame-ancestors 'none'`,
  );
});

test('no value could end a line or a string of a configuration', () => {
  for (const [name, value] of securityHeaders(STYLES)) {
    expect(name).toMatch(/^[A-Z][A-Za-z-]+$/u);
    expect(value).toMatch(/^[^"$\\\n]+$/u);
  }
});

test('the styles of all pages are named, each once, in an order that does not depend on the pages', () => {
  const pages = [
    '<head><style>b{}</style></head>',
    '<head><style>@media(width<40rem){a{}}</style></head>',
    '<head><style>b{}</style></head>',
    '<p>no style</p>',
  ];
  const wanted = [styleSource('@media(width<40rem){a{}}'), styleSource('b{}')].sort();
  const styles = pages.flatMap(stylesIn);
  expect(styleSources(styles)).toEqual(wanted);
  expect(styleSources(styles.toReversed())).toEqual(wanted);
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
