import { describe, expect, test } from 'vitest';
import {
  linkTerms,
  termComponent,
  termFinder,
  termLink,
} from '../../src/markdown/glossary-links.ts';
import type { Term } from '../../src/markdown/terms.ts';
import { textOf, visit } from '../../src/markdown/tree.ts';
import type { Node } from '../../src/markdown/tree.ts';
import { parseMdx } from '../support/mdx.ts';

const term = (id: string, name: string, aliases: string[] = []): Term => ({
  id,
  term: name,
  short: 'Définition.',
  aliases,
  see: [],
  support: [],
});

const TERMS = [
  term('cap', 'CAP'),
  term('contrat', 'contrat d’apprentissage', ['contrats en apprentissage']),
  term('apprentissage', 'apprentissage'),
  term('flux', 'flux'),
];

/** The linked texts of a page, each with its id. */
function linked(text: string, toNode = termComponent): readonly string[] {
  const tree = parseMdx(text);
  linkTerms(tree, termFinder(TERMS), toNode);
  const found: string[] = [];
  visit(tree, (node: Node) => {
    const id = node.attributes?.find(({ name }) => name === 'id')?.value;
    if (node.name === 'Term') found.push(`${String(id)}: ${textOf(node)}`);
    if (node.type === 'link') found.push(`${node.url ?? ''}: ${textOf(node)}`);
  });
  return found;
}

describe('the first use of each term', () => {
  test.each([
    ['once only', 'Le CAP, puis le CAP.', ['cap: CAP']],
    ['in the order of the text', 'Le flux du CAP.', ['flux: flux', 'cap: CAP']],
    ['longest spelling', 'Un contrat d’apprentissage.', ['contrat: contrat d’apprentissage']],
    ['plurals', 'Des contrats d’apprentissages.', ['contrat: contrats d’apprentissages']],
    ['straight apostrophe', "Un contrat d'apprentissage.", ["contrat: contrat d'apprentissage"]],
    ['over a line end', 'Un contrat\nd’apprentissage.', ['contrat: contrat\nd’apprentissage']],
    ['any case, but for acronyms', 'Apprentissage et cap.', ['apprentissage: Apprentissage']],
    ['whole words', 'Un afflux, un post-CAP.', []],
    ['not in a heading', '## Le CAP\n\nLe CAP.', ['cap: CAP']],
    ['not in a link', '[Le CAP](/x/), le CAP.', ['/x/: Le CAP', 'cap: CAP']],
    ['not after its author did', '<Term id="cap">ce diplôme</Term>, un CAP.', ['cap: ce diplôme']],
    ['before its author does', 'Un CAP, <Term id="cap">ici</Term>.', ['cap: CAP', 'cap: ici']],
    ['inside a component', '<Note>Le CAP.</Note>', ['cap: CAP']],
  ])('%s', (_rule, text, expected) => {
    expect(linked(text)).toEqual(expected);
  });

  test('as a plain link where there is no component', () => {
    expect(linked('Le CAP.', termLink)).toEqual(['/glossaire/cap/: CAP']);
  });

  test('nothing of the text is lost', () => {
    const tree = parseMdx('Avant le CAP, le flux ; après.');
    const ids = linkTerms(tree, termFinder(TERMS), termLink, ['flux']);
    expect(textOf(tree)).toBe('Avant le CAP, le flux ; après.');
    expect(ids).toEqual(['cap']);
  });
});
