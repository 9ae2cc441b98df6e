import fc from 'fast-check';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressedCopies } from '../../src/hosting/compress.ts';

const page = Buffer.from('<p>Effectifs, résultats, montants</p>'.repeat(40));

test('each copy gives the file back, byte for byte, and is smaller', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (part) => {
      const bytes = Buffer.concat([part, part, part]);
      for (const [suffix, copy] of await compressedCopies('a.csv', bytes, 5)) {
        const back = suffix === '.br' ? brotliDecompressSync(copy) : gunzipSync(copy);
        expect(back.equals(bytes)).toBe(true);
        expect(copy.length).toBeLessThan(bytes.length);
      }
    }),
  );
});

test.each([
  ['a page has both', 'a/index.html', page, ['.br', '.gz']],
  ['a JSON-LD file has both', 'catalog.jsonld', page, ['.br', '.gz']],
  ['an image is compressed already', 'a.png', page, []],
  ['a copy that would be larger is not written', 'a.csv', Buffer.from('a;b'), []],
])('%s', async (_, name, bytes, suffixes) => {
  const copies = await compressedCopies(name, bytes, 5);
  expect(copies.map(([suffix]) => suffix)).toEqual(suffixes);
});

test('neither the hour nor the system is written: two runs give the same bytes', async () => {
  const [once, twice] = [
    await compressedCopies('a.html', page, 11),
    await compressedCopies('a.html', page, 11),
  ];
  expect(once).toEqual(twice);
  const gz = once[1]?.[1];
  // RFC 1952: date in bytes 4 to 7, system in byte 9.
  expect([...(gz?.subarray(4, 8) ?? []), gz?.[9]]).toEqual([0, 0, 0, 0, 255]);
});
