import type { Problem } from '../lib/problem.ts';
import type { Point } from './tree.ts';

/** Where something stands, in the words of a problem. */
export type Place = Pick<Problem, 'file' | 'line' | 'column'>;

/** The place of a point of a file, with its column. `file` is relative to the project. */
export function placeAt(file: string, point: Point): Place {
  return { file, line: point.line, column: `colonne ${point.column}` };
}

/** `file:line:column`: the form in which a place travels as an attribute. */
export function placeText(file: string, point: Point): string {
  return `${file}:${point.line}:${point.column}`;
}

/** Reads what `placeText` wrote; without it, the place is the component itself. */
export function parsePlace(text: string | undefined, component: string): Place {
  const match = /^(.*):(\d+):(\d+)$/u.exec(text ?? '');
  if (!match) return { file: `<${component}>` };
  return placeAt(match[1] ?? '', { line: Number(match[2]), column: Number(match[3]) });
}
