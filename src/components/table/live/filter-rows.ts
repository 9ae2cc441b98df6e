import { plainText } from '../../../lib/plain-text.ts';

/**
 * True when the row shows each word of the filter, without regard to accents, case and apostrophes: « peinture cap »
 * finds « CAP Peinture en carrosserie ». An empty filter keeps every row.
 */
export function keepsRow(texts: readonly string[], filter: string): boolean {
  const shown = plainText(texts.join(' '));
  return plainText(filter)
    .split(' ')
    .every((word) => shown.includes(word));
}
