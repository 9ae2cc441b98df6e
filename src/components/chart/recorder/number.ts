/**
 * `value` with one decimal and without useless signs. A tenth of a pixel is invisible and hides the last
 * digits of sines and cosines, which may differ between versions of the engine.
 */
export function coordinate(value: number): string {
  if (!Number.isFinite(value)) {
    throw new Error(
      `Coordonnée « ${value} » dans un dessin.\nRéparation : chercher une valeur absente traitée comme un nombre.`,
    );
  }
  const tenths = Math.round(value * 10);
  if (tenths === 0) return '0';
  const text = String(tenths / 10);
  return Math.abs(tenths) < 10 ? text.replace('0.', '.') : text;
}

/** Two coordinates as SVG writes them. */
export function pair(x: number, y: number): string {
  return `${coordinate(x)} ${coordinate(y)}`;
}
