import { expect, test } from 'vitest';
import { hashUnder } from '../../support/draw-elsewhere.ts';
import { goldenHash } from './golden-hash.ts';

/** The Node that runs npm: the one of the machine, where the project runs under the one that it brings. */
const SYSTEM_NODE = process.env['npm_node_execpath'] ?? process.execPath;

test('the Node of the machine draws the same bytes as the Node of the project', () => {
  const { version, hash } = hashUnder(SYSTEM_NODE);
  expect(version).toMatch(/^v\d+\./u);
  expect(hash).toBe(goldenHash());
}, 60_000);
