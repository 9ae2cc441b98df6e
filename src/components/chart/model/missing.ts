/** Why a cell holds no value, as a clause that follows « pas de valeur ». Statuses: src/schemas/cell.ts. */
const REASONS: Readonly<Record<string, string>> = {
  blank: 'case vide dans le document',
  dash: 'le document imprime un tiret',
  pending: 'résultat en cours à la date du document',
  not_applicable: 'mesure sans objet ici',
  error_in_source: 'le document imprime une erreur de calcul',
  corrected: 'valeur retirée de cette case, voir la note',
  uncertain: 'le document ne permet pas de trancher',
};

export function missingReason(status: string): string {
  return REASONS[status] ?? 'absente du tableau';
}
