import { readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ask } from './client.ts';

const PATHS = [
  ['/guides/cqp/', 'dist/guides/cqp/index.html'],
  ['/donnees/anfa/2012-2013/series.csv', 'dist/donnees/anfa/2012-2013/series.csv'],
  ['/donnees/index.json', 'dist/donnees/index.json'],
  ['/rien-ici/', 'dist/404.html'],
] as const;

const same = (body: Buffer) => body;

/** What a client accepts, what it gets, and how it is read back. */
const CLIENTS = [
  ['a browser', 'gzip, deflate, br', 'br', brotliDecompressSync],
  ['a client that knows gzip only', 'gzip', 'gzip', gunzipSync],
  ['a client that refuses brotli', 'br;q=0, gzip', 'gzip', gunzipSync],
  ['a client that asks for the file as it is', 'identity', undefined, same],
  ['a client that says nothing', undefined, undefined, same],
] as const;

describe.each(PATHS)('%s', (path, file) => {
  test.each(CLIENTS)('%s reads the file byte for byte', async (_, accept, encoding, read) => {
    const headers = accept === undefined ? {} : { 'accept-encoding': accept };
    const answer = await ask(path, { headers });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(read(answer.body).equals(readFileSync(file))).toBe(true);
    // A shared cache must not give one client what another can read.
    expect(answer.headers.vary).toBe('Accept-Encoding');
    expect(answer.headers['content-length']).toBe(String(answer.body.length));
  });

  test('HEAD says the same without content', async () => {
    const [got, head] = [await ask(path), await ask(path, { method: 'HEAD' })];
    expect(head.body.length).toBe(0);
    expect(head.headers['content-length']).toBe(got.headers['content-length']);
    expect(head.status).toBe(got.status);
  });
});

describe('what a browser has kept', () => {
  test.each(['gzip, br', 'gzip', 'identity'])(
    'is confirmed without content (%s)',
    async (accept) => {
      const headers = { 'accept-encoding': accept };
      const { etag } = (await ask('/guides/cqp/', { headers })).headers;
      const again = await ask('/guides/cqp/', { headers: { ...headers, 'if-none-match': etag } });
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
      expect(again.headers['cache-control']).toBe('no-cache');
      expect(again.headers['content-security-policy']).toContain("default-src 'none'");
    },
  );

  test('is sent again when it is another version or another encoding', async () => {
    const compressed = await ask('/guides/cqp/', { headers: { 'accept-encoding': 'br' } });
    for (const etag of ['"autre"', compressed.headers.etag]) {
      const { status } = await ask('/guides/cqp/', { headers: { 'if-none-match': etag } });
      expect(status).toBe(200);
    }
  });
});
