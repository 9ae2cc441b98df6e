import type { Problem } from '../../lib/problem.ts';

/** One line of the document, with its 1-based number and its text without the surrounding spaces. */
export interface SourceLine {
  readonly line: number;
  readonly text: string;
}

/** Collects what is wrong; the file is added at the end, by the importer. */
export type Report = (problem: Omit<Problem, 'file'>) => void;

/** Every line, blank ones included. Page breaks (form feeds) are no text. */
export function sourceLines(text: string): readonly SourceLine[] {
  return text
    .split(/\r?\n/u)
    .map((content, index) => ({ line: index + 1, text: content.replaceAll('\f', '').trim() }));
}

/** Lines that print something. */
export function filled(lines: readonly SourceLine[]): readonly SourceLine[] {
  return lines.filter(({ text }) => text !== '');
}

/**
 * The lines of one cell as one text. A number cut by the width of its column (« Inserjeunes202 », « 4 »)
 * and an address cut after a hyphen or inside a word are glued, other lines are joined by a space. No line
 * gives no text.
 */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((joined, text, index) => {
    if (index === 0) return text;
    const cutNumber = /\d$/u.test(joined) && /^\d/u.test(text);
    const cutAddress = /https?:\S+$/u.test(joined);
    return `${joined}${cutNumber || cutAddress ? '' : ' '}${text}`;
  }, '');
}
