import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../src/lib/problem.ts';
import { parseTerms, readTerms } from '../../src/markdown/terms.ts';

const file = (name: string, lines: readonly string[]) => ({
  name,
  text: ['---', ...lines, '---', '', 'Texte.'].join('\n'),
});
const problems = (...files: readonly ReturnType<typeof file>[]) => {
  const result = parseTerms(files);
  return result.ok ? '' : formatProblems(result.problems);
};

describe('a glossary is refused', () => {
  test.each([
    ['without frontmatter', [{ name: 'cap.md', text: 'Texte.' }]],
    ['with an unknown key', [file('cap.md', ['term: CAP', 'short: Un.', 'alias: [x]'])]],
    ['with two sentences', [file('cap.md', ['term: CAP', 'short: Un. Deux.'])]],
    ['with a long definition', [file('cap.md', ['term: CAP', `short: ${'Mot '.repeat(26)}fin.`])]],
    [
      'with one spelling twice',
      [
        file('a.md', ['term: CAP', 'short: Un.']),
        file('b.md', ['term: BEP', 'short: Un.', 'aliases: [CAP]']),
      ],
    ],
    ['with an unknown neighbour', [file('cap.md', ['term: CAP', 'short: Un.', 'see: [cep]'])]],
    [
      'with half a source',
      [file('cap.md', ['term: CAP', 'short: Un.', 'source: { dataset: anfa }'])],
    ],
  ])('%s', (_fault, files) => {
    expect(problems(...files)).toMatchSnapshot();
  });
});

test('the glossary of the project is sound and long enough', () => {
  const read = readTerms(process.cwd());
  expect(read.ok ? '' : formatProblems(read.problems)).toBe('');
  expect(read.ok ? read.value.length : 0).toBeGreaterThanOrEqual(60);
});
