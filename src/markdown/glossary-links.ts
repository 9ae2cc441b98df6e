import { termUrl } from '../lib/urls.ts';
import { spellings } from './terms.ts';
import type { Term } from './terms.ts';
import { isElement, visit } from './tree.ts';
import type { Node } from './tree.ts';

/** One spelling of a term found in a text. */
interface Found {
  readonly id: string;
  readonly offset: number;
  readonly text: string;
}

/** Finds terms in a text, longest spelling first. */
export type TermFinder = (text: string) => readonly Found[];

/** Text nodes under these are never linked: a link holds no link, a title stays bare. */
const CLOSED: readonly string[] = ['heading', 'link', 'linkReference', 'footnoteDefinition'];
const CLOSED_COMPONENTS: readonly string[] = ['Term', 'a', 'Next'];

const isAcronym = (spelling: string): boolean => !/\p{Ll}/u.test(spelling);

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** Spaces and apostrophes of any kind, and a plural -s after each word that is not an acronym. */
function pattern(spelling: string): string {
  const words = spelling.split(/\s+/u).map((word) => {
    const plain = escape(word).replace(/['’]/gu, "['’]");
    return isAcronym(word) || /[sx\d]$/u.test(word) ? plain : `${plain}s?`;
  });
  return words.join('[\\s\\u00A0\\u202F]+');
}

/** The longest run of letters and digits of a spelling, in small letters: every text that has the spelling has it. */
function longestRun(spelling: string): string {
  const runs = spelling.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [''];
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest));
}

/** A finder of the spellings of `terms`. Acronyms match in capitals only, other words in any case. */
export function termFinder(terms: readonly Term[]): TermFinder {
  const all = terms
    .flatMap((term) => spellings(term).map((spelling) => ({ id: term.id, spelling })))
    .sort((a, b) => b.spelling.length - a.spelling.length || (a.spelling < b.spelling ? -1 : 1))
    .map(({ id, spelling }) => ({
      id,
      probe: longestRun(spelling),
      expression: new RegExp(pattern(spelling), isAcronym(spelling) ? 'gu' : 'giu'),
    }));
  return (text) => {
    const found: Found[] = [];
    const small = text.toLowerCase();
    for (const { id, probe, expression } of all) {
      // Most texts have few terms, and looking for plain letters is far cheaper than an expression.
      if (!small.includes(probe)) continue;
      for (const { index, 0: match } of wholeWords(text, expression)) {
        const end = index + match.length;
        const taken = found.some(
          (other) => index < other.offset + other.text.length && other.offset < end,
        );
        if (!taken) found.push({ id, offset: index, text: match });
      }
    }
    return found.sort((a, b) => a.offset - b.offset);
  };
}

const AFTER_A_WORD = /[\p{L}\p{N}_-]$/u;
const WITHIN_A_WORD = /^(?:[\p{L}\p{N}_]|-[\p{L}\p{N}])/u;

/**
 * The matches that stand apart from the letters around them. Two expressions say so once: in each of the hundreds of
 * the glossary, the classes of Unicode took 0.6 s of a build to compile.
 */
function* wholeWords(text: string, expression: RegExp): Generator<RegExpExecArray> {
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const end = expression.lastIndex;
    const before = text.slice(Math.max(0, match.index - 2), match.index);
    if (!AFTER_A_WORD.test(before) && !WITHIN_A_WORD.test(text.slice(end, end + 3))) yield match;
    else expression.lastIndex = match.index + 1;
  }
}

const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute', name, value });

/** A term in a guide: the component that explains it on the spot. */
export function termComponent({ id, text }: Found): Node {
  return {
    type: 'mdxJsxTextElement',
    name: 'Term',
    attributes: [attribute('id', id)],
    children: [{ type: 'text', value: text }],
  };
}

/** A term in a page without components: a plain link to its definition. */
export function termLink({ id, text }: Found): Node {
  return { type: 'link', url: termUrl(id), children: [{ type: 'text', value: text }] };
}

/**
 * Links the first use of each term of a page, in the order of the text, unless its author did;
 * `already` holds the ids that need no link. Changes the tree. Returns the ids linked, sorted.
 */
export function linkTerms(
  tree: Node,
  find: TermFinder,
  toNode: (found: Found) => Node,
  already: readonly string[] = [],
): readonly string[] {
  const seen = new Set(already);
  const linked: string[] = [];
  const steps: { readonly node: Node; readonly parent: Node }[] = [];
  visit(tree, (node, ancestors) => {
    const parent = ancestors.at(-1);
    if (!parent) return;
    const closed = ancestors.some(
      (above) =>
        CLOSED.includes(above.type) ||
        (isElement(above) && CLOSED_COMPONENTS.includes(above.name ?? '')),
    );
    if (node.name === 'Term' || (node.type === 'text' && !closed)) steps.push({ node, parent });
  });
  for (const { node, parent } of steps) {
    if (node.name === 'Term') {
      const id = explicitTerm(node);
      seen.add(id);
      linked.push(id);
      continue;
    }
    const firsts = find(node.value ?? '').filter(({ id }) => {
      const first = !seen.has(id);
      seen.add(id);
      return first;
    });
    if (firsts.length === 0) continue;
    linked.push(...firsts.map(({ id }) => id));
    const pieces = splitText(node, firsts, toNode);
    parent.children = (parent.children ?? []).flatMap((child) =>
      child === node ? pieces : [child],
    );
  }
  return [...new Set(linked)].sort();
}

/** Id that an author gave to a term by hand; empty when the attribute is missing. */
function explicitTerm(node: Node): string {
  const id = node.attributes?.find(({ name }) => name === 'id')?.value;
  return typeof id === 'string' ? id : '';
}

function splitText(node: Node, found: readonly Found[], toNode: (found: Found) => Node): Node[] {
  const text = node.value ?? '';
  const pieces: Node[] = [];
  let from = 0;
  for (const one of found) {
    if (one.offset > from) pieces.push({ type: 'text', value: text.slice(from, one.offset) });
    pieces.push({ ...toNode(one), position: node.position });
    from = one.offset + one.text.length;
  }
  if (from < text.length) pieces.push({ type: 'text', value: text.slice(from) });
  return pieces;
}
