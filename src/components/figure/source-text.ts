import { formatNumber } from '../../lib/numbers-fr.ts';
import type { EditionFile } from '../../schemas/edition-file.ts';
import type { Row } from '../../schemas/edition.ts';
import { formatDate } from '../table/format-cell.ts';

/** « Publisher, « Title », 12 avril 2023 »; a document without date says so. */
export function sourceText({ source }: EditionFile): string {
  const date = source.date === null ? 'sans date' : formatDate(source.date);
  return `${source.publisher}, « ${source.title} », ${date}`;
}

/** « lignes 484 à 1 236 » of the document: where the rows of a table stand. Empty without rows. */
export function linesText(rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const lines = rows.map(({ sourceLine }) => sourceLine);
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  return first === last
    ? `ligne ${formatNumber(first)}`
    : `lignes ${formatNumber(first)} à ${formatNumber(last)}`;
}

/** The scope of every table of an edition: what period, whose document. */
export function scopeText({ period, source, title }: EditionFile): string {
  const label = `${period.label.charAt(0).toUpperCase()}${period.label.slice(1)}`;
  return `${label}. Source : ${source.publisher}, édition ${title}.`;
}
