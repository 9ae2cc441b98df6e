import { apply, uniformScale, type Matrix } from './matrix.ts';
import { coordinate, pair } from './number.ts';
import type { Geometry } from './primitives.ts';

const TURN = 2 * Math.PI;
const EPSILON = 1e-6;

/** Swept angle of a canvas arc, signed: positive is clockwise. */
function sweep(start: number, end: number, counterclockwise: boolean): number {
  const raw = end - start;
  if (!counterclockwise && raw >= TURN - EPSILON) return TURN;
  if (counterclockwise && raw <= -TURN + EPSILON) return -TURN;
  const turned = ((raw % TURN) + TURN) % TURN;
  return counterclockwise && turned > 0 ? turned - TURN : turned;
}

/** A point in tenths of a pixel: whole numbers, so that steps add up without drift. */
type Tenths = readonly [number, number];

function tenths([x, y]: readonly [number, number]): Tenths {
  return [Math.round(x * 10), Math.round(y * 10)];
}

/** Two steps in a row; a minus sign parts them by itself. */
function step(dx: number, dy: number): string {
  return `${coordinate(dx / 10)}${dy < 0 ? '' : ' '}${coordinate(dy / 10)}`;
}

/**
 * Builds SVG path data from canvas calls; points pass through the matrix at the time of the call. Lines are
 * written as steps: the same shape at another place has the same letters, which compress to almost nothing.
 */
export class PathBuilder {
  #d = '';
  #point: Tenths = [0, 0];
  #start: Tenths = [0, 0];
  /** Set while the path is exactly one full circle. */
  #circle: { x: number; y: number; r: number } | null = null;

  clear(): void {
    this.#d = '';
    this.#circle = null;
  }

  get empty(): boolean {
    return this.#d === '';
  }

  moveTo(m: Matrix, x: number, y: number): void {
    const to = apply(m, x, y);
    this.#point = tenths(to);
    this.#start = this.#point;
    this.#add(`M${pair(...to)}`);
  }

  lineTo(m: Matrix, x: number, y: number): void {
    if (this.empty) {
      this.moveTo(m, x, y);
      return;
    }
    const to = tenths(apply(m, x, y));
    const [dx, dy] = [to[0] - this.#point[0], to[1] - this.#point[1]];
    this.#point = to;
    if (dx === 0 && dy === 0) return;
    if (dy === 0) this.#add(`h${coordinate(dx / 10)}`);
    else if (dx === 0) this.#add(`v${coordinate(dy / 10)}`);
    else this.#add(`l${step(dx, dy)}`);
  }

  bezierCurveTo(
    m: Matrix,
    x1: number,
    y1: number,
    x2: number,
    y2: number,
    x: number,
    y: number,
  ): void {
    if (this.empty) this.moveTo(m, x1, y1);
    const to = apply(m, x, y);
    this.#point = tenths(to);
    this.#add(`C${pair(...apply(m, x1, y1))} ${pair(...apply(m, x2, y2))} ${pair(...to)}`);
  }

  quadraticCurveTo(m: Matrix, x1: number, y1: number, x: number, y: number): void {
    if (this.empty) this.moveTo(m, x1, y1);
    const to = apply(m, x, y);
    this.#point = tenths(to);
    this.#add(`Q${pair(...apply(m, x1, y1))} ${pair(...to)}`);
  }

  rect(m: Matrix, x: number, y: number, width: number, height: number): void {
    this.moveTo(m, x, y);
    this.lineTo(m, x + width, y);
    this.lineTo(m, x + width, y + height);
    this.lineTo(m, x, y + height);
    this.close();
  }

  /** Angles in radians. A full turn becomes two half arcs, because SVG draws nothing for a closed arc. */
  arc(
    m: Matrix,
    x: number,
    y: number,
    radius: number,
    start: number,
    end: number,
    ccw = false,
  ): void {
    const r = radius * uniformScale(m);
    const swept = sweep(start, end, ccw);
    const alone = this.empty && Math.abs(swept) === TURN;
    const at = (angle: number): readonly [number, number] => [
      x + radius * Math.cos(angle),
      y + radius * Math.sin(angle),
    ];
    if (this.empty) this.moveTo(m, ...at(start));
    else this.lineTo(m, ...at(start));
    const pieces = Math.abs(swept) > Math.PI + EPSILON ? 2 : 1;
    for (let piece = 1; piece <= pieces; piece += 1) {
      const to = apply(m, ...at(start + (swept * piece) / pieces));
      this.#point = tenths(to);
      const side = swept > 0 ? 1 : 0;
      this.#add(`A${pair(r, r)} 0 0 ${side} ${pair(...to)}`);
    }
    if (alone) {
      const [cx, cy] = apply(m, x, y);
      this.#circle = { x: cx, y: cy, r };
    }
  }

  close(): void {
    if (this.empty) return;
    this.#point = this.#start;
    const circle = this.#circle;
    this.#add('Z');
    this.#circle = circle;
  }

  geometry(): Geometry {
    return this.#circle ? { kind: 'circle', ...this.#circle } : { kind: 'path', d: this.#d };
  }

  #add(command: string): void {
    this.#d += command;
    this.#circle = null;
  }
}
