import type { Term } from '../../../markdown/terms.ts';

/** The terms that begin with one letter. */
export interface Letter {
  readonly letter: string;
  readonly terms: readonly Term[];
}

const CIPHERS = 'Chiffres';
const COLLATOR = new Intl.Collator('fr');
/** First letter without its accent; terms that begin with a figure stand under « Chiffres ». */
function letterOf({ term }: Term): string {
  const first = term.normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/u.test(first) ? first : CIPHERS;
}

/** The glossary from A to Z, in the French order. */
export function letters(terms: readonly Term[]): readonly Letter[] {
  const sorted = [...terms].sort((a, b) => COLLATOR.compare(a.term, b.term));
  return [...Map.groupBy(sorted, letterOf)]
    .map(([letter, members]) => ({ letter, terms: members }))
    .sort((a, b) => a.letter.length - b.letter.length || (a.letter < b.letter ? -1 : 1));
}
