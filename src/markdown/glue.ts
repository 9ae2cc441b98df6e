import { isElement } from './tree.ts';
import type { Node } from './tree.ts';

/** What touches the end of a text, or its beginning: letters and signs without a space that may break. */
const END = /[^ \n\t]+$/u;
const START = /^[^ \n\t]+/u;

/** The text left once `taken` is cut from it; nothing when it is empty. */
function rest(node: Node, value: string): Node[] {
  return value === '' ? [] : [{ ...node, value }];
}

/**
 * Ties each `<Term>` to what touches it, so that no line ends between « l’ » and its word, or before a
 * comma: a button is a box, and browsers break lines around boxes. Changes the tree.
 */
export function glueTerms(tree: Node): void {
  const children = tree.children ?? [];
  for (const child of children) glueTerms(child);
  if (!children.some((child) => isElement(child) && child.name === 'Term')) return;
  const glued: Node[] = [];
  const queue = [...children];
  for (let node = queue.shift(); node; node = queue.shift()) {
    if (!isElement(node) || node.name !== 'Term') {
      glued.push(node);
      continue;
    }
    const before = glued.at(-1);
    const after = queue[0];
    const head = before?.type === 'text' ? (END.exec(before.value ?? '')?.[0] ?? '') : '';
    const tail = after?.type === 'text' ? (START.exec(after.value ?? '')?.[0] ?? '') : '';
    if (head === '' && tail === '') {
      glued.push(node);
      continue;
    }
    if (before && head !== '') {
      glued.pop();
      glued.push(...rest(before, (before.value ?? '').slice(0, -head.length)));
    }
    if (after && tail !== '') {
      queue.shift();
      queue.unshift(...rest(after, (after.value ?? '').slice(tail.length)));
    }
    glued.push(span([...text(head), node, ...text(tail)]));
  }
  tree.children = glued;
}

function text(value: string): Node[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

function span(children: Node[]): Node {
  const attributes = [{ type: 'mdxJsxAttribute', name: 'class', value: 'glue' }];
  return { type: 'mdxJsxTextElement', name: 'span', attributes, children };
}
