import type { DiplomaRecord, LinkedRow } from '../../datasets/diplomas/index-diplomas.ts';
import type { TableDescriptor } from '../../schemas/dataset.ts';

/** The dataset that follows the diplomas of the car services year by year and region by region. */
const ANFA = 'anfa';
const FRANCE = 'france';

export type AnfaTable = 'series' | 'cqp' | 'effectifs' | 'resultats';

/** Rows of a diploma in one table of that dataset, in the order of the document. */
export function anfaRows({ rows }: Pick<DiplomaRecord, 'rows'>, table: AnfaTable): LinkedRow[] {
  return rows.filter(
    ({ edition, table: { descriptor } }) => edition.dataset.id === ANFA && descriptor.id === table,
  );
}

/** The row of the whole country. */
export function franceRow(rows: readonly LinkedRow[]): LinkedRow | null {
  return rows.find(({ row }) => row.parts['region'] === FRANCE) ?? null;
}

/** The rows of the regions, by their id. */
export function regionRows(rows: readonly LinkedRow[]): readonly LinkedRow[] {
  return rows.filter(({ row }) => row.parts['region'] !== FRANCE);
}

/** The row of one way of training in the series. */
export function seriesRow(rows: readonly LinkedRow[], way: string): LinkedRow | null {
  return rows.find(({ row }) => row.parts['statut'] === way) ?? null;
}

/** A way of training: prefix of its columns, and its name. */
export interface Way {
  readonly id: string;
  readonly title: string;
}

/** The ways that an annex counts, in its order, from columns such as `scolaire_effectif`. */
export function waysOf({ columns }: TableDescriptor, measure: string): readonly Way[] {
  return columns
    .filter(({ id }) => id.endsWith(`_${measure}`))
    .map(({ id, title }) => ({
      id: id.slice(0, -measure.length - 1),
      title: title.split(' : ')[0] ?? title,
    }));
}

/** Ids of the columns that are years, oldest first. */
export function yearsOf({ columns }: TableDescriptor): readonly string[] {
  return columns.map(({ id }) => id).filter((id) => /^\d{4}$/u.test(id));
}
