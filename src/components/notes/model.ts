import type { Cell, Status } from '../../schemas/cell.ts';
import type { ColumnDescriptor } from '../../schemas/column.ts';
import type { Edition } from '../../schemas/edition.ts';
import { formatCell } from '../table/format-cell.ts';
import { noteLetter } from './letters.ts';

/** One cell that carries a note, where a page shows it. */
export interface NotedCell {
  readonly noteId: string;
  /** Row and column in words: « CAP Peinture, apprentissage : effectif ». */
  readonly place: string;
  /** Where the cell stands: an anchor of this page or of another. */
  readonly href: string;
  readonly cell: Cell;
  readonly column: ColumnDescriptor;
  /** Decimals of the column, as the table shows it. */
  readonly decimals: number;
}

/** One cell inside a note: what the document prints there, what we publish, from which line. */
export interface NoteEntry {
  /** Null after the first cell of a note: an id stands once in a page. */
  readonly anchor: string | null;
  readonly place: string;
  readonly href: string;
  /** Empty when nothing is printed there. */
  readonly printed: string;
  /** Empty when nothing is published there. */
  readonly published: string;
  /** True when we publish what is printed, in our own writing of numbers. */
  readonly same: boolean;
  readonly sourceLine: number;
}

/** Cells explained by one sentence. `kind` heads the note: a status, or a fault of the document left as printed. */
export interface Note {
  readonly letter: string;
  readonly kind: Status | 'finding';
  readonly sentence: string;
  readonly entries: readonly NoteEntry[];
}

/** What the reader reads of one note id, and which ids read the same. */
interface Explanation {
  readonly kind: Note['kind'];
  readonly sentence: string;
  readonly together: string;
}

function explanations(edition: Edition): ReadonlyMap<string, Explanation> {
  return new Map([
    ...edition.findings.map(
      ({ id, sentence }) =>
        [id, { kind: 'finding', sentence, together: `finding ${id}` }] as [string, Explanation],
    ),
    ...edition.corrections.map(({ id, group, kind, reason }): [string, Explanation] => {
      const status =
        kind === 'undecidable' ? 'uncertain' : kind === 'computed' ? kind : 'corrected';
      return [id, { kind: status, sentence: reason, together: `${status} ${group} ${reason}` }];
    }),
  ]);
}

/**
 * The notes of a page, in the order in which their cells come. Corrections proven together with one
 * reason make one note. Throws when a cell names a note that the edition does not have.
 */
export function buildNotes(edition: Edition, cells: readonly NotedCell[]): readonly Note[] {
  const known = explanations(edition);
  const groups = new Map<string, { explanation: Explanation; cells: NotedCell[] }>();
  for (const noted of cells) {
    const explanation = known.get(noted.noteId);
    if (!explanation) {
      throw new Error(
        `La note « ${noted.noteId} » de ${edition.dataset.id} n’existe pas : ajoutez-la à corrections.csv ou à findings.yaml.`,
      );
    }
    const group = groups.get(explanation.together) ?? { explanation, cells: [] };
    group.cells.push(noted);
    groups.set(explanation.together, group);
  }
  const seen = new Set<string>();
  return [...groups.values()].map(({ explanation, cells: members }, index) => ({
    letter: noteLetter(index),
    kind: explanation.kind,
    sentence: explanation.sentence,
    entries: members.map((member) => toEntry(member, seen)),
  }));
}

function toEntry(member: NotedCell, seen: Set<string>): NoteEntry {
  const anchor = seen.has(member.noteId) ? null : member.noteId;
  seen.add(member.noteId);
  const published = formatCell(member.cell, member.column, member.decimals);
  return {
    anchor,
    place: member.place,
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
