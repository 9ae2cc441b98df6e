import { describe, expect, test } from 'vitest';
import {
  citationsOf,
  mergeLegends,
  mergeSources,
} from '../../../src/components/mdx/model/citations.ts';
import { letters } from '../../../src/components/mdx/model/glossary.ts';
import { unwrap } from '../../../src/lib/problem.ts';
import { relatedGroups } from '../../../src/components/mdx/model/related.ts';
import { lineRanges } from '../../../src/components/mdx/model/source-mark.ts';
import { termSupport } from '../../../src/components/mdx/model/term-support.ts';
import { tocOf } from '../../../src/components/mdx/model/toc.ts';
import { periodText, validityView } from '../../../src/components/mdx/model/validity.ts';
import { formatProblems } from '../../../src/lib/problem.ts';
import { smallLibrary } from './library.ts';

const LIBRARY = smallLibrary();

test.each([
  [[3, 1, 2], '1-3'],
  [[1, 3, 4, 9], '1, 3-4, 9'],
  [[5, 5], '5'],
  [[], ''],
])('lines %o', (lines, expected) => {
  expect(lineRanges(lines)).toBe(expected);
});

describe('what a page rests on', () => {
  test('documents first, lines merged, texts once', () => {
    const text = { kind: 'text' as const, text: 'Loi' };
    const lines = (dataset: string, ...found: number[]) => ({
      kind: 'document' as const,
      dataset,
      edition: '1',
      lines: found,
    });
    expect(mergeSources([text, lines('b', 2), lines('a', 4), text, lines('b', 1, 2)])).toEqual([
      lines('a', 4),
      lines('b', 1, 2),
      text,
    ]);
  });

  test('lines that a mark or a table prints are not listed again', () => {
    const place = { at: 'x:1', n: '1' };
    const uses = [
      { component: 'Value', input: { of: 'petit:eleves:sud/bois:total', ...place } },
      {
        component: 'DataTable',
        input: { table: 'petit:eleves', slice: 'nord', caption: 'Une table', ...place },
      },
    ];
    expect(unwrap(citationsOf(LIBRARY, uses)).sources).toEqual([
      { kind: 'document', dataset: 'petit', edition: '2020', lines: [11] },
    ]);
  });

  test('its rules, sorted, each once', () => {
    const rule = (id: string) => ({ component: 'Rule', input: { id } });
    const uses = [rule('pro-public'), rule('are-objet'), rule('pro-public')];
    expect(unwrap(citationsOf(LIBRARY, uses)).rules).toEqual(['are-objet', 'pro-public']);
  });

  test('one key for the marks of all its tables', () => {
    const entry = (sign: string) => ({
      look: 'dash' as const,
      id: 'legende-dash',
      signs: [sign],
      sentence: 'Rien.',
    });
    expect(mergeLegends([entry('-'), entry('/'), entry('-')])).toEqual([
      { ...entry('-'), signs: ['-', '/'] },
    ]);
  });
});

test.each([
  ['2019', undefined, 'depuis 2019'],
  ['2019-01-01', undefined, 'depuis le 1er janvier 2019'],
  ['2012-09-01', '2013-06-30', 'du 1er septembre 2012 au 30 juin 2013'],
  ['2012', '2013-06', 'de 2012 à juin 2013'],
  ['2020', '2020', '2020'],
])('a period from %s to %s', (from, to, expected) => {
  expect(periodText({ from, to })).toBe(expected);
});

test.each([
  ['en-vigueur', 'En vigueur.'],
  ['historique', 'Règles historiques : elles ne s’appliquent plus.'],
  ['edition', 'Valable pour une édition.'],
] as const)('a banner says %s in words', (status, name) => {
  expect(validityView({ status, label: 'Une phrase.' })).toEqual({ name, sentence: 'Une phrase.' });
});

test('the table of contents follows the page', () => {
  const heading = (depth: number, slug: string) => ({ depth, slug, text: slug });
  const uses = ['KeyPoints', 'Next'].map((component) => ({ component, input: {} }));
  const slugs = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug);
  expect(slugs(tocOf([heading(2, 'a'), heading(3, 'b'), heading(2, 'c')], uses, true))).toEqual([
    'en-bref',
    'a',
    'c',
    'et-maintenant',
    'sources',
    'a-lire-aussi',
  ]);
  expect(slugs(tocOf([heading(2, 'a')], [], false))).toEqual(['a', 'sources']);
});

describe('related pages', () => {
  const targets = {
    guides: new Map([['cqp', 'Les CQP']]),
    tools: new Map([['salaire', 'Calculer un salaire']]),
    editions: LIBRARY.editions,
  };

  test('are titled and grouped', () => {
    const related = { guides: ['cqp'], tools: ['salaire'], tables: ['petit:eleves'] };
    expect(unwrap(relatedGroups('a.mdx', related, targets))).toEqual([
      { title: 'Guides', links: [{ title: 'Les CQP', href: '/guides/cqp/' }] },
      { title: 'Outils', links: [{ title: 'Calculer un salaire', href: '/outils/salaire/' }] },
      {
        title: 'Tables',
        links: [{ title: 'Élèves par ville, Année 2020', href: '/donnees/petit/2020/eleves/' }],
      },
    ]);
  });

  test('are refused when they do not exist', () => {
    const result = relatedGroups(
      'a.mdx',
      { guides: ['cqps'], tools: ['aide'], tables: ['petit:x'] },
      targets,
    );
    expect(result.ok ? '' : formatProblems(result.problems)).toMatchSnapshot();
  });
});

describe('the glossary', () => {
  const term = (name: string) => ({
    id: name,
    term: name,
    short: 'X.',
    aliases: [],
    see: [],
    support: [],
  });

  test('goes from A to Z, accents aside', () => {
    const groups = letters(['zèbre', 'élève', '3e', 'effectif', 'Eau'].map(term));
    expect(groups.map(({ letter, terms }) => [letter, terms.map((one) => one.term)])).toEqual([
      ['E', ['Eau', 'effectif', 'élève']],
      ['Z', ['zèbre']],
      ['Chiffres', ['3e']],
    ]);
  });

  const printed = {
    says: [1],
    dataset: 'petit',
    lines: [3, 4] as [number, number],
    quote: 'Le CAP',
  };

  test('says what holds a term up, each once', () => {
    const law = { says: [1], law: 'Code du travail', provenance: 'une copie' };
    const usage = { says: [2], usage: 'nos tables' };
    expect(
      unwrap(termSupport('cap', [printed, law, usage, { ...law, says: [2] }], LIBRARY)),
    ).toEqual([
      { label: 'l.\u00A03-4, Petit Année 2020', href: '/sources/#petit-2020', quote: 'Le CAP' },
      { label: 'Code du travail, lu dans : une copie', href: null, quote: null },
      { label: 'Usage de ce site : nos tables', href: null, quote: null },
    ]);
  });

  test.each([
    ['an unknown document', { ...printed, dataset: 'grand' }],
    ['an unknown edition', { ...printed, edition: '1999' }],
    ['a line beyond its end', { ...printed, lines: [1, 99] as [number, number] }],
    ['lines in the wrong order', { ...printed, lines: [4, 3] as [number, number] }],
  ])('refuses %s', (_fault, support) => {
    const result = termSupport('cap', [support], LIBRARY);
    expect(result.ok ? '' : formatProblems(result.problems)).toMatchSnapshot();
  });
});
