import { generate, mode } from 'lean-qr';

/** A QR code as one dashed line that goes to and fro through a square of `size` modules, one module wide. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
  /** Lengths of dark and light dashes in turn, beginning with a dark one. */
  readonly dashes: string;
}

/** The mask of every code, without trying the eight: read as well, a little lighter, five times sooner (decision 0034). */
const MASK = 0;

/**
 * The QR code of an address, with as few modules as it can have: they are larger. Dashes of one line are the shortest
 * writing found: compressed, 80 % of separate lines, half of rectangles. The corner where the line begins is dark in
 * every QR code.
 */
export function qrPath(address: string): QrPath {
  const code = generate(codeText(address), { modes: [mode.alphaNumeric, mode.ascii], mask: MASK });
  const { size } = code;
  const dashes: number[] = [];
  let dark = true;
  let length = 0;
  const step = (next: boolean): void => {
    if (next !== dark) {
      dashes.push(length);
      length = 0;
    }
    dark = next;
    length += 1;
  };
  for (let y = 0; y < size; y += 1) {
    const left = y % 2 === 1;
    for (let x = 0; x < size; x += 1) step(code.get(left ? size - 1 - x : x, y));
    // On the right the line goes out of the square, down, and in again; on the left it only goes down.
    for (let out = left ? 1 : 3; out > 0; out -= 1) step(false);
  }
  const turns = Array.from({ length: size }, (_, y) => `h${y % 2 ? '-' : ''}${size + 1}v1`);
  return { size, path: `M0 .5${turns.join('')}`, dashes: [...dashes, length].join(' ') };
}

/**
 * The address with its scheme and host in capitals, which mean the same (RFC 3986, 3.1 and 3.2.2) and take a third less room.
 * `URL` writes it in ASCII, so that two of the six modes of the library are enough: the others are half of its work.
 */
function codeText(address: string): string {
  const { origin, href } = new URL(address);
  return origin.toUpperCase() + href.slice(origin.length);
}
