import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';

/** Inner hyphens and apostrophes included; what touches a digit, a slash or an at sign is a code or an address. */
const WORD = /(?<![\p{L}\d@/._-])\p{L}+(?:[’'-]\p{L}+)*(?![\p{L}\d@/_]|[.-]\p{L})/gu;
/** Small words cut before a vowel. */
const CUT = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)[’']/iu;
/** A pronoun put after its verb: « peut-on ». */
const INVERTED = /-(?:t-)?(?:je|tu|ils?|elles?|on|nous|vous|ce|ci|là|le|la|les|en|y)$/iu;

/** The misspelled words of a text, as they stand in it. */
export type Speller = (text: string) => string[];

/** The dictionary of the package, completed by words of ours, each written as it must be written. */
export function readSpeller(ours: ReadonlySet<string>): Speller {
  // The package names its dictionary in this file, and exports this file only.
  const file = new URL('fr-fr.trie.gz', import.meta.resolve('@cspell/dict-fr-fr/cspell-ext.json'));
  const dictionary = decodeTrie(gunzipSync(readFileSync(file)));
  const known = (word: string): boolean => {
    if (ours.has(word) || dictionary.has(word)) return true;
    // A capital begins a sentence or a title; the dictionary has common nouns without.
    const small = word.charAt(0).toLocaleLowerCase('fr') + word.slice(1);
    return ours.has(small) || dictionary.has(small);
  };
  const spelled = (word: string): boolean => {
    const whole = word.replaceAll("'", '’');
    const bare = whole.replace(CUT, '').replace(INVERTED, '');
    // Acronyms have their own register; a letter alone is a mark.
    if (bare.length < 2 || /^[\p{Lu}-]+s?$/u.test(bare)) return true;
    return known(whole) || known(bare) || bare.split(/[-’]/u).every((part) => known(part));
  };
  return (text) =>
    (text.match(WORD) ?? [])
      // Two elements without a space between them are read as two words.
      .flatMap((word) => (spelled(word) ? [] : word.split(/(?<=\p{L})(?=\p{Lu}\p{Ll})/u)))
      .filter((word) => !spelled(word));
}
