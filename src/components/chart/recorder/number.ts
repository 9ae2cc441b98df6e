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
  const rounded = Math.round(value * 10) / 10;
  if (rounded === 0) return '0';
  return String(rounded).replace(/^(-?)0\./u, '$1.');
}

/** Two coordinates as SVG writes them. */
export function pair(x: number, y: number): string {
  return `${coordinate(x)} ${coordinate(y)}`;
}
