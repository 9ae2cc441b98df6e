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

/** One word, or one cell, with the line where it begins. */
interface Printed {
  readonly text: string;
  readonly line: number;
}

/** Cells of the words of a line: a lone sign goes with its number, words in a row are one cell. */
function cellsOf(words: readonly Printed[]): Printed[] {
  const cells: Printed[] = [];
  for (const word of words) {
    const last = cells.at(-1);
    const afterSign = last?.text === '+' || last?.text === '-';
    const afterWords = last !== undefined && isWords(last.text);
    if (last !== undefined && (afterSign || (afterWords && isWords(word.text))))
      cells[cells.length - 1] = { text: `${last.text} ${word.text}`, line: last.line };
    else cells.push(word);
  }
  return cells;
}

function isWords(text: string): boolean {
  return WORDS.test(text) && !VALUE.test(text);
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
): { readonly cells: TailCells; readonly lines: Readonly<Record<string, number>> } | undefined {
  const wrapped = end.flatMap((source) =>
    source.text.split(/\s+/u).map((text) => ({ text, line: source.line })),
  );
  const cells = cellsOf([...words.map((text) => ({ text, line })), ...wrapped]);
  const mention = cells.findLast(({ text }) => isWords(text));
  const origin = mention !== undefined && !PENDING.test(mention.text) ? mention : undefined;
  const values = cells.filter(({ text }) => text !== origin?.text);
  const wrong = values.filter(({ text }) => !VALUE.test(text) && !PENDING.test(text));
  if (wrong.length > 0 || values.length > SLOTS || values.length === 0) {
    report({
      line,
      fact: 'Ce que cette ligne imprime après ses cinq taux n’est pas lisible.',
      received: (wrong.length > 0 ? wrong : cells).map(({ text }) => text).join(' ') || 'rien',
      expected: 'une à quatre valeurs, par exemple « + 10% 80 75 », « NA » ou « en cours »',
      repair: 'Corrigez ces valeurs dans l’extraction, d’après le document.',
    });
    return undefined;
  }
  const [only] = values;
  const lone = values.length === 1 && only !== undefined && /^\d+(?:,\d+)?$/u.test(only.text);
  const [valueAdded, employment, trade, reference] = lone ? [undefined, only] : values;
  const placed = {
    valeur_ajoutee: valueAdded,
    insertion_emploi: employment,
    insertion_metier: trade,
    reference_insertion: reference,
    reference_origine: origin,
  };
  return {
    cells: {
      valeur_ajoutee: valueAdded?.text ?? '',
      insertion_emploi: employment?.text ?? '',
      insertion_metier: trade?.text ?? '',
      reference_insertion: reference?.text ?? '',
      reference_origine: origin?.text ?? '',
    },
    lines: Object.fromEntries(
      Object.entries(placed).flatMap(([column, cell]) => (cell ? [[column, cell.line]] : [])),
    ),
  };
}
