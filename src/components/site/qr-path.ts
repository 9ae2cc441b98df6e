import { generate } from 'lean-qr';

/** A QR code as one dashed line that goes to and fro through a square of `size` modules, one module wide. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
  /** Lengths of dark and light dashes in turn, beginning with a dark one. */
  readonly dashes: string;
}

/**
 * The QR code of an address, with as few modules as it can have: they are larger. Dashes of one line are the shortest
 * writing found: compressed, 80 % of separate lines, half of rectangles. The corner where the line begins is dark in
 * every QR code.
 */
export function qrPath(address: string): QrPath {
  const code = generate(codeText(address));
  const { size } = code;
  const columns = [...Array(size).keys()];
  const data = columns.map((y) => columns.map((x) => code.get(x, y)));
  // On the right the line goes out of the square, down, and in again; on the left it only goes down.
  const line = data.flatMap((row, index) =>
    index % 2 ? [...row.toReversed(), false] : [...row, false, false, false],
  );
  const turns = data.map((_, index) => `h${index % 2 ? '-' : ''}${size + 1}v1`);
  return { size, path: `M0 .5${turns.join('')}`, dashes: runs(line).join(' ') };
}

/** How many modules of one colour follow one another, run after run. */
function runs(line: readonly boolean[]): readonly number[] {
  const ends = line.flatMap((dark, index) => (line[index + 1] === dark ? [] : [index + 1]));
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}

/** The address with its scheme and host in capitals, which mean the same (RFC 3986, 3.1 and 3.2.2) and take a third less room. */
function codeText(address: string): string {
  const { origin } = new URL(address);
  return origin.toUpperCase() + address.slice(origin.length);
}
