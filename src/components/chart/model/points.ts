import type { ChartSpec } from '../../../schemas/chart-spec.ts';
import type { ChartPoint } from './chart-model.ts';
import { missingReason } from './missing.ts';
import type { Chosen, Selection } from './selection.ts';
import { labelText, valueText } from './value-text.ts';

const NONE = 'pas de valeur';

/** Where a point stands: its cell, and the words around it. */
export interface Place {
  readonly row: Chosen;
  readonly column: Chosen;
  readonly category: Chosen;
  /** Null when the chart has a single series, whose name would be repeated at each mark. */
  readonly series: Chosen | null;
  /** Title of the panel, when there are several. */
  readonly panel: string | null;
}

/** « 2012 · Apprentissage : » — the same words in the tooltip, the live region and the tests. */
function heading({ panel, category, series }: Place): string {
  return [panel, category.label, series?.label]
    .filter((part) => part != null && part !== '')
    .join(' · ');
}

/** The point of a cell. A text where a number belongs is reported; a missing value never becomes 0. */
export function readPoint(place: Place, spec: ChartSpec, selection: Selection): ChartPoint {
  const { row, column, category } = place;
  const cell = selection.cell(row.key, column.key);
  const raw = cell?.value ?? null;
  const status = cell?.status ?? 'absent';
  if (typeof raw === 'string' || (raw !== null && !Number.isFinite(raw))) {
    selection.report(`${row.key}:${column.key}`, {
      fact: 'Cette cellule ne contient pas un nombre : elle ne peut pas être dessinée.',
      received: String(raw),
      expected: `un nombre en ${spec.unit}, ou une cellule vide`,
      repair: 'Choisir une autre colonne, ou corriger la donnée.',
    });
  }
  const value = typeof raw === 'number' ? raw : null;
  const count = selection.count(row.key, column.key);
  const uncertain = value !== null && status === 'uncertain';
  const base = spec.unit === '%' ? count?.value : value;
  const small =
    value !== null &&
    spec.smallNumbers !== undefined &&
    base != null &&
    // Zero is a plain fact, not a small sample.
    base > 0 &&
    base < spec.smallNumbers.below;
  const missing = value === null ? missingReason(cell) : null;
  const text = value === null ? NONE : valueText(value, spec.unit);
  const remarks = [
    missing,
    value !== null && count ? `sur ${valueText(count.value, count.unit)}` : null,
    small ? 'petit effectif' : null,
    uncertain ? 'valeur incertaine' : null,
  ].filter((remark) => remark !== null);
  const tail = remarks.length > 0 ? ` (${remarks.join(', ')})` : '';
  const title = `${heading(place)}\u00A0: ${text}${tail}`;
  return {
    category: category.label,
    value,
    drawn: value,
    text,
    title,
    behind: value !== null && count ? labelText(count.value, count.unit) : null,
    status,
    missing,
    small,
    uncertain,
  };
}
