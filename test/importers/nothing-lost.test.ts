import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { datasetFolders } from '../../src/datasets/descriptors.ts';
import { loadEditions } from '../../src/datasets/load-editions.ts';
import { readRegisterEntries, registerTitles } from '../../src/datasets/read-registers.ts';
import { formatProblems } from '../../src/lib/problem.ts';
import type { Edition } from '../../src/schemas/edition.ts';
import { documentBytes, documentsPresent } from '../support/documents.ts';

/** What each `<dataset>.tokens.ts` offers: the tokens of the tables, read without the importer. */
interface TokenModule {
  readonly tableTokens: (
    text: string,
  ) => readonly { readonly line: number; readonly token: string }[];
}

/** How many times each word stands in some texts. */
function countWords(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of text.split(/\s+/u).filter(Boolean)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** « word ×n » for each word that one side has more of. */
function surplus(left: Map<string, number>, right: Map<string, number>): string[] {
  return [...left]
    .map(([word, count]) => ({ word, more: count - (right.get(word) ?? 0) }))
    .filter(({ more }) => more > 0)
    .map(({ word, more }) => `${word} ×${more}`)
    .sort();
}

/** The printed text of every observation of an edition. */
function* printedTexts(edition: Edition): Generator<string> {
  for (const { rows } of edition.tables) {
    for (const row of rows) for (const cell of Object.values(row.cells)) yield cell.printed;
  }
}

const datasets = datasetFolders('.');

test('every dataset has its independent reading', () => {
  expect(datasets.filter((dataset) => !existsSync(`test/importers/${dataset}.tokens.ts`))).toEqual(
    [],
  );
});

describe.skipIf(!documentsPresent)(
  'every word of a source table is in one observation, and no other',
  async () => {
    const registers = readRegisterEntries('.');
    if (!registers.ok) throw new Error(formatProblems(registers.problems));
    const editions = await loadEditions('.', registerTitles(registers.value));
    if (!editions.ok) throw new Error(formatProblems(editions.problems));

    test.each(editions.value.map((edition) => ({ name: edition.dataset.id, edition })))(
      '$name',
      async ({ name, edition }) => {
        const { tableTokens } = (await import(`./${name}.tokens.ts`)) as TokenModule;
        const text = documentBytes(edition.manifest.source.file).toString('utf8');
        const tokens = countWords(tableTokens(text).map(({ token }) => token));
        const observed = countWords(printedTexts(edition));
        expect(tokens.size).toBeGreaterThan(0);
        expect({ lost: surplus(tokens, observed), invented: surplus(observed, tokens) }).toEqual({
          lost: [],
          invented: [],
        });
      },
    );
  },
);
