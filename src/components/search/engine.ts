import MiniSearch from 'minisearch';
import type { Query, SearchResult } from 'minisearch';
import { plainText } from '../../lib/plain-text.ts';
import { wordsOf } from '../../rules/french-text.ts';
import type { Kind, SearchData, SearchDocument } from './document.ts';
import { rowDocuments } from './rows.ts';
import { expandWords } from './synonyms.ts';

/** What a query finds. `near` says that the words asked are nowhere, and that these resemble them. */
export interface Found {
  readonly documents: readonly SearchDocument[];
  readonly near: boolean;
}

export interface Engine {
  readonly search: (query: string) => Found;
}

/** An answer comes before a place to read, and a place to read before a part of it. */
const WEIGHTS: Readonly<Record<Kind, number>> = {
  guide: 2.8,
  outil: 2.2,
  diplome: 1.2,
  region: 2,
  table: 1,
  ligne: 1,
  graphique: 0.5,
  mot: 1.6,
};
const BOOST = { title: 5, names: 3, context: 1, text: 0.6 };
/** A word of four letters has too many neighbours to be guessed. */
const FUZZY_FROM = 5;
/** Below this, pages that hold some of the words are shown too. */
const FEW = 4;

/** The search of the site over its data: the same in the browser and in tests. */
export function createEngine({ documents, rows, synonyms, ignored }: SearchData): Engine {
  const index = new MiniSearch<SearchDocument & { readonly id: number }>({
    fields: ['title', 'names', 'context', 'text'],
    // Texts become words once, the same way for what is written and for what is asked.
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => term,
    extractField: (document, field) => {
      const value: unknown = Reflect.get(document, field);
      return Array.isArray(value) ? value.join(' ') : (value as string); // Every other field is a text.
    },
  });
  index.addAll(documents.map((document, id) => ({ ...document, id })));

  const run = (words: readonly string[], fuzzy: boolean, all: boolean) => {
    const query: Query = {
      combineWith: all ? 'AND' : 'OR',
      queries: expandWords(words, synonyms).map((alternatives) => ({
        combineWith: 'OR',
        queries: [...alternatives],
      })),
    };
    return index.search(query, {
      boost: BOOST,
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (fuzzy && term.length >= FUZZY_FROM ? 0.25 : false),
      boostDocument: (id) => WEIGHTS[documents[Number(id)]?.kind ?? 'table'],
    });
  };
  const read = (results: readonly SearchResult[]) =>
    results.flatMap(({ id, score }) => {
      const document = documents[Number(id)];
      return document ? [{ document, score }] : [];
    });

  return {
    search(query) {
      const words = namingWords(query, ignored);
      if (words.length === 0) return { documents: [], near: false };
      const exact = read(run(words, false, true));
      const row = rowDocuments(query, rows);
      if (exact.length > 0 || row.length > 0) {
        const all = [...row, ...byTitle(query, exact)];
        // Few pages hold every word of a long question: those that hold most of it follow.
        const most = all.length < FEW && words.length > 1 ? read(run(words, false, false)) : [];
        return {
          documents: [...new Set([...all, ...byTitle(query, most).slice(0, 10)])],
          near: false,
        };
      }
      const near = read(run(words, true, true));
      if (near.length > 0) return { documents: byTitle(query, near), near: true };
      // Most of the words, when not all: a question holds words that no page needs.
      const some = words.length > 1 ? read(run(words, true, false)) : [];
      return { documents: byTitle(query, some).slice(0, 10), near: true };
    },
  };
}

/** The words of a query but those that name nothing; all of them when nothing else remains. */
function namingWords(query: string, ignored: readonly string[]): readonly string[] {
  const words = wordsOf(query);
  const empty = new Set(ignored.map(plainText));
  const naming = words.filter((word) => !empty.has(word));
  return naming.length > 0 ? naming : words;
}

interface Scored {
  readonly document: SearchDocument;
  readonly score: number;
}

/** A title or another name that is what was asked comes first, then the score; equal scores keep their order. */
function byTitle(query: string, results: readonly Scored[]): readonly SearchDocument[] {
  const asked = plainText(query);
  const rank = ({ title, names = [] }: SearchDocument) =>
    plainText(title) === asked ? 0 : names.some((name) => plainText(name) === asked) ? 1 : 2;
  return results
    .map((result, index) => ({ ...result, index, rank: rank(result.document) }))
    .sort((a, b) => a.rank - b.rank || b.score - a.score || a.index - b.index)
    .map(({ document }) => document);
}
