import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from '../../src/rules/registry.ts';
import { pageAt } from './dist.ts';

const GUIDES = 'src/content/guides';
/** `<Rule id="…" />` says the sentence of the registry; with a content, the author's words. */
const USE = /<Rule\s+id="([^"]+)"\s*(\/?)>/gu;

/** The guides as their authors wrote them, with the page that each became. */
const guides = readdirSync(GUIDES)
  .filter((file) => file.endsWith('.mdx'))
  .sort()
  .map((file) => ({
    uses: [...readFileSync(join(GUIDES, file), 'utf8').matchAll(USE)].map(([, id = '', end]) => ({
      id,
      own: end === '/',
    })),
    page: pageAt(`/guides/${file.replace(/\.mdx$/u, '')}/`),
  }));

const plain = (text: string) => text.replaceAll('&amp;', '&').replace(/[\s\u00A0\u202F]+/gu, ' ');

/** What stands before each mark of a source in a page. */
function marked(html: string): readonly string[] {
  return html
    .split(/&nbsp;<small class="src">/u)
    .slice(0, -1)
    .map(plain);
}

test('every rule of the documents and of the law is stated in a guide', () => {
  const cited = new Set(guides.flatMap(({ uses }) => uses.map(({ id }) => id)));
  expect(Object.keys(RULES).filter((id) => !cited.has(id))).toEqual([]);
  expect([...cited].filter((id) => !Object.hasOwn(RULES, id))).toEqual([]);
});

test.each(guides)('$page.url prints the source of each rule right after it', ({ uses, page }) => {
  const before = marked(page.html);
  expect(before.length).toBeGreaterThanOrEqual(uses.length);
  const rules: Readonly<Record<string, { readonly sentence: string }>> = RULES;
  const lost = uses
    .filter(({ own }) => own)
    .filter(({ id }) => !before.some((text) => text.endsWith(plain(rules[id]?.sentence ?? id))));
  expect(lost).toEqual([]);
});
