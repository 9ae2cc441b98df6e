import { createProcessor } from '@mdx-js/mdx';
import type { Node } from '../../src/markdown/tree.ts';

/** The tree of an MDX text, as our plugins receive it: after the transforms of MDX itself. */
export function parseMdx(text: string): Node {
  let received: Node | undefined;
  const capture = () => (tree: Node) => {
    received = structuredClone(tree);
  };
  createProcessor({ remarkPlugins: [capture] }).processSync(text);
  if (!received) throw new Error('MDX n’a pas donné d’arbre.');
  return received;
}
