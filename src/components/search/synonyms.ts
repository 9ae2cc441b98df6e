import { wordsOf } from '../../rules/french-text.ts';
import type { Synonym } from './document.ts';

/**
 * The words of a query, each with the words that may stand for it. A phrase of several words (« poids lourd ») is one
 * place: its own words together are not asked again, since one of its meanings is enough.
 */
export function expandWords(
  words: readonly string[],
  synonyms: readonly Synonym[],
): readonly (readonly string[])[] {
  const places: (readonly string[])[] = [];
  for (let index = 0; index < words.length;) {
    const rest = words.slice(index);
    const found = synonyms
      .flatMap(({ words: typed, means }) =>
        typed.map((phrase) => ({ typed: wordsOf(phrase), means: means.flatMap(wordsOf) })),
      )
      .filter(({ typed }) => typed.length > 0 && typed.every((word, at) => rest[at] === word))
      // The longest phrase says most.
      .sort((a, b) => b.typed.length - a.typed.length)[0];
    if (!found) {
      places.push([words[index] ?? '']);
      index += 1;
      continue;
    }
    places.push([...new Set([...found.typed, ...found.means])]);
    index += found.typed.length;
  }
  return places;
}
