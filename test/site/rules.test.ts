import { expect, test } from 'vitest';
import { RULES } from '../../src/rules/registry.ts';
import { pages } from './dist.ts';

/** Ids of the rules that a page states: `data-rule` stands on each statement. */
const cited = new Map<string, string[]>();
for (const page of pages) {
  for (const [, id = ''] of page.html.matchAll(/\sdata-rule="([^"]+)"/gu)) {
    cited.set(id, [...(cited.get(id) ?? []), page.url]);
  }
}

test('every rule of the documents and of the law is stated on a page', () => {
  expect(Object.keys(RULES).filter((id) => !cited.has(id))).toEqual([]);
});

test('no page states a rule that the registry does not know', () => {
  expect([...cited.keys()].filter((id) => !Object.hasOwn(RULES, id))).toEqual([]);
});
