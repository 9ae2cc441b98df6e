import { expect, test } from 'vitest';
import { RULES } from '../../src/rules/registry.ts';
import { pages } from './dist.ts';

/** Ids of the rules that a page words otherwise: `data-rule` stands on each statement. */
const cited = new Map<string, string[]>();
const guides = pages.filter(({ url }) => url.startsWith('/guides/'));
for (const page of pages) {
  for (const [, id = ''] of page.html.matchAll(/\sdata-rule="([^"]+)"/gu)) {
    cited.set(id, [...(cited.get(id) ?? []), page.url]);
  }
}

/** The sentences of the guides that a mark of their source follows, with plain spaces. */
const sentences = guides
  .flatMap(({ html }) => html.split(/&nbsp;<small class="src">/u))
  .map((text) => text.replaceAll('&amp;', '&').replace(/[\s\u00A0]+/gu, ' '));

/** True when a guide prints the sentence of the registry, just before its source. */
function isStated(sentence: string): boolean {
  return sentences.some((text) => text.endsWith(sentence.replace(/[\s\u00A0\u202F]+/gu, ' ')));
}

test('every rule of the documents and of the law is stated in a guide, with its source', () => {
  const missing = Object.entries(RULES).filter(
    ([id, { sentence }]) =>
      !cited.get(id)?.some((url) => url.startsWith('/guides/')) && !isStated(sentence),
  );
  expect(missing.map(([id]) => id)).toEqual([]);
});

test('a sentence of no rule is not found: the search can fail', () => {
  expect(isStated('Cette règle n’est écrite nulle part.')).toBe(false);
});

test('no page states a rule that the registry does not know', () => {
  expect([...cited.keys()].filter((id) => !Object.hasOwn(RULES, id))).toEqual([]);
});
