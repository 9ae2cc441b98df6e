import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { parallelPages } from '../../src/bundling/parallel/integration.ts';
import { startThread } from '../../src/bundling/parallel/second-thread.ts';
import type { SecondThread } from '../../src/bundling/parallel/second-thread.ts';

/** A program that answers with the address, refuses /non/, and dies of /mort/. */
const PROGRAM = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ id, url }) => {
  if (url === '/mort/') throw new Error('mort');
  const body = new TextEncoder().encode(url).buffer;
  parentPort.postMessage({ id, page: url === '/non/' ? null : { status: 200, headers: [], body } });
});
`;

const folder = mkdtempSync(join(tmpdir(), 'fil-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let thread: SecondThread | undefined;
afterEach(() => thread?.stop());

function start(): (url: string) => Promise<string | null> {
  const file = join(folder, 'programme.mjs');
  writeFileSync(file, PROGRAM);
  const started = startThread(file, { styles: new Map() });
  thread = started;
  return async (url) => {
    const page = await started.render({ url, route: '/', component: 'page' });
    return page && new TextDecoder().decode(page.body ?? undefined);
  };
}

describe('startThread', () => {
  it('gives each page to the one who asked', async () => {
    const ask = start();
    expect(await Promise.all(['/a/', '/non/', '/b/'].map(ask))).toEqual(['/a/', null, '/b/']);
  });

  it('leaves every page to the first thread once it has died', async () => {
    const ask = start();
    expect(await Promise.all(['/mort/', '/a/'].map(ask))).toEqual([null, null]);
    expect(await ask('/b/')).toBeNull();
  });
});

describe('parallelPages', () => {
  it('changes nothing of the build of a machine with one core', () => {
    expect(parallelPages(1).hooks).toEqual({});
    expect(Object.keys(parallelPages(2).hooks)).toContain('astro:build:start');
  });
});
