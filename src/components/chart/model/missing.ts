import type { ChartCell } from './chart-table.ts';

/** The sign that the document prints for « nothing to count », by the name that a reader gives it. */
const SIGNS: Readonly<Record<string, string>> = { '-': 'un tiret', '/': 'une barre oblique' };

/** Why a cell holds no value, as a clause that follows « pas de valeur ». Statuses: src/schemas/cell.ts. */
const REASONS: Readonly<Record<string, string>> = {
  blank: 'case vide dans le document',
  pending: 'résultat en cours à la date du document',
  not_applicable: 'mesure sans objet ici',
  error_in_source: 'le document imprime une erreur de calcul',
  corrected: 'valeur retirée de cette case, voir la note',
  uncertain: 'le document ne permet pas de trancher',
};

/** The reason of a cell without value; undefined stands for a cell that the table does not have. */
export function missingReason(cell: Pick<ChartCell, 'status' | 'printed'> | undefined): string {
  if (cell?.status === 'dash')
    return `le document imprime ${SIGNS[cell.printed] ?? `«\u00A0${cell.printed}\u00A0»`}`;
  return REASONS[cell?.status ?? ''] ?? 'absente du tableau';
}
