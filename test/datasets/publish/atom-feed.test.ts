import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../../src/datasets/publish/atom-feed.ts';
import type { Feed, FeedEntry } from '../../../src/datasets/publish/atom-feed.ts';
import { atomFaults, childrenOf, parseXml } from '../../support/atom.ts';

const ORIGIN = 'https://exemple.test';
const entry: FeedEntry = {
  id: 'actualisations/2027-01-10-petit-2020',
  title: 'Correction : le « petit » jeu & ses <valeurs>',
  summary: 'Une valeur était mal lue.',
  page: '/actualisations/2027-01-10-petit-2020/',
  date: '2027-01-10',
};
const feed: Feed = {
  id: 'actualisations',
  title: 'Actualisations',
  self: '/actualisations/flux.xml',
  page: '/actualisations/',
  entries: [entry, { ...entry, id: 'actualisations/2026-11-30-petit-2020', date: '2026-11-30' }],
};

test('a feed is valid Atom, dated by its newest entry', () => {
  const xml = atomFeed(feed, ORIGIN);
  expect(atomFaults(xml)).toEqual([]);
  const root = parseXml(xml);
  expect(childrenOf(root, 'updated')[0]?.text).toBe('2027-01-10T00:00:00Z');
  expect(childrenOf(root, 'entry')).toHaveLength(2);
  expect(xml).toMatchSnapshot();
});

test('whatever an entry says, it is read back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      const title = `Titre ${text}`;
      const [first] = childrenOf(
        parseXml(atomFeed({ ...feed, entries: [{ ...entry, title }] }, ORIGIN)),
        'entry',
      );
      const read = first ? childrenOf(first, 'title')[0]?.text : undefined;
      // XML has no way to write these characters, and a reader of XML takes every line end for a line feed.
      const kept = title.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
      expect(read?.replace(/\r\n?/gu, '\n')).toBe(kept.replace(/\r\n?/gu, '\n'));
    }),
  );
  // The parser is slow on a busy machine.
}, 30_000);

describe('what breaks RFC 4287 is seen', () => {
  const xml = atomFeed(feed, ORIGIN);
  test.each([
    ['no id', /<id>[^<]*<\/id>\n/u, ''],
    ['a date without hour', 'T00:00:00Z</updated>', '</updated>'],
    ['no author', /<author>.*<\/author>/u, ''],
    ['an id that is no tag', 'tag:reperes-formation.example,2026:', ''],
    ['the same id twice', '2026-11-30-petit-2020</id>', '2027-01-10-petit-2020</id>'],
    ['a relative link', 'https://exemple.test/actualisations/2027', '/actualisations/2027'],
    ['an element that Atom has not', '<summary>', '<auteur/><summary>'],
    ['no address of its own', 'rel="self"', 'rel="via"'],
  ])('%s', (_, from, to) => {
    expect(atomFaults(xml.replace(from, to))).not.toEqual([]);
  });

  test('an ampersand that is not escaped is no XML', () => {
    expect(() => atomFaults(xml.replace('&amp;', '&'))).toThrow();
  });
});
