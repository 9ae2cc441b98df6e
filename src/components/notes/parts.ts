import { perObject } from '../../lib/per-object.ts';
import { groupsOf } from './model.ts';
import type { Note, NoteEntry } from './model.ts';

/** Cells of one row whose published values stand on one line of the document. */
export interface NoteRow {
  readonly title: string;
  readonly sourceLine: number;
  readonly entries: readonly NoteEntry[];
}

/** Rows explained by one sentence. */
export interface NotePart {
  readonly sentence: string;
  readonly rows: readonly NoteRow[];
}

/** A note as it is written: each sentence once, each row once under it. Asked for its letters, then for its text. */
export const partsOf = perObject(({ entries }: Note): readonly NotePart[] =>
  groupsOf(entries, sharedSentence).map(([first, part]) => ({
    sentence: sharedSentence(first),
    rows: groupsOf(part, ({ row, sourceLine }) => `${sourceLine} ${row}`).map(([first, inRow]) => ({
      title: first.row,
      sourceLine: first.sourceLine,
      entries: inRow,
    })),
  })),
);

/**
 * Where the letter of a cell leads, by note id: to the first cell of its row in the note, which stands on one line with
 * the others. One address a row weighs a sixth of one address a cell.
 */
export function leadingAnchors(notes: readonly Note[]): ReadonlyMap<string, string> {
  const rows = notes.flatMap((note) => partsOf(note).flatMap((part) => part.rows));
  return new Map(
    rows.flatMap(({ entries }) => {
      const anchors = entries.flatMap(({ anchor }) => anchor ?? []);
      return anchors.map((anchor) => [anchor, anchors[0] ?? anchor] as const);
    }),
  );
}

/**
 * The sentence without the printed value that it quotes, so that all cells of a row share it: « imprimé « 15 » » stands
 * beside each cell.
 */
function sharedSentence({ sentence, printed }: NoteEntry): string {
  const unless = (shared: string) => (whole: string, quoted: string) =>
    quoted === printed ? shared : whole;
  return sentence
    .replace(/ici, «\s([^»]*)\s»,/u, unless('ici'))
    .replace(/ici «\s([^»]*)\s», valeur/u, unless('ici une valeur'));
}
