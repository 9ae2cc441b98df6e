import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Texts, which are a fifth of their size once compressed; images that are compressed already are left alone. */
const TEXTS = /\.(?:html|css|js|json|jsonld|csv|txt|xml|svg|webmanifest)$/u;

/** What stands beside a file: suffix of its name, bytes. */
export type Copy = readonly [suffix: '.br' | '.gz', bytes: Buffer];

/** How much work brotli does: from 5 (a tenth more bytes, two seconds for the site) to 11, for a release. */
export type Quality = 5 | 9 | 11;

/** Byte of a gzip header that names the system it was made on, and its value for « unknown ». Source: RFC 1952, 2.3. */
const SYSTEM = { at: 9, unknown: 255 } as const;

/**
 * The compressed copies of a file that are smaller than it; none for a file that is no text. The same Node on the
 * same kind of processor gives the same bytes: no date and no system is written in them.
 */
export async function compressedCopies(
  name: string,
  bytes: Buffer,
  quality: Quality,
): Promise<readonly Copy[]> {
  if (!TEXTS.test(name)) return [];
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, { params }),
    promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  gz[SYSTEM.at] = SYSTEM.unknown;
  const copies: readonly Copy[] = [
    ['.br', br],
    ['.gz', gz],
  ];
  return copies.filter(([, copy]) => copy.length < bytes.length);
}
