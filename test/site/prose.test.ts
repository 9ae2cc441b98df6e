import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { printedIn, proseOf } from '../support/prose.ts';
import { readSpeller } from '../support/spelling.ts';
import { typographyFaults } from '../support/typography.ts';
import { pages } from './dist.ts';

/** Words of ours, and words that a document misspells and that we quote. One a line. */
const lists = ['ours', 'printed'].map((name) => ({
  name,
  words: readFileSync(new URL(`words/${name}.txt`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n'),
}));
const faultsOf = readSpeller(new Set(lists.flatMap(({ words }) => words)));

/** Each text of the site with the first page that has it. */
const shown = new Map<string, string>();
const texts = new Map<string, string>();
/** Names that documents print against the rules: notes repeat them. */
const printed = new Set<string>();
for (const { html, url } of pages) {
  const prose = proseOf(html);
  for (const name of printedIn(html)) if (typographyFaults(name).length > 0) printed.add(name);
  for (const text of prose.shown) if (!shown.has(text)) shown.set(text, url);
  for (const text of [...prose.shown, ...prose.spoken]) if (!texts.has(text)) texts.set(text, url);
}

test('every word of our sentences is French, an acronym, or a word of the lists', () => {
  const faults = new Map<string, string>();
  for (const [text, url] of texts)
    for (const word of faultsOf(text)) faults.set(word, `${url} : ${text.slice(0, 120)}`);
  console.log(`${texts.size} textes relus`);
  expect(texts.size).toBeGreaterThan(pages.length);
  expect(Object.fromEntries(faults)).toEqual({});
});

test('our sentences keep French typography', () => {
  const faults = [...shown].flatMap(([text, url]) =>
    typographyFaults([...printed].reduce((rest, name) => rest.replaceAll(name, '…'), text)).map(
      (fault) => `${url} : ${fault} : ${text}`,
    ),
  );
  expect(faults).toEqual([]);
});

describe.each(lists)('the list $name', ({ words }) => {
  const alone = readSpeller(new Set());
  const read = new Set([...texts.keys()].flatMap((text) => alone(text)));
  const parts = new Set(
    [...read].flatMap((word) => [word.toLowerCase(), ...word.toLowerCase().split(/[-’']/u)]),
  );

  test('is sorted, and names each word once', () => {
    expect(words).toEqual([...new Set(words)].sort());
  });

  test('holds no word that the site no longer uses or that the dictionary knows', () => {
    expect(words.filter((word) => !parts.has(word.toLowerCase()))).toEqual([]);
  });
});
