import type { Problem } from '../lib/problem.ts';
import { unknownAcronyms } from './acronyms.ts';
import { proseAttributes } from './components.ts';
import { bareFigures } from './figures.ts';
import { placeAt } from './places.ts';
import type { Place } from './places.ts';
import { isElement, pointIn, visit } from './tree.ts';
import type { Node, Point } from './tree.ts';

/** A text that readers read, and where each of its characters stands. */
export interface Prose {
  readonly text: string;
  readonly placeOf: (offset: number) => Place;
}

const START: Point = { line: 1, column: 1 };

/** Every sentence of a page: its text, its headings and the attributes that are prose; never its code. */
export function proseOf(tree: Node, file: string): readonly Prose[] {
  const found: Prose[] = [];
  const add = (text: string, start: Point) => {
    found.push({ text, placeOf: (offset) => placeAt(file, pointIn(text, start, offset)) });
  };
  visit(tree, (node) => {
    if (node.type === 'text') add(node.value ?? '', node.position?.start ?? START);
    if (!isElement(node)) return;
    const names = proseAttributes(node.name ?? '');
    for (const attribute of node.attributes ?? []) {
      if (!names.includes(attribute.name ?? '') || typeof attribute.value !== 'string') continue;
      const { line, column } = attribute.position?.start ?? node.position?.start ?? START;
      // After the name, the equals sign and the quote.
      add(attribute.value, { line, column: column + (attribute.name ?? '').length + 2 });
    }
  });
  return found;
}

/** The sentences that stand in a frontmatter: every text, but ids, dates and addresses. */
export function frontmatterProse(
  frontmatter: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  file: string,
): readonly Prose[] {
  return keys.flatMap((path): Prose[] => {
    const value = path
      .split('.')
      .reduce<unknown>(
        (from, key) =>
          typeof from === 'object' && from !== null ? Reflect.get(from, key) : undefined,
        frontmatter,
      );
    return typeof value === 'string'
      ? [{ text: value, placeOf: () => ({ file, column: path }) }]
      : [];
  });
}

/** The figures typed in the text, which data should print. */
export function figureProblems(prose: Prose): readonly Problem[] {
  return bareFigures(prose.text).map(({ offset, text }) => ({
    ...prose.placeOf(offset),
    fact: 'Un chiffre est écrit dans la phrase : il ne suivra pas les données.',
    received: text,
    expected: 'un chiffre pris dans les données, une année, une date ou une référence',
    repair:
      'Remplacez-le par <Value>, <Sum>, <Ratio>, <Change>, <Parameter> ou <Rule> ; jusqu’à douze, un compte peut s’écrire en lettres.',
  }));
}

/** The acronyms that the glossary does not explain. */
export function acronymProblems(prose: Prose, known: ReadonlySet<string>): readonly Problem[] {
  return unknownAcronyms(prose.text, known).map(({ offset, text }) => ({
    ...prose.placeOf(offset),
    fact: 'Ce sigle n’est pas dans le glossaire.',
    received: text,
    expected: 'un sigle expliqué par un fichier de src/content/glossary',
    repair:
      'Ajoutez le terme au glossaire, ajoutez ce sigle à ses « aliases », ou écrivez les mots en entier.',
  }));
}
