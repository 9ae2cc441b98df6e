import { countOf, formatNumber } from '../../../lib/numbers-fr.ts';
import type { LiveColumn, LiveState } from './model.ts';

/** What a screen reader says, and the sheet prints, of a table that a reader has changed; empty when nothing has. */
export function stateText(
  { sort, filter, hidden }: LiveState,
  columns: readonly LiveColumn[],
  counts: { readonly shown: number; readonly all: number },
): string {
  const sorted = columns.find(({ id }) => id === sort?.column);
  const sentences = [
    sorted && sort
      ? `Trié par « ${sorted.title} », ${directionText(sorted, sort.descending)}.`
      : '',
    filter.trim() === ''
      ? ''
      : `${shownText(counts)} pour « ${filter.trim()} ». Un total porte sur toutes les lignes.`,
    hidden.length === 0 ? '' : `${countOf(hidden.length, 'colonne masquée', 'colonnes masquées')}.`,
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function shownText({ shown, all }: { readonly shown: number; readonly all: number }): string {
  if (shown === 0) return 'Aucune ligne';
  return `${countOf(shown, 'ligne', 'lignes')} sur ${formatNumber(all)}`;
}

function directionText({ numeric }: LiveColumn, descending: boolean): string {
  if (numeric) return descending ? 'du plus grand au plus petit' : 'du plus petit au plus grand';
  return descending ? 'de Z à A' : 'de A à Z';
}
