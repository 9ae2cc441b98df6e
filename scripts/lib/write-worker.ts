import { readFileSync } from 'node:fs';
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
import type { SiteHashes } from './hash-site.ts';

const PAGE = 'hors-ligne/index.html';

/**
 * Writes in `dist` what the worker keeps, and its version: the hash of every other file. The page that offers it says
 * how much is downloaded, compressed by gzip, which every server does. `write` keeps `hashes` true.
 */
export function writeWorker(
  dist: string,
  hashes: SiteHashes,
  write: (file: string, text: string) => void,
): void {
  const bytesOf = (file: string) => readFileSync(join(dist, file));
  const others = [...hashes.keys()].filter((file) => file !== WORKER_FILE).sort();
  const core = coreFiles(others);
  const size = core.reduce((sum, file) => sum + gzipSync(bytesOf(file)).length, 0);
  write(PAGE, bytesOf(PAGE).toString('utf8').replace(SIZE_MARK, sizeText(size)));
  const lines = others.map((file) => `${file} ${hashes.get(file) ?? ''}`);
  const version = sha256(lines.join('\n')).slice(0, 16);
  write(WORKER_FILE, workerHead(version, core) + bytesOf(WORKER_FILE).toString('utf8'));
}
