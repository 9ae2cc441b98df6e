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

/** What the document prints in a cell and what we publish there, as the end of a phrase. */
export function entryText({ printed, published, same }: NoteEntry): string {
  const there = printed === '' ? 'rien d’imprimé' : `imprimé « ${printed} »`;
  if (published === '') return `${there}, publié vide`;
  return same ? `${there}, publié tel quel` : `${there}, publié ${published}`;
}
