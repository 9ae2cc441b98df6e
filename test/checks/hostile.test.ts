import { expect, test } from 'vitest';
import { MAX_TEXT } from '../../src/lib/foul-text.ts';
import {
  HOSTILE_TEXTS,
  hostileFiles,
  readSources,
  refusals,
  textColumns,
  withTexts,
} from '../support/hostile.ts';

const sources = await readSources();
const columns = sources.flatMap((source) =>
  textColumns(source).map((place) => ({ source, place })),
);

const FOUL = [
  ['a NUL', 'a\u0000b'],
  ['bytes that are no UTF-8', 'a\uFFFDb'],
  ['a mark that turns the reading', 'a\u202Eb'],
  ['an escape of terminals', 'a\u001B[2Jb'],
  ['a million characters', 'a'.repeat(1_000_000)],
] as const;

test('every dataset has text columns, of labels and of values', () => {
  expect(new Set(columns.map(({ place }) => place.dataset)).size).toBe(5);
  expect(columns.length).toBeGreaterThan(15);
});

test.each(FOUL)(
  '%s is refused in every text column, with its place and repair',
  (_, text) => {
    for (const { source, place } of columns) {
      const [first] = refusals(source, withTexts(source.files, place, [text]), sources);
      expect(first).toMatchObject({ file: `${source.files.folder}/${place.table}.csv` });
      expect(first?.line).toBeGreaterThan(1);
      expect(first?.fact).toBeTruthy();
      expect(first?.repair).toBeTruthy();
      expect(first?.received?.length ?? 0).toBeLessThan(MAX_TEXT);
    }
  },
  120_000,
);

test.each(sources.map((source) => [source.edition.dataset.id, source] as const))(
  'a hostile text of %s is refused with its place and repair, or published as a text',
  (_, source) => {
    const { outcomes } = hostileFiles(source, sources);
    for (const { refused, text } of outcomes) {
      for (const problem of refused) {
        expect(problem.file).toContain('src/data/');
        expect(problem.fact).toBeTruthy();
        expect(problem.repair).toBeTruthy();
      }
      expect(HOSTILE_TEXTS).toContain(text);
    }
    const open = outcomes.filter(({ refused }) => refused.length === 0).length;
    console.log(
      `${source.edition.dataset.id} : ${open} textes publiés, ${outcomes.length - open} refusés`,
    );
  },
  120_000,
);
