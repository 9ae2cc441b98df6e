import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { underBase } from '../../src/hosting/addresses.ts';
import {
  moveOrigin,
  moveRules,
  rewriteJson,
  rewritePage,
  withoutScripts,
} from '../../src/hosting/rewrite.ts';

const under = underBase('/f/');

describe('a page', () => {
  test.each([
    ['a link', '<a href="/a/#x">', '<a href="/f/a/#x">'],
    [
      'a sheet',
      '<link rel="stylesheet" href="/_astro/a.css">',
      '<link rel="stylesheet" href="/f/_astro/a.css">',
    ],
    [
      'a script',
      '<script type="module" src="/_astro/a.js"></script>',
      '<script type="module" src="/f/_astro/a.js"></script>',
    ],
    [
      'what a script asks for',
      '<search data-from="/r/d.json">',
      '<search data-from="/f/r/d.json">',
    ],
    ['a drawing', '<button data-svg="/g/a.svg">', '<button data-svg="/f/g/a.svg">'],
    [
      'a page that has moved',
      '<meta http-equiv="refresh" content="0; url=/a/">',
      '<meta http-equiv="refresh" content="0; url=/f/a/">',
    ],
    [
      'data of a calculator',
      '<script type="application/json" id="d">{"u":"/s/#a","v":"/"}</script>',
      '<script type="application/json" id="d">{"u":"/f/s/#a","v":"/"}</script>',
    ],
    ['an anchor', '<a href="#x">', '<a href="#x">'],
    ['a question', '<a href="?q=x">', '<a href="?q=x">'],
    ['another site', '<a href="https://a.example/">', '<a href="https://a.example/">'],
    ['another site without protocol', '<a href="//a.example/">', '<a href="//a.example/">'],
    ['a sign that is printed', '<td aria-label="/">/</td>', '<td aria-label="/">/</td>'],
    [
      'a text that looks like code',
      '<code>href=&quot;/a/&quot;</code>',
      '<code>href=&quot;/a/&quot;</code>',
    ],
  ])('%s', (_, html, expected) => {
    expect(rewritePage(html, under)).toBe(expected);
  });

  test('any text and any other attribute stay, byte for byte', () => {
    const text = fc.string().map((each) => each.replace(/[<>"&]/gu, ''));
    fc.assert(
      fc.property(text, text, (words, label) => {
        const html = `<p title="${label}">${words}</p>`;
        expect(rewritePage(html, under)).toBe(html);
      }),
    );
  });

  test('is the same when no address changes', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (path, words) => {
        const html = `<a href="/${path.replaceAll('"', '')}">${words.replaceAll('<', '')}</a>`;
        expect(rewritePage(html, (address) => address)).toBe(html);
      }),
    );
  });

  test('without scripts keeps everything else', () => {
    const html =
      '<p>a</p><script type="module" src="/a.js"></script><script type="application/json">{"a":"b"}</script><p>b</p>';
    expect(withoutScripts(html)).toBe('<p>a</p><p>b</p>');
  });
});

test('JSON: an address is moved, a printed « / » and any other text are not', () => {
  const json = '{"url":"/a/","printed":"/","text":"et/ou /a/","other":"//b.example/"}';
  expect(rewriteJson(json, under)).toBe(
    '{"url":"/f/a/","printed":"/","text":"et/ou /a/","other":"//b.example/"}',
  );
});

test('a full address is moved, also inside a message; an address of mail and another site are not', () => {
  const origin = 'https://a.example';
  expect(moveOrigin(`${origin}/x/ x@a.example https://a.example.org/`, origin, '/f/')).toBe(
    'https://a.example/f/x/ x@a.example https://a.example.org/',
  );
  expect(moveOrigin('mailto:x?body=https%3A%2F%2Fa.example%2Fx%2F', origin, '/f/')).toBe(
    'mailto:x?body=https%3A%2F%2Fa.example%2Ff%2Fx%2F',
  );
});

test.each([
  [
    '_redirects',
    '/a/ /b/#x 301\n/c.csv /d.csv 301\n',
    '/f/a/ /f/b/#x 301\n/f/c.csv /f/d.csv 301\n',
  ],
  [
    '_headers',
    '/*\n  Referrer-Policy: same-origin\n/_astro/*\n  Cache-Control: public\n',
    '/*\n  Referrer-Policy: same-origin\n/f/_astro/*\n  Cache-Control: public\n',
  ],
  ['no rule', '', ''],
])('%s has other paths, and the whole host stays the whole host', (_, rules, expected) => {
  expect(moveRules(rules, under)).toBe(expected);
});
