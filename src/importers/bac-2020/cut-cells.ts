/** Two tokens that may be one number above 999: « 1 385 ». */
const THOUSANDS = /^[1-9]\d{0,2}$/u;
const HUNDREDS = /^\d{3}$/u;

/** The cells of a row, or why the line cannot be cut, with the readings that remain possible. */
export type Cut =
  | { readonly ok: true; readonly cells: readonly string[] }
  | { readonly ok: false; readonly readings: readonly (readonly string[])[] };

/**
 * Cuts the tokens of a line (split on single spaces, so that an empty token is a blank cell) into
 * `count` cells, the last one being the row total. The same space separates thousands: among the
 * readings of the right length, the one whose parts add up to the total is kept. Two such readings,
 * or several without any that adds up, are refused.
 */
export function cutCells(tokens: readonly string[], count: number): Cut {
  const exact = readings(tokens, count);
  const candidates = exact.length > 0 ? exact : withoutSpareSpaces(tokens, count);
  const proven = candidates.filter(addsUp);
  const [cells, ...others] = proven.length > 0 ? proven : candidates;
  if (cells && others.length === 0) return { ok: true, cells };
  return { ok: false, readings: proven.length > 0 ? proven : candidates };
}

/** Every way to read the tokens as exactly `count` cells. */
function readings(tokens: readonly string[], count: number): string[][] {
  const [first, second, ...rest] = tokens;
  if (first === undefined) return count === 0 ? [[]] : [];
  // A number takes two tokens at most: beyond that, no reading is left.
  if (count === 0 || tokens.length > 2 * count) return [];
  const single = readings(tokens.slice(1), count - 1).map((cells) => [first, ...cells]);
  if (second === undefined || !THOUSANDS.test(first) || !HUNDREDS.test(second)) return single;
  const joined = readings(rest, count - 1).map((cells) => [`${first} ${second}`, ...cells]);
  return [...single, ...joined];
}

/**
 * A line may hold more spaces than blank cells (« 13 14   6 33 »). When all its blanks stand side by
 * side, the order of the numbers says where they are, and the spare ones are left out.
 */
function withoutSpareSpaces(tokens: readonly string[], count: number): string[][] {
  const first = tokens.indexOf('');
  const last = tokens.lastIndexOf('');
  const blanks = tokens.slice(first, last + 1);
  if (first < 0 || blanks.some((token) => token !== '')) return [];
  for (let spare = 1; spare < blanks.length; spare += 1) {
    const found = readings(tokens.toSpliced(first, spare), count);
    if (found.length > 0) return found;
  }
  return [];
}

/** The number of a cell; blanks and « / » count for nothing. */
function amount(cell: string): number {
  return cell === '/' ? 0 : Number(cell.replaceAll(' ', ''));
}

function addsUp(cells: readonly string[]): boolean {
  const parts = cells.slice(0, -1).reduce((sum, cell) => sum + amount(cell), 0);
  return parts === amount(cells.at(-1) ?? '');
}
