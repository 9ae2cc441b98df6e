import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { SearchData } from '../../../src/components/search/document.ts';
import { createEngine } from '../../../src/components/search/engine.ts';

const file = z.strictObject({
  questions: z.array(
    z.strictObject({
      ask: z.string(),
      page: z.string().startsWith('/'),
      within: z.int().positive().default(1),
    }),
  ),
  nothing: z.array(z.string()),
});
const { questions, nothing } = file.parse(
  parse(readFileSync('test/site/search/questions.yaml', 'utf8')),
);
// The file that the built site serves: these tests run with those of the site.
const data = JSON.parse(readFileSync('dist/recherche/documents.json', 'utf8')) as SearchData;
const engine = createEngine(data);

/** Place of the page among the results, from 1; 0 when it is not there. */
function placeOf(ask: string, page: string): number {
  const pages = engine.search(ask).documents.map(({ url }) => url.split('#')[0]);
  return pages.indexOf(page) + 1;
}

test('there are enough questions, each asked once', () => {
  expect(new Set(questions.map(({ ask }) => ask)).size).toBeGreaterThanOrEqual(80);
  const first = questions.filter(({ ask, page }) => placeOf(ask, page) === 1).length;
  const found = questions.filter(({ ask, page }) => placeOf(ask, page) > 0).length;
  console.log(
    `${questions.length} questions : ${found} trouvées, dont ${first} en premier (${data.documents.length} documents)`,
  );
});

describe('the page asked for comes in its place', () => {
  test.each(questions)('« $ask » : $page', ({ ask, page, within }) => {
    const { documents } = engine.search(ask);
    const best = documents.slice(0, within).map(({ url }) => url.split('#')[0]);
    expect(best).toContain(page);
  });
});

test.each(nothing)('« %s » finds nothing rather than noise', (ask) => {
  expect(engine.search(ask).documents).toEqual([]);
});
