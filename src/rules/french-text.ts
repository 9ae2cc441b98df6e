import { plainText } from '../lib/plain-text.ts';

/** Words that carry no meaning in a title of diploma. */
const STOP_WORDS = new Set(
  'de du des d la le les l un une et ou en a au aux pour par sur dans'.split(' '),
);

/** A word without its plural: « matériels » and « matériel » meet. Short words keep their s (« BTS », « bois »). */
export function singular(word: string): string {
  return word.length > 4 && /[sx]$/u.test(word) ? word.slice(0, -1) : word;
}

/** The meaningful words of a text, plain and singular, in order. */
export function wordsOf(text: string): readonly string[] {
  return plainText(text)
    .split(' ')
    .filter((word) => word !== '' && !STOP_WORDS.has(word))
    .map(singular);
}

/** First letters of the meaningful words: « négociation et digitalisation de la relation client » gives « ndrc ». */
export function initialsOf(text: string): string {
  return wordsOf(text)
    .map((word) => word[0] ?? '')
    .join('');
}
