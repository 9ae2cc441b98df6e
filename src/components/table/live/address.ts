import { AS_WRITTEN, ROW_HEADER } from './model.ts';
import type { LiveState } from './model.ts';

/** A list of columns in an address: no published column name holds a comma. */
const COMMA = ',';

/** The query that gives this table again, « ?tri=… »; empty for the table as it was written. */
export function queryOf({ sort, filter, hidden, wide }: LiveState): string {
  const query = new URLSearchParams();
  if (sort) query.set('tri', sort.column);
  if (sort?.descending === true) query.set('sens', 'decroissant');
  if (filter.trim() !== '') query.set('filtre', filter.trim());
  if (hidden.length > 0) query.set('sans', hidden.join(COMMA));
  if (wide) query.set('large', 'oui');
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * The state that a query says, for a table with these columns. What it says of columns that are not there (an older
 * edition, a hand-made address) is left out: the table shows in full rather than not at all.
 */
export function stateOf(query: string, columns: readonly string[]): LiveState {
  const said = new URLSearchParams(query);
  const known = (id: string) => columns.includes(id);
  const asked = said.get('tri');
  const column = asked === ROW_HEADER && !known(ROW_HEADER) ? (columns[0] ?? null) : asked;
  return {
    ...AS_WRITTEN,
    sort:
      column !== null && known(column)
        ? { column, descending: said.get('sens') === 'decroissant' }
        : null,
    filter: said.get('filtre') ?? '',
    // The heading of the rows always shows.
    hidden: (said.get('sans') ?? '').split(COMMA).filter((id) => known(id) && id !== columns[0]),
    wide: said.get('large') === 'oui',
  };
}
