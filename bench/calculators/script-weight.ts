import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const brotli = (text: string) => brotliCompressSync(text).length;

/** Scripts that a page loads with all that they import, and the data that it carries. Unit: bytes, brotli. */
export function scriptWeight(
  folder: string,
  url: string,
): { readonly script: number; readonly data: number } {
  const page = readFileSync(join(folder, url, 'index.html'), 'utf8');
  const queue = [...page.matchAll(/<script[^>]*\ssrc="([^"]+)"/gu)].map(([, file = '']) => file);
  const seen = new Set<string>();
  let script = 0;
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const text = readFileSync(join(folder, file), 'utf8');
    script += brotli(text);
    for (const [, name = ''] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/gu)) {
      queue.push(`/_astro/${name}`);
    }
  }
  const data = [...page.matchAll(/<script type="application\/json"[^>]*>([^]*?)<\/script>/gu)];
  return { script, data: brotli(data.map(([, text = '']) => text).join('')) };
}
