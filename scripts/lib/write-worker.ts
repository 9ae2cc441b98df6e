import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sha256 } from '../../src/lib/hash.ts';
import {
  SIZE_MARK,
  WORKER_FILE,
  coreFiles,
  sizeText,
  workerHead,
} from '../../src/offline/manifest.ts';

const PAGE = 'hors-ligne/index.html';

/**
 * Writes in `dist` what the worker keeps, and its version: the hash of every other file. The page that offers it says
 * how much is downloaded, compressed by gzip, which every server does.
 */
export function writeWorker(dist: string): void {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(dist, name)).isFile() && name !== WORKER_FILE)
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  const core = coreFiles(files);
  const size = core.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);
  const page = join(dist, PAGE);
  writeFileSync(page, readFileSync(page, 'utf8').replace(SIZE_MARK, sizeText(size)));
  const version = sha256(
    files.map((file) => `${file} ${sha256(readFileSync(join(dist, file)))}`).join('\n'),
  ).slice(0, 16);
  const worker = join(dist, WORKER_FILE);
  writeFileSync(worker, workerHead(version, core) + readFileSync(worker, 'utf8'));
}
