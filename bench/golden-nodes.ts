/**
 * The hash of the reference drawings under each Node given by its path, and under ours:
 * npx node bench/golden-nodes.ts <node> …
 */
import { hashUnder } from '../test/support/draw-elsewhere.ts';

for (const node of [process.execPath, ...process.argv.slice(2)]) {
  const { version, hash } = hashUnder(node);
  console.log(`${version}  ${hash}`);
}
