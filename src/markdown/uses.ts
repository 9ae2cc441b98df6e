import { expectedNames } from '../lib/closest.ts';
import type { Problem } from '../lib/problem.ts';
import { COMPONENT_NAMES } from './components.ts';
import { placeAt, placeText } from './places.ts';
import { isElement, visit } from './tree.ts';
import type { Attribute, Node, Point } from './tree.ts';

/** One component as an author wrote it. Plain data: it travels in the frontmatter of the page. */
export interface Use {
  readonly component: string;
  /** Attributes as the component will receive them: text, true, a number or a list of texts. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** The uses of a page and what is wrong with the way they are written. */
export interface Uses {
  readonly uses: readonly Use[];
  readonly problems: readonly Problem[];
}

const START: Point = { line: 1, column: 1 };
/** Attributes that only this module writes. */
export const PLACE = 'at';
export const COUNT = 'n';

/** A list of texts, or one text or number, between braces. Anything else is not data but a program. */
function literal(source: string): unknown {
  const json = source
    .trim()
    .replace(/'([^'"\\]*)'/gu, '"$1"')
    .replace(/,\s*\]$/u, ']');
  try {
    const value: unknown = JSON.parse(json);
    return value;
  } catch {
    return undefined;
  }
}

function attributeValue({ value }: Attribute): unknown {
  if (value === null || value === undefined) return true;
  return typeof value === 'string' ? value : literal(value.value);
}

function attributeProblem(file: string, node: Node, attribute: Attribute): Problem {
  return {
    ...placeAt(file, attribute.position?.start ?? node.position?.start ?? START),
    fact: `L’attribut ${attribute.name ?? '{…}'} de <${node.name ?? ''}> est un calcul, pas une valeur écrite.`,
    received: typeof attribute.value === 'object' ? (attribute.value?.value ?? '') : undefined,
    expected: 'un texte entre guillemets, ou une liste de textes : {["a", "b"]}',
    repair: 'Écrivez la valeur en toutes lettres dans l’attribut.',
  };
}

function unknownProblem(file: string, node: Node): Problem {
  const name = node.name ?? '';
  return {
    ...placeAt(file, node.position?.start ?? START),
    fact: 'Ce composant n’existe pas.',
    received: `<${name}>`,
    expected: expectedNames(name, COMPONENT_NAMES, 'un composant de l’aide aux auteurs'),
    repair: 'Corrigez son nom, ou écrivez la phrase sans composant.',
  };
}

function programProblem(file: string, node: Node): Problem {
  return {
    ...placeAt(file, node.position?.start ?? START),
    fact: 'Un guide ne contient ni programme, ni import : il ne contient que du texte et des composants.',
    received: node.value ?? '',
    expected: 'une phrase, ou un composant sans import',
    repair: 'Retirez cette expression ; un chiffre se donne par <Value>, <Sum> ou <Ratio>.',
  };
}

const PROGRAMS: readonly string[] = ['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'];
const isComment = (node: Node): boolean => /^\s*\/\*[\s\S]*\*\/\s*$/u.test(node.value ?? '');

/**
 * Lists the components of a page in order, and gives each its place and its number among those of its
 * name, as attributes, so that it can say where a fault stands. `given` adds attributes by component:
 * what the frontmatter knows. Changes the tree.
 */
export function collectUses(
  tree: Node,
  file: string,
  given: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): Uses {
  const uses: Use[] = [];
  const problems: Problem[] = [];
  const counts = new Map<string, number>();
  visit(tree, (node) => {
    if (PROGRAMS.includes(node.type) && !isComment(node)) problems.push(programProblem(file, node));
    if (!isElement(node) || !/^\p{Lu}/u.test(node.name ?? '')) return;
    const component = node.name ?? '';
    if (!COMPONENT_NAMES.includes(component)) {
      problems.push(unknownProblem(file, node));
      return;
    }
    const input: Record<string, unknown> = {};
    for (const attribute of node.attributes ?? []) {
      const value = attribute.name === undefined ? undefined : attributeValue(attribute);
      if (value === undefined) problems.push(attributeProblem(file, node, attribute));
      else input[attribute.name ?? ''] = value;
    }
    const count = (counts.get(component) ?? 0) + 1;
    counts.set(component, count);
    const added: Readonly<Record<string, string>> = {
      ...given[component],
      [PLACE]: placeText(file, node.position?.start ?? START),
      [COUNT]: String(count),
    };
    node.attributes = [
      ...(node.attributes ?? []),
      ...Object.entries(added).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
    ];
    uses.push({ component, input: { ...input, ...added } });
  });
  return { uses, problems };
}
