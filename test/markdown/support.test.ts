import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { editionFolders } from '../../src/datasets/load-editions.ts';
import { parseYaml } from '../../src/datasets/parse-yaml.ts';
import { formatProblems } from '../../src/lib/problem.ts';
import { quoteProblems, supportProblems } from '../../src/markdown/support.ts';
import { GLOSSARY_FOLDER, readTerms } from '../../src/markdown/terms.ts';
import { documentBytes, documentsPresent } from '../support/documents.ts';

const file = `${GLOSSARY_FOLDER}/cap.md`;
const written = (body: string, ...says: readonly number[][]) => ({
  file,
  body,
  entry: {
    term: 'CAP',
    short: 'Un diplôme.',
    aliases: [],
    see: [],
    support: says.map((numbers) => ({ says: numbers, usage: 'nos tables' })),
  },
});

describe('every sentence of a term is held up', () => {
  test.each([
    ['one support for all', written('Il est court. Il est connu.', [1, 2, 3])],
    ['one support each', written('Il est court.', [1], [2])],
    ['a text of no sentence', written('', [1])],
  ])('%s', (_case, term) => {
    expect(supportProblems(term)).toEqual([]);
  });

  test.each([
    ['a sentence that nothing holds up', written('Il est court. Il mène à tout.', [1, 2])],
    ['a support of a sentence that is not there', written('Il est court.', [1, 2, 4])],
  ])('%s is refused', (_fault, term) => {
    expect(formatProblems(supportProblems(term))).toMatchSnapshot();
  });
});

describe('the quoted words stand in their lines', () => {
  const document = ['Le CAP', '', "est l'un des", 'diplômes.'];
  const quoting = (lines: [number, number], quote: string) => ({
    file,
    entry: { ...written('').entry, support: [{ says: [1], dataset: 'petit', lines, quote }] },
  });
  const problems = (lines: [number, number], quote: string, dataset = 'petit') =>
    quoteProblems(quoting(lines, quote), (name) => (name === dataset ? document : null));

  test.each<[string, [number, number], string]>([
    ['in one line', [1, 1], 'Le CAP'],
    ['over a line end, with the other apostrophe', [1, 4], 'CAP est l’un des diplômes.'],
  ])('%s', (_case, lines, quote) => {
    expect(problems(lines, quote)).toEqual([]);
  });

  test.each<[string, [number, number], string]>([
    ['another line', [3, 4], 'Le CAP'],
    ['one letter more', [1, 1], 'Les CAP'],
    ['a line beyond the end', [9, 9], 'Le CAP'],
  ])('refuses %s', (_fault, lines, quote) => {
    expect(formatProblems(problems(lines, quote))).toMatchSnapshot();
  });

  test('refuses a document that is not ours', () => {
    expect(formatProblems(problems([1, 1], 'Le CAP', 'grand'))).toMatchSnapshot();
  });
});

/** The lines of the document of an edition, by default of the newest one. */
function linesOf(dataset: string, edition?: string): readonly string[] {
  const named = edition ?? editionFolders(process.cwd(), dataset).at(-1) ?? '';
  const path = join('src/data', dataset, named, 'edition.yaml');
  const manifest = z.object({ source: z.object({ file: z.string() }) });
  const read = parseYaml(path, readFileSync(path, 'utf8'), manifest);
  if (!read.ok) throw new Error(formatProblems(read.problems));
  return documentBytes(read.value.source.file).toString('utf8').split('\n');
}

test.runIf(documentsPresent)('each quote of the glossary is in its document', () => {
  const terms = readTerms(process.cwd());
  const entries = terms.ok ? terms.value : [];
  expect(entries).toHaveLength(readdirSync(GLOSSARY_FOLDER).length);
  const found = entries.flatMap((entry) =>
    quoteProblems({ file: `${GLOSSARY_FOLDER}/${entry.id}.md`, entry }, linesOf),
  );
  expect(found).toEqual([]);
});
