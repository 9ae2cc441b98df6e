import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { ensureNginx } from '../../scripts/lib/nginx.ts';
import { WANTED_HEADERS } from './wanted-headers.ts';

/** A port that nobody uses at this moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('Aucun port.');
  return address.port;
}

/** The configuration of the container; only its port, its folders and who may read them are those of here. */
async function configure(folder: string, port: number): Promise<string> {
  cpSync('deploy/nginx', folder, { recursive: true });
  const main = join(folder, 'container.conf');
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  const changes = [
    ['listen 8080', `listen 127.0.0.1:${port}`],
    ['root /srv/reperes-formation;', `root ${inject('root')};`],
  ] as const;
  const text = changes.reduce(
    (all, [from, to]) => {
      expect(all.split(from)).toHaveLength(2);
      return all.replace(from, to);
    },
    readFileSync(main, 'utf8').replaceAll('/tmp/', `${folder}/`),
  );
  writeFileSync(main, user + text);
  return main;
}

const folder = mkdtempSync(join(tmpdir(), 'container-'));
const port = await freePort();
const main = await configure(folder, port);
const nginx = ensureNginx();
execFileSync(nginx, ['-t', '-q', '-e', 'stderr', '-c', main], { stdio: 'pipe' });
const child = spawn(nginx, ['-c', main, '-e', 'stderr', '-g', 'daemon off;'], { stdio: 'ignore' });
const ended = new Promise((end) => child.on('exit', end));

afterAll(async () => {
  child.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

/** Asks until the server is there. */
async function ask(path: string): Promise<Response> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
    } catch (error) {
      if (tries > 200 || child.exitCode !== null) throw error;
      await new Promise((wake) => setTimeout(wake, 20));
    }
  }
}

test.each([
  ['/', 200, 'text/html; charset=utf-8'],
  ['/donnees/index.json', 200, 'application/json'],
  ['/nulle-part/', 404, 'text/html; charset=utf-8'],
  ['/donnees/index.html', 301, 'text/html'],
])('the configuration of the container answers %s with %i', async (path, status, type) => {
  const response = await ask(path);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe(type);
  for (const [name, value] of WANTED_HEADERS) expect(response.headers.get(name)).toBe(value);
  await response.arrayBuffer();
});
