import { performance } from 'node:perf_hooks';
import { brotliCompressSync } from 'node:zlib';
import { formatNumber } from '../../src/lib/numbers-fr.ts';

const WARM_UP = 20;

/** Mean time of one call of `draw` over `count` calls, warm, and what the last one gave. */
export function measure(draw: () => string, count: number): { milliseconds: number; text: string } {
  let text = '';
  for (let index = 0; index < WARM_UP; index += 1) text = draw();
  const start = performance.now();
  for (let index = 0; index < count; index += 1) text = draw();
  return { milliseconds: (performance.now() - start) / count, text };
}

/** Size of `text`, raw and by brotli, in bytes. */
export function bytes(text: string): string {
  const raw = formatNumber(Buffer.byteLength(text)).padStart(8);
  const packed = formatNumber(brotliCompressSync(text).length).padStart(7);
  return `${raw} o  ${packed} o br`;
}
