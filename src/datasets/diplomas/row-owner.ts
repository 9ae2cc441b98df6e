import type { Edition, Row, Table } from '../../schemas/edition.ts';
import type { Diploma } from '../../schemas/register.ts';
import { parseLink } from './links.ts';

/** The id of the diploma that a row is about; undefined for a row of no diploma. */
export type RowOwner = (edition: Edition, table: Table, row: Row) => string | undefined;

/**
 * Who owns each row, as the register says: the diploma of its key, or the one whose `links` name the
 * whole table or the row, in every edition or in this one.
 */
export function rowOwner(diplomas: readonly Diploma[]): RowOwner {
  const owners = new Map(
    diplomas.flatMap(({ id, links }) => links.map((link) => [address(link), id] as const)),
  );
  return ({ dataset, manifest }, { descriptor }, row) => {
    const part = descriptor.key.find(({ register }) => register === 'diplomas');
    if (part) return row.parts[part.id];
    const places = [dataset.id, `${dataset.id}@${manifest.edition}`].map(
      (place) => `${place}/${descriptor.id}`,
    );
    return [...places.map((place) => `${place}/*`), ...places.map((place) => `${place}/${row.key}`)]
      .map((place) => owners.get(place))
      .find((id) => id !== undefined);
  };
}

/** The one written form of a link. */
function address(text: string): string {
  const { dataset, edition, table, row } = parseLink(text);
  return `${dataset}${edition === null ? '' : `@${edition}`}/${table}/${row ?? '*'}`;
}
