import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The HTML of every page of dist/, by root-relative address, sorted; throws when nothing is built. */
export function builtPages(dist = 'dist'): ReadonlyMap<string, string> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .sort();
  return new Map(
    files.map((name) => [
      `/${name.replace(/(^|\/)index\.html$/u, '$1')}`,
      readFileSync(join(dist, name), 'utf8'),
    ]),
  );
}
