import { STATUS_SENTENCES } from '../../schemas/cell.ts';
import type { Status } from '../../schemas/cell.ts';
import type { Note, NoteEntry } from './model.ts';

/** Name of each status, one or two words, for tags and counts. */
export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  ok: 'Comme imprimé',
  corrected: 'Corrigé',
  uncertain: 'Incertain',
  blank: 'Case vide',
  dash: 'Tiret',
  pending: 'En cours',
  not_applicable: 'Sans objet',
  error_in_source: 'Erreur de calcul imprimée',
  computed: 'Calculé par nous',
};

const FINDING = {
  name: 'Anomalie du document',
  sentence:
    'Valeur publiée comme imprimée, alors que le document se trompe ou se contredit : la note l’explique.',
};

/** Name and sentence of a kind of note. */
export function noteKind(kind: Note['kind']): { readonly name: string; readonly sentence: string } {
  return kind === 'finding'
    ? FINDING
    : { name: STATUS_NAMES[kind], sentence: STATUS_SENTENCES[kind] };
}

/** What a note says of cells of one row: `shared` of all of them, then each by its column. */
export interface RowText {
  /** With the comma before it; empty where each cell says its own. */
  readonly shared: string;
  readonly texts: readonly string[];
}

/**
 * The words of one row of a note. Beside the table (`beside`), a row where the document prints nothing says so once: what
 * we publish stands in its cells. So does a row where we publish nothing.
 */
export function rowText(entries: readonly NoteEntry[], beside: boolean): RowText {
  const said = (shared: string, text: (entry: NoteEntry) => string): RowText => ({
    shared,
    texts: entries.map(text),
  });
  if (beside && entries.every(({ printed, published }) => printed === '' && published !== ''))
    return said(', rien d’imprimé', ({ column }) => column);
  if (beside && entries.every(({ printed, published }) => printed !== '' && published === ''))
    return said(', publié vide', ({ column, printed }) => `${column}, imprimé « ${printed} »`);
  return said('', (entry) => `${entry.column}, ${entryText(entry)}`);
}

/** What the document prints in a cell and what we publish there, as the end of a phrase. */
export function entryText({ printed, published, same }: NoteEntry): string {
  const there = printed === '' ? 'rien d’imprimé' : `imprimé « ${printed} »`;
  if (published === '') return `${there}, publié vide`;
  return same ? `${there}, publié tel quel` : `${there}, publié ${published}`;
}
