import { expect, test } from 'vitest';
import { stylesIn, withoutStyles } from '../../src/hosting/headers.ts';
import { fileAt, files, pages } from './dist.ts';

/** What stands between the brace opened at `from` and the one that closes it. */
function block(css: string, from: number): string {
  let depth = 0;
  for (let at = from; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}' && (depth -= 1) === 0) return css.slice(from + 1, at);
  }
  throw new Error(`Aucune accolade ne ferme celle du caractère ${from}.`);
}

/** Declarations that hold in one colour scheme only. */
function ofScheme(css: string): string[] {
  return [...css.matchAll(/@media[^{]*prefers-color-scheme[^{]*/gu)].flatMap(({ 0: rule, index }) =>
    [...block(css, index + rule.length).matchAll(/\{([^{}]*)\}/gu)].flatMap(([, body = '']) =>
      body.split(';').filter((declaration) => declaration.trim() !== ''),
    ),
  );
}

/** Sets the scheme, or gives a colour to a name: it can move nothing and hide nothing. */
const COLOURS_ONLY = /^\s*(?:color-scheme\s*:\s*(?:light|dark)|--[\w-]+\s*:\s*#[0-9a-f]{3,8})\s*$/u;
const faulty = (css: string) => ofScheme(css).filter((each) => !COLOURS_ONLY.test(each));

test.each([
  ['@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;--ink:#fff}}', []],
  [
    '@media (prefers-color-scheme:dark){@supports (a:b){p{--ink:#fff;display:none}}}',
    ['display:none'],
  ],
  ['@media (prefers-color-scheme:light){a{--gap:2rem}}b{display:none}', ['--gap:2rem']],
])('of %s, what is not a colour is %j', (css, wanted) => {
  expect(faulty(css)).toEqual(wanted);
});

// `npm run axe` asks in the dark for the rules of colours alone.
test('the dark scheme changes colours and nothing else: no rule, no picture of a page depends on it', () => {
  const written = new Set(pages.flatMap(({ html }) => stylesIn(html)));
  const sheets = [...written, ...files.filter((file) => file.endsWith('.css')).map(fileAt)];
  expect(written.size).toBeGreaterThan(5);
  expect(sheets.flatMap(ofScheme).length).toBeGreaterThan(5);
  expect(sheets.flatMap(faulty)).toEqual([]);
  expect(pages.filter(({ html }) => withoutStyles(html).includes('prefers-color-scheme'))).toEqual(
    [],
  );
});
