/**
 * The French readability measure of Kandel and Moles: 207 − 1.015 × words a sentence − 73.6 ×
 * syllables a word. Higher is easier; 60 to 70 is standard. It orders texts, it proves no comprehension.
 */
export interface Readability {
  readonly score: number;
  readonly sentences: number;
  readonly words: number;
  /** Sentences with their number of words, longest first. */
  readonly longest: readonly { readonly text: string; readonly words: number }[];
}

const VOWELS = /[aeiouyàâäéèêëîïôöùûüœæ]+/giu;

/** Syllables of a French word: groups of vowels, without a mute ending. At least one. */
export function syllables(word: string): number {
  const bare = word.toLowerCase().replace(/(?<=[^aeiouyàâäéèêëîïôöùûü])(?:es?|ent)$/u, '');
  return Math.max(1, bare.match(VOWELS)?.length ?? 0);
}

/** Sentences of a text: cut at « . », « ! », « ? », « … » before a space, and at line ends. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** Words of a sentence, numbers and codes left out. */
export function wordsOf(sentence: string): string[] {
  return sentence.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
}

/** Measures a text; null when it has fewer than 50 words, too few for the measure to mean anything. */
export function readability(text: string): Readability | null {
  const sentences = sentencesOf(text).map((each) => ({ text: each, words: wordsOf(each).length }));
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  if (words < 50) return null;
  const count = sentences
    .flatMap((sentence) => wordsOf(sentence.text))
    .reduce((sum, word) => sum + syllables(word), 0);
  return {
    score: 207 - (1.015 * words) / sentences.length - (73.6 * count) / words,
    sentences: sentences.length,
    words,
    longest: [...sentences].sort((a, b) => b.words - a.words),
  };
}
