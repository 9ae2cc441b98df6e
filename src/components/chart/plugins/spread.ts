/** A label that wants to stand at `center` and needs `size`, in px. */
export interface Wanted {
  readonly center: number;
  readonly size: number;
}

/**
 * Centres as near as possible to the wanted ones, in the same order, without overlap, between `top` and
 * `bottom` when they all fit. Pure; equal wishes keep the order given.
 */
export function spread(wanted: readonly Wanted[], top: number, bottom: number): number[] {
  const order = wanted
    .map((item, index) => ({ ...item, index }))
    .sort((a, b) => (a.center === b.center ? a.index - b.index : a.center - b.center));
  let limit = top;
  const placed = order.map((item) => {
    const center = Math.max(item.center, limit + item.size / 2);
    limit = center + item.size / 2;
    return { ...item, center };
  });
  // What ran past the bottom pushes its neighbours back up.
  let floor = bottom;
  for (const item of [...placed].reverse()) {
    item.center = Math.min(item.center, floor - item.size / 2);
    floor = item.center - item.size / 2;
  }
  const out = Array.from<number>({ length: wanted.length }).fill(0);
  for (const item of placed) out[item.index] = item.center;
  return out;
}
