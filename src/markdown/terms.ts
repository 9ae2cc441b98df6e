import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml } from '../datasets/parse-yaml.ts';
import { expectedNames } from '../lib/closest.ts';
import { failure, success } from '../lib/problem.ts';
import type { Problem, Result } from '../lib/problem.ts';
import { glossaryEntry } from '../schemas/glossary.ts';
import type { GlossaryEntry } from '../schemas/glossary.ts';
import { supportProblems } from './support.ts';

export const GLOSSARY_FOLDER = 'src/content/glossary';

/** One term of the glossary with its id. */
export interface Term extends GlossaryEntry {
  readonly id: string;
}

/** The frontmatter of a Markdown text, with a blank line before it so that line numbers hold, and the text. */
function partsOf(text: string): { readonly header: string; readonly body: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---/u.exec(text);
  if (!match) return { header: '', body: text };
  return { header: `\n${match[1] ?? ''}`, body: text.slice(match[0].length) };
}

/** The terms of some glossary files, or every problem: form, sentence without support,
 * spelling taken twice, unknown related term. */
export function parseTerms(
  files: readonly { readonly name: string; readonly text: string }[],
): Result<readonly Term[]> {
  const problems: Problem[] = [];
  const terms = files.flatMap(({ name, text }): Term[] => {
    const file = `${GLOSSARY_FOLDER}/${name}`;
    const { header, body } = partsOf(text);
    const parsed = parseYaml(file, header, glossaryEntry);
    if (!parsed.ok) {
      problems.push(...parsed.problems);
      return [];
    }
    problems.push(...supportProblems({ file, entry: parsed.value, body }));
    return [{ id: name.replace(/\.md$/u, ''), ...parsed.value }];
  });
  problems.push(...spellingProblems(terms), ...seeProblems(terms));
  return problems.length > 0 ? failure(problems) : success(terms);
}

/** Every way in which guides may write a term. */
export function spellings(term: Term): readonly string[] {
  return [term.term, ...(term.expansion === undefined ? [] : [term.expansion]), ...term.aliases];
}

function spellingProblems(terms: readonly Term[]): readonly Problem[] {
  const owners = new Map<string, string>();
  return terms.flatMap((term) =>
    spellings(term).flatMap((spelling): Problem[] => {
      const owner = owners.get(spelling);
      if (owner === undefined) {
        owners.set(spelling, term.id);
        return [];
      }
      return [
        {
          file: `${GLOSSARY_FOLDER}/${term.id}.md`,
          column: 'aliases',
          fact: `Cette écriture désigne déjà le terme « ${owner} ».`,
          received: spelling,
          expected: 'une écriture pour un seul terme',
          repair: 'Retirez-la du terme auquel elle n’appartient pas.',
        },
      ];
    }),
  );
}

function seeProblems(terms: readonly Term[]): readonly Problem[] {
  const ids = new Set(terms.map(({ id }) => id));
  return terms.flatMap((term) =>
    term.see
      .filter((id) => !ids.has(id) || id === term.id)
      .map((id) => ({
        file: `${GLOSSARY_FOLDER}/${term.id}.md`,
        column: 'see',
        fact: 'Ce terme voisin n’existe pas.',
        received: id,
        expected: expectedNames(id, ids, 'l’identifiant d’un autre terme'),
        repair: 'Corrigez l’identifiant, ou retirez-le de « see ».',
      })),
  );
}

/** The glossary of a project folder, in the order of file names. */
export function readTerms(root: string): Result<readonly Term[]> {
  const names = readdirSync(join(root, GLOSSARY_FOLDER)).filter((name) => name.endsWith('.md'));
  return parseTerms(
    names.sort().map((name) => ({
      name,
      text: readFileSync(join(root, GLOSSARY_FOLDER, name), 'utf8'),
    })),
  );
}
