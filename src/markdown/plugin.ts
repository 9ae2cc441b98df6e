import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { perObject } from '../lib/per-object.ts';
import { ProblemsError } from '../lib/problem.ts';
import type { Problem } from '../lib/problem.ts';
import { linkTerms, termComponent, termFinder, termLink } from './glossary-links.ts';
import { nameHeadings } from './headings.ts';
import { acronymProblems, figureProblems, frontmatterProse, proseOf } from './prose.ts';
import { glueTerms } from './glue.ts';
import { wrapSentences } from './inline.ts';
import { GLOSSARY_FOLDER, readTerms, spellings } from './terms.ts';
import type { Term } from './terms.ts';
import { visit } from './tree.ts';
import type { Node } from './tree.ts';
import { collectUses } from './uses.ts';
import type { Use } from './uses.ts';

const GUIDES_FOLDER = 'src/content/guides';

/** Frontmatter keys that readers read as sentences. */
const PROSE_KEYS = ['title', 'description', 'answer', 'audience', 'validity.label', 'short'];

/** Hundreds of expressions: made once for a glossary, not for each of its pages. */
const finderOf = perObject(termFinder);

/** What a page tells of itself once read. `terms`: ids of the glossary that it explains, sorted. */
export interface Reading {
  readonly uses: readonly Use[];
  readonly terms: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Reads one page: refuses what may not be typed, links the first use of each term, lists the
 * components. Changes the tree. `file` is relative to the project; `terms` is the glossary.
 */
export function readPage(
  tree: Node,
  file: string,
  frontmatter: Readonly<Record<string, unknown>>,
  terms: readonly Term[],
): Reading {
  wrapSentences(tree);
  const known = new Set(terms.flatMap((term) => [...spellings(term)]));
  const acronyms = new Set([...known].flatMap((spelling) => spelling.split(/[\s’'()/-]+/u)));
  const prose = [...frontmatterProse(frontmatter, PROSE_KEYS, file), ...proseOf(tree, file)];
  const problems = [
    ...prose.flatMap(figureProblems),
    ...prose.flatMap((one) => acronymProblems(one, acronyms)),
  ];
  const guide = file.startsWith(GUIDES_FOLDER);
  const own = guide ? [] : [file.replace(/^.*\/|\.md$/gu, '')];
  const headings = nameHeadings(tree, file);
  const linked = linkTerms(tree, finderOf(terms), guide ? termComponent : termLink, own);
  if (guide) glueTerms(tree);
  const { uses, problems: faults } = collectUses(tree, file, {
    Validity: validityAttributes(frontmatter),
  });
  return { uses, terms: linked, problems: [...problems, ...headings, ...faults] };
}

/** What `<Validity />` prints stands in the frontmatter: it is handed to it. */
function validityAttributes(
  frontmatter: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const validity = frontmatter['validity'];
  if (typeof validity !== 'object' || validity === null) return {};
  const text = (key: string) => String(Reflect.get(validity, key) ?? '');
  return { status: text('status'), label: text('label') };
}

/** The part of a vfile that we need. */
interface PageFile {
  readonly path?: string;
  readonly data: { astro?: { frontmatter?: Record<string, unknown> } };
}

/**
 * Markdown reaches us without its frontmatter and cut of its first blank lines: adds the lines that
 * stand before it in the file, so that places are those of the file.
 */
function moveToFile(tree: Node, path: string, body: string): void {
  const source = readFileSync(path, 'utf8');
  const before = source.slice(0, Math.max(0, source.indexOf(body.trim()))).split('\n').length - 1;
  if (before === 0) return;
  visit(tree, (node) => {
    const start = node.position?.start;
    // The tree of the parser is plain mutable data; only our reading of it is not.
    if (start) Object.assign(start, { line: start.line + before });
  });
}

/**
 * The remark plugin of guides and glossary. `root` is the project folder. Throws with every problem of
 * a page at once; other Markdown files are left alone.
 */
export function remarkPages(root: string) {
  const read = readTerms(root);
  return () =>
    (tree: Node, file: PageFile): void => {
      const path = file.path ?? '';
      const name = relative(root, path);
      if (!name.startsWith(GUIDES_FOLDER) && !name.startsWith(GLOSSARY_FOLDER)) return;
      if (!read.ok) throw new ProblemsError(read.problems);
      if (name.endsWith('.md') && existsSync(path)) moveToFile(tree, path, String(file));
      const frontmatter = (file.data.astro ??= {}).frontmatter ?? {};
      const reading = readPage(tree, name, frontmatter, read.value);
      if (reading.problems.length > 0) throw new ProblemsError(reading.problems);
      // Travels to the page as `remarkPluginFrontmatter`.
      Object.assign(frontmatter, { uses: reading.uses, terms: reading.terms });
      file.data.astro.frontmatter = frontmatter;
    };
}
