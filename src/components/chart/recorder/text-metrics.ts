/**
 * Text widths without a font file, so that a drawing is the same on every machine.
 * Unit of the tables: thousandths of an em, the advance widths that Helvetica, Arial and Liberation Sans share.
 */

/** Advance widths of U+0020 to U+007E, in code order. */
const REGULAR = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
  611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
  222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

const BOLD = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667,
  611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556,
  278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
];

/** Signs of French typography that have no base letter in ASCII. */
const OTHERS: Readonly<Record<string, number>> = {
  '\u00A0': 278, // no-break space
  '\u202F': 200, // narrow no-break space
  '\u2019': 222, // apostrophe
  '\u2212': 584, // minus
  '\u2013': 556, // en dash
  '\u2014': 1000, // em dash
  '\u2026': 1000, // ellipsis
  '\u2192': 1000, // arrow
  '«': 556,
  '»': 556,
  '·': 278,
  '°': 400,
  '€': 556,
  '×': 584,
  œ: 944,
  Œ: 1000,
  æ: 889,
  Æ: 1000,
};

const FIRST = 0x20;
/** Width of a sign that the tables do not know: that of a digit. */
const UNKNOWN = 556;

function signWidth(sign: string, table: readonly number[]): number {
  const known = OTHERS[sign];
  if (known !== undefined) return known;
  // An accented letter is as wide as its base letter.
  const code = sign.normalize('NFD').codePointAt(0) ?? FIRST;
  return table[code - FIRST] ?? UNKNOWN;
}

/** Widths of the signs met so far: a text has few different ones, and is measured often. */
const MET = { regular: new Map<string, number>(), bold: new Map<string, number>() };

/** Width of `text` on one line, in the unit of `size` (pixels of the drawing). */
export function textWidth(text: string, size: number, bold = false): number {
  const met = bold ? MET.bold : MET.regular;
  let total = 0;
  for (const sign of text.normalize('NFC')) {
    let width = met.get(sign);
    if (width === undefined) {
      width = signWidth(sign, bold ? BOLD : REGULAR);
      met.set(sign, width);
    }
    total += width;
  }
  return (total * size) / 1000;
}

/** What a canvas font string says that a drawing needs. Errors: a font without a size in px is refused. */
export function readFont(font: string): { size: number; bold: boolean } {
  const size = /(\d+(?:\.\d+)?)px/u.exec(font)?.[1];
  if (size === undefined) {
    throw new Error(
      `La police « ${font} » n’a pas de taille en px.\nRéparation : écrire la police comme « 12px sans-serif ».`,
    );
  }
  return { size: Number(size), bold: /\b(?:bold|[6-9]00)\b/u.test(font) };
}

/** `text` cut at spaces and after hyphens into lines of at most `width`; a longer word stays whole. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  // « Champagne-Ardenne » may be cut after its hyphen, « 2001-2012 » may not.
  for (const word of text.split(/ |(?<=-)(?=\p{L})/u)) {
    const joint = line === '' || line.endsWith('-') ? '' : ' ';
    const longer = `${line}${joint}${word}`;
    if (line !== '' && textWidth(longer, size, bold) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
