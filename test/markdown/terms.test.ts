import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../src/lib/problem.ts';
import { parseTerms, readTerms } from '../../src/markdown/terms.ts';

const SUPPORT = ["support: [{ says: [1, 2], usage: 'nos tables' }]"];
const file = (name: string, lines: readonly string[]) => ({
  name,
  text: ['---', ...lines, ...SUPPORT, '---', '', 'Texte.'].join('\n'),
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
    ['without support', [{ name: 'cap.md', text: '---\nterm: CAP\nshort: Un.\n---\n\nTexte.' }]],
    [
      'with half a support',
      [
        {
          name: 'cap.md',
          text: '---\nterm: CAP\nshort: Un.\nsupport: [{ says: [1], dataset: anfa }]\n---\n',
        },
      ],
    ],
    [
      'with a sentence without support',
      [
        {
          name: 'cap.md',
          text: "---\nterm: CAP\nshort: Un.\nsupport: [{ says: [1], usage: 'ici' }]\n---\n\nTexte.",
        },
      ],
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
