import { expect, test } from 'vitest';
import { unknownAcronyms } from '../../src/markdown/acronyms.ts';

const KNOWN = new Set(['CAP', 'MC', 'E3C']);

test.each([
  ['Le CAP et la MC.', []],
  ['Le BTS et le CAP.', ['BTS']],
  ['Les E3C, la MC4.', []],
  ['Le niveau V, ancien niveau IV.', []],
  ['Élise va en S, à Paris.', []],
  ['Le texte MENE2012268D.', []],
  ['Une ÉCOLE.', ['ÉCOLE']],
  ['Un psyEN ou un LaTeX.', []],
  ['L6325-8', []],
])('%s', (text, expected) => {
  expect(unknownAcronyms(text, KNOWN).map((hit) => hit.text)).toEqual(expected);
});
