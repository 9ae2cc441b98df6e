import { createProcessor } from '@mdx-js/mdx';
import type { Node } from '../../src/markdown/tree.ts';

/** The tree of an MDX text, as our plugins receive it. */
export function parseMdx(text: string): Node {
  // The parser types its nodes as unions; our plugins read the same objects through one open shape.
  return createProcessor().parse(text) as unknown as Node;
}
