/** Affine matrix of a canvas: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export interface Matrix {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export const IDENTITY: Matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

/** `m` followed on its right by `n`: what canvas transform() does. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  return {
    a: m.a * n.a + m.c * n.b,
    b: m.b * n.a + m.d * n.b,
    c: m.a * n.c + m.c * n.d,
    d: m.b * n.c + m.d * n.d,
    e: m.a * n.e + m.c * n.f + m.e,
    f: m.b * n.e + m.d * n.f + m.f,
  };
}

export function translation(x: number, y: number): Matrix {
  return { ...IDENTITY, e: x, f: y };
}

export function scaling(x: number, y: number): Matrix {
  return { ...IDENTITY, a: x, d: y };
}

/** `angle` in radians, clockwise as on a canvas. */
export function rotation(angle: number): Matrix {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return { a: cos, b: sin, c: -sin, d: cos, e: 0, f: 0 };
}

export function apply(m: Matrix, x: number, y: number): readonly [number, number] {
  return [m.a * x + m.c * y + m.e, m.b * x + m.d * y + m.f];
}

/** Rotation of `m` in degrees. */
export function degrees(m: Matrix): number {
  return (Math.atan2(m.b, m.a) * 180) / Math.PI;
}

/**
 * The one factor by which `m` stretches every length. Errors: a matrix that stretches x and y differently,
 * or mirrors, is refused, because a circle would no longer be one.
 */
export function uniformScale(m: Matrix): number {
  const skewed = Math.abs(m.a - m.d) > 1e-9 || Math.abs(m.b + m.c) > 1e-9;
  if (skewed) {
    throw new Error(
      'Arc, trait ou texte dessiné sous une échelle différente en x et en y : non pris en charge.\nRéparation : dessiner sans scale(x, y) inégal.',
    );
  }
  return Math.hypot(m.a, m.b);
}
