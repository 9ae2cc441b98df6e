/** Where a diploma stands in the data: a row of a table, or every row of it. */
export interface RowLink {
  readonly dataset: string;
  /** Null for every edition of the dataset. */
  readonly edition: string | null;
  readonly table: string;
  /** Row key; null for every row. */
  readonly row: string | null;
}

/** Reads `jeu[@édition]/table/ligne`; row keys may hold `/`. The form is checked by the register. */
export function parseLink(text: string): RowLink {
  const [head = '', table = '', ...row] = text.split('/');
  const [dataset = '', edition] = head.split('@');
  const key = row.join('/');
  return { dataset, edition: edition ?? null, table, row: key === '*' ? null : key };
}
