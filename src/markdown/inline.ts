import { isInline } from './components.ts';
import { isElement } from './tree.ts';
import type { Node } from './tree.ts';

const isSentence = (node: Node): boolean => isElement(node) && isInline(node.name ?? '');

/** Paragraphs inside a part of a sentence are only its line breaks. */
function flatten(children: readonly Node[]): Node[] {
  return children.flatMap((child) =>
    child.type === 'paragraph' ? (child.children ?? []) : [child],
  );
}

function toText(node: Node): Node {
  return { ...node, type: 'mdxJsxTextElement', children: flatten(node.children ?? []) };
}

/** True when no blank line stands between two nodes: their author wrote one paragraph. */
function together(before: Node, after: Node): boolean {
  const end = before.position?.end?.line ?? 0;
  const start = after.position?.start.line ?? 0;
  return start - end <= 1;
}

/**
 * MDX takes a line made of components alone for a block, without paragraph: a rule or a value alone on
 * its line would be bare text. Puts such components back in a paragraph. Changes the tree.
 */
export function wrapSentences(tree: Node): void {
  if (tree.type !== 'paragraph' && tree.children) {
    const wrapped: Node[] = [];
    let open: { readonly node: Node; last: Node } | null = null;
    for (const child of tree.children) {
      if (!isSentence(child) || child.type !== 'mdxJsxFlowElement') {
        open = null;
        wrapped.push(child);
        continue;
      }
      if (open && together(open.last, child)) {
        open.node.children = [
          ...(open.node.children ?? []),
          { type: 'text', value: ' ' },
          toText(child),
        ];
        open.last = child;
        continue;
      }
      const node = { type: 'paragraph', position: child.position, children: [toText(child)] };
      open = { node, last: child };
      wrapped.push(node);
    }
    tree.children = wrapped;
  }
  for (const child of tree.children ?? []) wrapSentences(child);
}
