const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** Mark of the note at `index` (0-based): a … z, aa, ab … Letters, because a digit beside a figure would be read with it. */
export function noteLetter(index: number): string {
  const last = ALPHABET[index % ALPHABET.length] ?? '';
  const before = Math.floor(index / ALPHABET.length);
  return before === 0 ? last : `${noteLetter(before - 1)}${last}`;
}
