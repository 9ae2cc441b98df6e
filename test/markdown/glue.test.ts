import { expect, test } from 'vitest';
import { glueTerms } from '../../src/markdown/glue.ts';
import { textOf } from '../../src/markdown/tree.ts';
import type { Node } from '../../src/markdown/tree.ts';
import { parseMdx } from '../support/mdx.ts';

/** The pieces of the first paragraph: what is tied together stands between brackets. */
function pieces(sentence: string): string {
  const tree = parseMdx(sentence);
  glueTerms(tree);
  const show = (node: Node): string => (node.name === 'span' ? `[${textOf(node)}]` : textOf(node));
  return (tree.children?.[0]?.children ?? []).map(show).join('|');
}

test.each([
  ['Pour l’<Term id="a">effectif</Term>, voici.', 'Pour |[l’effectif,]| voici.'],
  ['Le <Term id="a">CAP</Term> et la suite.', 'Le |CAP| et la suite.'],
  ['Un (<Term id="a">CAP</Term>).', 'Un |[(CAP).]'],
  ['Un <Term id="a">CAP</Term>\u00A0: oui.', 'Un |[CAP\u00A0:]| oui.'],
  ['<Term id="a">CAP</Term>/<Term id="b">BEP</Term> ici.', '[CAP/]|BEP| ici.'],
  ['Une <Value of="a" />.', 'Une ||.'],
])('%s', (sentence, expected) => {
  expect(pieces(sentence)).toBe(expected);
});
