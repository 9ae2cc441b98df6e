import { expectedNames } from '../../../lib/closest.ts';
import { failure, success } from '../../../lib/problem.ts';
import type { Problem, Result } from '../../../lib/problem.ts';
import type { Place } from '../../../markdown/places.ts';
import type { TableDescriptor } from '../../../schemas/dataset.ts';
import type { Row, Table } from '../../../schemas/edition.ts';

/** More rows than a guide should print: the page of the table shows them all. */
export const MAX_ROWS = 45;

/** « france » takes france and france/…; « * » stands for one part: « * » puis « /total ». */
function matches(pattern: string, key: string): boolean {
  const wanted = pattern.split('/');
  const parts = key.split('/');
  return (
    wanted.length <= parts.length &&
    wanted.every((part, index) => part === '*' || part === parts[index])
  );
}

/**
 * The rows that `slice` and `rows` choose. Without a list, in the order of the document; with one, in
 * the order of the list. Refuses a pattern that matches nothing, and too many rows.
 */
export function chooseRows(
  { descriptor, rows }: Table,
  slice: string | undefined,
  patterns: readonly string[] | undefined,
  place: Place,
): Result<readonly Row[]> {
  const problems: Problem[] = [];
  const { sliceBy } = descriptor;
  const inSlice =
    slice === undefined ? rows : rows.filter((row) => row.parts[sliceBy ?? ''] === slice);
  if (inSlice.length === 0) problems.push(sliceProblem(descriptor, rows, slice ?? '', place));
  const chosen =
    patterns === undefined
      ? inSlice
      : [
          ...new Set(
            patterns.flatMap((pattern) => {
              const found = inSlice.filter(
                (row) =>
                  matches(pattern, row.key) ||
                  (slice !== undefined && matches(`${slice}/${pattern}`, row.key)),
              );
              if (found.length === 0 && inSlice.length > 0)
                problems.push(rowProblem(descriptor, inSlice, pattern, place));
              return found;
            }),
          ),
        ];
  if (chosen.length > MAX_ROWS) {
    problems.push({
      ...place,
      fact: `Cette table aurait ${chosen.length} lignes : c’est trop pour un guide.`,
      received: `${chosen.length} lignes`,
      expected: `${MAX_ROWS} lignes au plus`,
      repair: 'Choisissez des lignes par « slice » ou « rows » ; la table entière a sa page.',
    });
  }
  return problems.length > 0 ? failure(problems) : success(chosen);
}

function sliceProblem(
  { id, sliceBy }: TableDescriptor,
  rows: readonly Row[],
  slice: string,
  place: Place,
): Problem {
  const names = new Set(rows.map((row) => row.parts[sliceBy ?? ''] ?? ''));
  return {
    ...place,
    fact:
      sliceBy === undefined
        ? `La table « ${id} » n’est pas découpée en pages.`
        : `La table « ${id} » n’a pas cette page.`,
    received: slice,
    expected:
      sliceBy === undefined
        ? 'aucun attribut « slice »'
        : expectedNames(slice, names, 'une page de la table'),
    repair:
      sliceBy === undefined ? 'Retirez l’attribut « slice ».' : 'Corrigez l’attribut « slice ».',
  };
}

function rowProblem(
  { id }: TableDescriptor,
  rows: readonly Row[],
  pattern: string,
  place: Place,
): Problem {
  return {
    ...place,
    fact: `Aucune ligne de « ${id} » ne répond à ce choix.`,
    received: pattern,
    expected: expectedNames(
      pattern,
      rows.map(({ key }) => key),
      'une clé, le début d’une clé, ou une étoile pour une partie',
    ),
    repair: 'Corrigez l’attribut « rows ».',
  };
}
