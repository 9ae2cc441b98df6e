/** Run by itself under each Node: its version, and the hash of the reference drawings. */
import { goldenHash } from './golden-hash.ts';

console.log(`${process.version} ${goldenHash()}`);
