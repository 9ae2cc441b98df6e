import type { Problem } from '../../lib/problem.ts';
import { cutCells } from './cut-cells.ts';
import { HEADER_WORDS } from './layout.ts';

/** One line of the document: 1-based number and text as received. */
export interface SourceLine {
  readonly line: number;
  readonly text: string;
}

/** One row of a table, its label put together from the lines above its cells. */
export interface PrintedRow {
  readonly line: number;
  readonly label: string;
  /** As many as the table has columns; a blank is an empty text. */
  readonly cells: readonly string[];
}

/** A label token that rightly holds digits: the code of a series, « STI2D ». */
const SERIES_CODE = /^[A-Z]{2,}\d[A-Z0-9]*$/u;
const CELL = /^(?:\d+|\/)$/u;

/** Label tokens and cell tokens of a line; a line without number has no cell token. */
function splitLine(text: string): { label: string[]; cells: string[] } {
  const tokens = text.trimEnd().split(' ');
  let start = tokens.length;
  while (start > 0 && (tokens[start - 1] === '' || CELL.test(tokens[start - 1] ?? ''))) start -= 1;
  const cells = tokens.slice(start);
  return cells.some((token) => token !== '')
    ? { label: tokens.slice(0, start), cells }
    : { label: tokens, cells: [] };
}

/** True when a line looks like the row of a table: it ends with two cells or more. */
export function looksLikeRow({ text }: SourceLine): boolean {
  return splitLine(text).cells.filter((token) => token !== '').length > 1;
}

/** The rows of a run of lines. `count` is the number of columns; faults are pushed on `problems`. */
export function readRows(
  file: string,
  lines: readonly SourceLine[],
  count: number,
  problems: Problem[],
): readonly PrintedRow[] {
  const rows: PrintedRow[] = [];
  let label: string[] = [];
  for (const { line, text } of lines) {
    const parts = splitLine(text);
    label.push(...parts.label);
    if (parts.cells.length === 0) continue;
    const words = label.filter((token) => token !== '');
    label = [];
    const fault = labelFault(words);
    if (fault) {
      problems.push({ file, line, ...fault });
      continue;
    }
    const cut = cutCells(parts.cells, count);
    if (cut.ok) rows.push({ line, label: words.join(' '), cells: cut.cells });
    else problems.push(cutProblem(file, line, text, count, cut.readings));
  }
  return rows;
}

function labelFault(words: readonly string[]): Omit<Problem, 'file'> | null {
  const received = words.join(' ');
  const header = HEADER_WORDS.find((word) => words.includes(word));
  if (header !== undefined) {
    return {
      fact: `Des mots d’en-tête (« ${header} ») se trouvent dans le libellé d’une ligne.`,
      received,
      expected: 'un en-tête qui commence par « Bouches- », puis les lignes du tableau',
      repair: 'Rétablissez l’en-tête de ce tableau dans le document.',
    };
  }
  if (words.some((word) => /\d/u.test(word) && !SERIES_CODE.test(word))) {
    return {
      fact: 'Un nombre de cette ligne contient autre chose que des chiffres.',
      received,
      expected: 'un libellé, puis des nombres entiers, par exemple « 1 385 »',
      repair: 'Comparez la ligne avec le document publié et redemandez le fichier.',
    };
  }
  if (words.length === 0) {
    return {
      fact: 'Cette ligne de nombres n’a pas de libellé.',
      expected: 'un libellé sur la ligne ou juste au-dessus',
      repair: 'Comparez la ligne avec le document publié et redemandez le fichier.',
    };
  }
  return null;
}

function cutProblem(
  file: string,
  line: number,
  text: string,
  count: number,
  readings: readonly (readonly string[])[],
): Problem {
  if (readings.length === 0) {
    return {
      file,
      line,
      fact: 'La ligne n’a pas le bon nombre de cases.',
      received: text.trim(),
      expected: `${count} cases, dont le total ; une case vide est une espace de plus`,
      repair: 'Comparez la ligne et l’en-tête du tableau avec le document publié.',
    };
  }
  return {
    file,
    line,
    fact: 'La ligne peut se découper de plusieurs façons : l’espace sépare aussi les milliers.',
    received: readings.map((cells) => cells.join(' | ')).join(' ou '),
    expected: 'un seul découpage dont les parties donnent le total',
    repair: 'Comparez la ligne avec le document publié et redemandez le fichier.',
  };
}
