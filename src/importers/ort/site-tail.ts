import type { Report, SourceLine } from './lines.ts';

/** What a row prints after its five rates, as printed; '' where nothing is left to print. */
export interface TailCells {
  readonly valeur_ajoutee: string;
  readonly insertion_emploi: string;
  readonly insertion_metier: string;
  /** Number printed after the three indicators that the headers announce. */
  readonly reference_insertion: string;
  /** Words printed after that number, or in its place. */
  readonly reference_origine: string;
}

/** A number with or without sign and « % », or a sign that stands for a value. */
const VALUE = /^(?:[+-] ?)?\d+(?:,\d+)?%?$|^NA$|^#DIV\/0!$/u;
const PENDING = /^en cours\b/u;
const WORDS = /^\p{L}[\p{L} ’']*$/u;
const SLOTS = 4;

/** Cells of the words of a line: a lone sign goes with its number, words in a row are one cell. */
function cellsOf(words: readonly string[]): string[] {
  const cells: string[] = [];
  for (const word of words) {
    const last = cells.at(-1);
    const afterSign = last === '+' || last === '-';
    const afterWords = last !== undefined && WORDS.test(last) && !VALUE.test(last);
    if (last !== undefined && (afterSign || (afterWords && WORDS.test(word) && !VALUE.test(word))))
      cells[cells.length - 1] = `${last} ${word}`;
    else cells.push(word);
  }
  return cells;
}

/**
 * Places what follows the five rates, from left to right: the order of the document is all it gives. One
 * bare number alone goes to the employment rate, since a value added carries a sign or a « % »: such
 * doubtful places are marked in corrections.csv. Undefined when something is no value.
 */
export function readTail(
  words: readonly string[],
  end: readonly SourceLine[],
  line: number,
  report: Report,
): TailCells | undefined {
  const cells = cellsOf([...words, ...end.flatMap(({ text }) => text.split(/\s+/u))]);
  const mention = cells.findLast((cell) => WORDS.test(cell) && !VALUE.test(cell));
  const origin = mention !== undefined && !PENDING.test(mention) ? mention : '';
  const values = cells.filter((cell) => origin === '' || cell !== origin);
  const wrong = values.filter((cell) => !VALUE.test(cell) && !PENDING.test(cell));
  if (wrong.length > 0 || values.length > SLOTS || values.length === 0) {
    report({
      line,
      fact: 'Ce que cette ligne imprime après ses cinq taux n’est pas lisible.',
      received: (wrong.length > 0 ? wrong : cells).join(' ') || 'rien',
      expected: 'une à quatre valeurs, par exemple « + 10% 80 75 », « NA » ou « en cours »',
      repair: 'Corrigez ces valeurs dans l’extraction, d’après le document.',
    });
    return undefined;
  }
  const [only] = values;
  const lone = values.length === 1 && only !== undefined && /^\d+(?:,\d+)?$/u.test(only);
  const placed = lone ? ['', ...values] : values;
  return {
    valeur_ajoutee: placed[0] ?? '',
    insertion_emploi: placed[1] ?? '',
    insertion_metier: placed[2] ?? '',
    reference_insertion: placed[3] ?? '',
    reference_origine: origin,
  };
}
