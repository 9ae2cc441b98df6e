import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Four departments, then the total, in the order of the CSV. Blanks are null. */
interface Row {
  readonly key: string;
  readonly cells: readonly (number | null)[];
}

/** One value put in a blank cell of its row: the change of each department column. */
interface Move {
  readonly row: number;
  readonly name: string;
  readonly change: readonly number[];
}

const CSV = readFileSync(
  new URL('../../src/data/bac-2020/2020/pro-specialites.csv', import.meta.url),
  'utf8',
);

const ROWS: readonly Row[] = CSV.trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const fields = line.split(',');
    return {
      key: fields[1] ?? '',
      cells: fields
        .slice(-5)
        .map((cell) => (cell === '' ? null : Number(cell.replaceAll(' ', '')))),
    };
  });
const DETAIL = ROWS.filter(({ key }) => key !== 'total');
const DEPARTMENTS = [0, 1, 2, 3];

/** What each department column lacks to reach its printed total. */
const LACKS = DEPARTMENTS.map((column) => {
  const printed = ROWS.find(({ key }) => key === 'total')?.cells[column] ?? 0;
  return printed - DETAIL.reduce((sum, row) => sum + (row.cells[column] ?? 0), 0);
});

const MOVES: readonly Move[] = DETAIL.flatMap(({ key, cells }, row) =>
  DEPARTMENTS.flatMap((from) =>
    DEPARTMENTS.flatMap((to): Move[] => {
      const value = cells[from] ?? null;
      if (value === null || (cells[to] ?? null) !== null) return [];
      const change = DEPARTMENTS.map((each) => (each === to ? value : each === from ? -value : 0));
      return [{ row, name: `${key} ${from}>${to}`, change }];
    }),
  ),
);

/** Every set of at most `left` moves, of different rows, that brings each column to its total. */
function solutions(lacks: readonly number[], left: number, from: number): string[][] {
  if (lacks.every((lack) => lack === 0)) return [[]];
  if (left === 0) return [];
  return MOVES.slice(from).flatMap((move) => {
    const rest = lacks.map((lack, column) => lack - (move.change[column] ?? 0));
    // Moves are listed row by row: the next rows begin after the last move of this one.
    const next = MOVES.findIndex(({ row }) => row > move.row);
    return solutions(rest, left - 1, next < 0 ? MOVES.length : next).map((others) => [
      move.name,
      ...others,
    ]);
  });
}

describe('the conflict between the specialities and their totals, as the note tells it', () => {
  test('Bouches-du-Rhône lacks 106, Hautes-Alpes has 106 too many, the others are right', () => {
    expect(LACKS).toEqual([106, 0, -106, 0]);
  });

  test('with three values moved to blank cells at most, one choice alone reconciles them', () => {
    expect(solutions(LACKS, 3, 0)).toEqual([
      [
        'technicien-du-batiment-organisation-realisation-du-gros-oeuvre 2>0',
        'technicien-du-froid-et-du-conditionnement-de-l-air 2>0',
        'technicien-d-usinage 2>0',
      ],
    ]);
  });
});
