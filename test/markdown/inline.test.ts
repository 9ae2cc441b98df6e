import { expect, test } from 'vitest';
import { wrapSentences } from '../../src/markdown/inline.ts';
import { textOf } from '../../src/markdown/tree.ts';
import type { Node } from '../../src/markdown/tree.ts';
import { parseMdx } from '../support/mdx.ts';

/** The blocks of a page: type, and what stands in each. */
function blocks(text: string): readonly string[] {
  const tree = parseMdx(text);
  wrapSentences(tree);
  const name = (node: Node): string => node.name ?? node.type;
  return (tree.children ?? []).map(
    (node) => `${name(node)}(${(node.children ?? []).map(name).join(' ')}) ${textOf(node)}`,
  );
}

test.each([
  ['alone on its line', '<Rule id="a" />', ['paragraph(Rule) ']],
  ['two on a line', '<Rule id="a" /> <Value of="b" />', ['paragraph(Rule text Value)  ']],
  ['two lines', '<Rule id="a" />\n<Rule id="b" />', ['paragraph(Rule text Rule)  ']],
  ['a blank line', '<Rule id="a" />\n\n<Rule id="b" />', ['paragraph(Rule) ', 'paragraph(Rule) ']],
  ['own wording', '<Rule id="a">Oui.</Rule>', ['paragraph(Rule) Oui.']],
  ['own wording on its line', '<Rule id="a">\nOui.\n</Rule>', ['paragraph(Rule) Oui.']],
  ['in a sentence', 'Avant <Rule id="a" />', ['paragraph(text Rule) Avant ']],
  ['a frame', '<Steps>\n\nUn.\n\n</Steps>', ['Steps(paragraph) Un.']],
  ['in a frame', '<Note>\n<Rule id="a" />\n</Note>', ['Note(paragraph) ']],
])('%s', (_case, text, expected) => {
  expect(blocks(text)).toEqual(expected);
});
