/** A page beside another one, and what it is to it. */
export interface Neighbour<Slice> {
  readonly name: 'Précédente' | 'Suivante';
  readonly slice: Slice;
}

/** The slices before and after `current`, in the order of the table; the first has none before, the last none after. */
export function neighbours<Slice extends { readonly id: string }>(
  slices: readonly Slice[],
  current: string,
): readonly Neighbour<Slice>[] {
  const at = slices.findIndex(({ id }) => id === current);
  const before = at > 0 ? slices.slice(at - 1, at) : [];
  const after = at < 0 ? [] : slices.slice(at + 1, at + 2);
  return [
    ...before.map((slice) => ({ name: 'Précédente', slice }) as const),
    ...after.map((slice) => ({ name: 'Suivante', slice }) as const),
  ];
}
