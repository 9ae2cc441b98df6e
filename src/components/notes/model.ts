import type { Cell, Status } from '../../schemas/cell.ts';
import type { ColumnDescriptor } from '../../schemas/column.ts';
import type { Edition } from '../../schemas/edition.ts';
import { formatCell } from '../table/format-cell.ts';
import { explanations } from './explanations.ts';
import { noteLetter } from './letters.ts';

/** One cell that carries a note, where a page shows it. A cell with two notes comes twice. */
export interface NotedCell {
  readonly noteId: string;
  /** Header of the row. */
  readonly row: string;
  /** Where the cell stands: an anchor of this page or of another. */
  readonly href: string;
  readonly cell: Cell;
  readonly column: ColumnDescriptor;
  /** Decimals of the column, as the table shows it. */
  readonly decimals: number;
}

/** One cell inside a note: what the document prints there, what we publish, from which line, and why. */
export interface NoteEntry {
  /** Id of the note; null after its first cell, because an id stands once in a page. */
  readonly anchor: string | null;
  readonly sentence: string;
  readonly row: string;
  readonly column: string;
  readonly href: string;
  /** Empty when nothing is printed there. */
  readonly printed: string;
  /** Empty when nothing is published there. */
  readonly published: string;
  /** True when we publish what is printed, in our own writing of numbers. */
  readonly same: boolean;
  readonly sourceLine: number;
}

/** What is proven, or doubted, together. `kind`: a status, or a fault of the document left as printed. */
export interface Note {
  readonly letter: string;
  readonly kind: Status | 'finding';
  readonly entries: readonly NoteEntry[];
}

/**
 * The notes of a page, in the order in which their cells come. Corrections proven together make one
 * note. Throws when a cell names a note that the edition does not have.
 */
export function buildNotes(edition: Edition, cells: readonly NotedCell[]): readonly Note[] {
  const known = explanations(edition);
  const explained = cells.map((noted) => {
    const explanation = known.get(noted.noteId);
    if (explanation) return { ...noted, ...explanation };
    throw new Error(
      `La note « ${noted.noteId} » de ${edition.dataset.id} n’existe pas : ajoutez-la à corrections.csv ou à findings.yaml.`,
    );
  });
  const seen = new Set<string>();
  return groupsOf(explained, ({ together }) => together).map(([first, members], index) => ({
    letter: noteLetter(index),
    kind: first.kind,
    entries: members.map((member) => toEntry(member, member.sentence, seen)),
  }));
}

/** The items that share a key, after the first of them, in the order in which keys come. */
export function groupsOf<T>(items: readonly T[], key: (item: T) => string): [T, T[]][] {
  return [...Map.groupBy(items, key).values()].flatMap((members) => {
    const [first] = members;
    return first === undefined ? [] : [[first, members] as [T, T[]]];
  });
}

function toEntry(member: NotedCell, sentence: string, seen: Set<string>): NoteEntry {
  const anchor = seen.has(member.noteId) ? null : member.noteId;
  seen.add(member.noteId);
  const published = formatCell(member.cell, member.column, member.decimals);
  return {
    anchor,
    sentence,
    row: member.row,
    column: member.column.title,
    href: member.href,
    printed: member.cell.printed,
    published,
    same: bare(published) === bare(member.cell.printed),
    sourceLine: member.cell.sourceLine,
  };
}

/** A printed or published text without the marks that only its writing adds. */
function bare(text: string): string {
  return text.replace(/[\s\u00A0\u202F%€+]/gu, '').replace('\u2212', '-');
}

/** The letter of each note id of a page. */
export function lettersByNote(notes: readonly Note[]): ReadonlyMap<string, string> {
  return new Map(
    notes.flatMap(({ letter, entries }) =>
      entries.flatMap(({ anchor }) => (anchor === null ? [] : [[anchor, letter] as const])),
    ),
  );
}
