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

/** A note as it is written: each sentence once, each row once under it. */
export function partsOf({ entries }: Note): readonly NotePart[] {
  return groupsOf(entries, ({ sentence }) => sentence).map(([{ sentence }, part]) => ({
    sentence,
    rows: groupsOf(part, ({ row, sourceLine }) => `${sourceLine} ${row}`).map(([first, inRow]) => ({
      title: first.row,
      sourceLine: first.sourceLine,
      entries: inRow,
    })),
  }));
}
