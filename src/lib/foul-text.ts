/** Longest text of a cell or of a key: four times the longest that a document printed. Unit: characters. */
export const MAX_TEXT = 2000;

/**
 * Characters that no document prints: controls, invisible marks (among them those that turn the reading from right to
 * left), halves of characters, private and unassigned ones, and the mark of a byte that is not UTF-8. A tab and the
 * end of a line are ordinary in a text.
 */
const FOUL = /[[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\uFFFD]--[\t\n\r]]/v;
const EVERY_FOUL = new RegExp(FOUL, 'gv');

/** Nearly every text: Latin letters, signs of typography and of calculation. Ten times as fast as looking for the foul. */
const PLAIN = /^[\t\n\r -~\u00A0-\u00AC\u00AE-\u024F\u2010-\u2027\u202F\u20AC\u2200-\u22FF]*$/;

/** What must not stand in a text that is published, and where: 0-based, in UTF-16 units. */
export interface Foul {
  readonly index: number;
  /** « U+202E » */
  readonly name: string;
}

/** The first character that must not be published; null when all may. */
export function foulCharacter(text: string): Foul | null {
  if (PLAIN.test(text)) return null;
  const found = FOUL.exec(text);
  return found && { index: found.index, name: nameOf(found[0]) };
}

/** The text as a terminal may show it: what must not be published is named, not sent; « U+FFFD » shows by itself. */
export function visibleText(text: string): string {
  return text.replace(EVERY_FOUL, (character) =>
    character === '\uFFFD' ? character : `[${nameOf(character)}]`,
  );
}

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What is wrong with a text, in the parts of a problem; null when it may be published. */
export function foulness(text: string): {
  readonly fact: string;
  readonly received: string;
  readonly expected: string;
  readonly repair: string;
} | null {
  if (text.length > MAX_TEXT) {
    return {
      fact: 'Ce texte est trop long pour une case.',
      received: `${text.length} caractères`,
      expected: `${MAX_TEXT} caractères au plus`,
      repair: 'Comparez avec le document : un guillemet ou une fin de ligne manque sans doute.',
    };
  }
  const foul = foulCharacter(text);
  if (!foul) return null;
  return {
    fact: 'Ce texte contient un caractère qui ne s’imprime pas.',
    received: `${foul.name}, après ${foul.index} caractères`,
    expected: 'des lettres, des chiffres, des signes et des espaces',
    repair: 'Retirez ce caractère, d’après le document, ou relancez l’import.',
  };
}
