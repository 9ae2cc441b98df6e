import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { compressedCopies } from '../../src/hosting/compress.ts';
import type { Quality } from '../../src/hosting/compress.ts';

/** Rules of other hosts: this server has its own. */
const OF_OTHER_HOSTS = new Set(['_headers', '_redirects']);

/** What was written. Unit: bytes; `alone` are the files as they are, the others their copies. */
export interface Written {
  readonly files: number;
  readonly alone: number;
  readonly br: number;
  readonly gz: number;
}

/**
 * Writes in `to` the built site of `from` with the compressed copies of each file beside it. The folder is complete
 * before it takes the place of the one that is served: no reader meets half a site.
 */
export async function copyCompressed(
  from: string,
  to: string,
  quality: Quality = 11,
): Promise<Written> {
  const next = `${to}.nouveau`;
  rmSync(next, { recursive: true, force: true });
  const names = readdirSync(from, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(from, name)).isFile() && !OF_OTHER_HOSTS.has(name))
    .sort();
  const size = { alone: 0, '.br': 0, '.gz': 0 };
  await Promise.all(
    names.map(async (name) => {
      // The build keeps the date of what did not change, and browsers then keep the file.
      const { atime, mtime } = statSync(join(from, name));
      const write = (suffix: string, content: Buffer) => {
        writeFileSync(join(next, name + suffix), content);
        utimesSync(join(next, name + suffix), atime, mtime);
      };
      const bytes = readFileSync(join(from, name));
      mkdirSync(join(next, dirname(name)), { recursive: true });
      write('', bytes);
      size.alone += bytes.length;
      for (const [suffix, copy] of await compressedCopies(name, bytes, quality)) {
        write(suffix, copy);
        size[suffix] += copy.length;
      }
    }),
  );
  rmSync(to, { recursive: true, force: true });
  renameSync(next, to);
  return { files: names.length, alone: size.alone, br: size['.br'], gz: size['.gz'] };
}
