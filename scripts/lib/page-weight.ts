import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { withoutStyles } from '../../src/hosting/headers.ts';

/** What a first visit of one page costs: bytes after brotli, and requests (HTML, sheets, scripts with what they import, images). */
export interface PageWeight {
  /** The page without the style written in it. */
  readonly html: number;
  /** What this style adds to the page, and the sheets that it asks for. */
  readonly css: number;
  readonly script: number;
  readonly image: number;
  readonly total: number;
  readonly requests: number;
  /** Bytes of the HTML before compression. */
  readonly raw: number;
  /** Root-relative addresses of what the page asks for, after itself. */
  readonly files: readonly string[];
}

const SHEET = /<link rel="stylesheet" href="([^"]+)"/gu;
const SCRIPT = /<script[^>]+src="([^"]+)"/gu;
const IMAGE = /<img[^>]+src="([^"]+)"/gu;
/** What a module asks for before it runs; `import(…)` waits for the reader and is not counted. */
const IMPORT = /(?:from|import)\s*"(\.{1,2}\/[^"]+)"/gu;

/** Weighs pages of one build; each file is compressed once. `dist` is the folder of the build. */
export function pageWeigher(dist: string): (url: string, html: string) => PageWeight {
  const sizes = new Map<string, number>();
  const sizeOf = (path: string): number => {
    const known = sizes.get(path);
    if (known !== undefined) return known;
    const size = brotli(readFileSync(join(dist, path)));
    sizes.set(path, size);
    return size;
  };
  const sum = (paths: Iterable<string>): number =>
    [...paths].reduce((all, path) => all + sizeOf(path), 0);

  return (url, html) => {
    const linked = (pattern: RegExp): Set<string> =>
      new Set([...html.matchAll(pattern)].map(([, href = '']) => posix.resolve('/', url, href)));
    const [sheets, images, scripts] = [linked(SHEET), linked(IMAGE), linked(SCRIPT)];
    // A set that grows while it is read: imports of imports are followed too.
    for (const script of scripts) {
      for (const [, path = ''] of readFileSync(join(dist, script), 'utf8').matchAll(IMPORT))
        scripts.add(posix.resolve(posix.dirname(script), path));
    }
    const files = [...sheets, ...scripts, ...images];
    const [page, bare] = [brotli(html), brotli(withoutStyles(html))];
    const [asked, script, image] = [sum(sheets), sum(scripts), sum(images)];
    return {
      html: bare,
      css: page - bare + asked,
      script,
      image,
      total: page + asked + script + image,
      requests: 1 + files.length,
      files,
      raw: Buffer.byteLength(html),
    };
  };
}

/** Size in bytes at the quality that static hosts precompress with. */
export function brotli(content: string | Buffer): number {
  return brotliCompressSync(content).length;
}
