import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.png': 'image/png',
};

/** How the site is served. */
export interface ServeOptions {
  /** Texts go compressed, as hosts send them, each compressed once: what a measure of the network needs. */
  readonly brotli?: boolean;
  /** Folder of the site; dist/ when none is given. */
  readonly root?: string;
}

/** Serves the built site on a free local port, for scripts that look at the built site. */
export async function serveDist({ brotli = false, root = 'dist' }: ServeOptions = {}): Promise<{
  readonly origin: string;
  close(): void;
}> {
  const compressed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    const wanted = join(root, path.endsWith('/') ? `${path}index.html` : path);
    const found = existsSync(wanted) && statSync(wanted).isFile();
    const file = found ? wanted : join(root, '404.html');
    const content = brotli ? compressOnce(file, compressed) : readFileSync(file);
    response.writeHead(found ? 200 : 404, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      ...(brotli ? { 'content-encoding': 'br' } : {}),
    });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // A TCP server has a port.
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The file after brotli, kept in `known`: nginx, too, sends files that were compressed before (decision 0015). */
function compressOnce(file: string, known: Map<string, Buffer>): Buffer {
  const before = known.get(file);
  if (before) return before;
  const content = brotliCompressSync(readFileSync(file));
  known.set(file, content);
  return content;
}
