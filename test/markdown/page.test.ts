import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../src/lib/problem.ts';
import { readPage } from '../../src/markdown/plugin.ts';
import type { Term } from '../../src/markdown/terms.ts';
import { visit } from '../../src/markdown/tree.ts';
import { parseMdx } from '../support/mdx.ts';

const FILE = 'src/content/guides/essai.mdx';
const TERMS: readonly Term[] = [
  { id: 'cap', term: 'CAP', short: 'Un diplôme.', aliases: [], see: [], support: [] },
];

const read = (text: string, frontmatter = {}, file = FILE) =>
  readPage(parseMdx(text), file, frontmatter, TERMS);
const problems = (text: string, frontmatter = {}) =>
  formatProblems(read(text, frontmatter).problems);

describe('a page is refused', () => {
  test.each([
    ['for a figure', 'Bonjour.\n\nIls sont 12.'],
    ['for a figure in a caption', '<DataTable table="a:b" caption="Les 12 premiers" />'],
    ['for an acronym', 'Le BTS.'],
    ['for an unknown component', '<Valeur of="a:b:c:d" />'],
    ['for a computed attribute', '<Value of={"a" + "b"} />'],
    ['for spread attributes', '<Value {...props} />'],
    ['for an expression', 'Deux et {1 + 1}.'],
    ['for an import', "import x from 'y'\n\nBonjour."],
    ['for a second title', '# Titre'],
    ['for two equal headings', '## Étés\n\nBonjour.\n\n## Étes'],
    ['for a heading of the frame', '## Sources'],
  ])('%s', (_fault, text) => {
    expect(problems(text)).toMatchSnapshot();
  });

  test('for a figure or an acronym in its frontmatter', () => {
    expect(
      problems('Bonjour.', { answer: 'Ils sont 12.', validity: { label: 'Le BTS.' } }),
    ).toMatchSnapshot();
  });
});

describe('a page is read', () => {
  const text = [
    '{/* note */}',
    '',
    'Le CAP compte <Value of="a:b:c:d" unit="short" /> élèves.',
    '',
    '<Sum of={["a:b:c:d", \'a:b:c:e\']} /> <Value of="a:b:c:e" />',
    '',
    '<Validity />',
  ].join('\n');

  test('its components, with their place and number', () => {
    const {
      uses,
      terms,
      problems: faults,
    } = read(text, { validity: { status: 'historique', label: 'Fini.' } });
    expect(faults).toEqual([]);
    expect(terms).toEqual(['cap']);
    expect(uses).toEqual([
      { component: 'Term', input: { id: 'cap', at: `${FILE}:3:1`, n: '1' } },
      { component: 'Value', input: { of: 'a:b:c:d', unit: 'short', at: `${FILE}:3:15`, n: '1' } },
      { component: 'Sum', input: { of: ['a:b:c:d', 'a:b:c:e'], at: `${FILE}:5:1`, n: '1' } },
      { component: 'Value', input: { of: 'a:b:c:e', at: `${FILE}:5:37`, n: '2' } },
      {
        component: 'Validity',
        input: { status: 'historique', label: 'Fini.', at: `${FILE}:7:1`, n: '1' },
      },
    ]);
  });

  test('its headings take ASCII anchors', () => {
    const tree = parseMdx('## Les règles d’été, l’œuvre');
    readPage(tree, FILE, {}, TERMS);
    const ids: unknown[] = [];
    visit(tree, (node) => {
      if (node.type === 'heading') ids.push(node.data?.hProperties?.['id']);
    });
    expect(ids).toEqual(['les-regles-d-ete-l-oeuvre']);
  });

  test('a term does not link to itself in the glossary', () => {
    const { terms } = read('Le CAP.', {}, 'src/content/glossary/cap.md');
    expect(terms).toEqual([]);
  });
});
