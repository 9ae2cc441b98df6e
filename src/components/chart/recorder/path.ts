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

/** Builds SVG path data from canvas calls; points pass through the matrix at the time of the call. */
export class PathBuilder {
  #d = '';
  #point: readonly [number, number] = [0, 0];
  #start: readonly [number, number] = [0, 0];
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
    this.#point = apply(m, x, y);
    this.#start = this.#point;
    this.#add(`M${pair(...this.#point)}`);
  }

  lineTo(m: Matrix, x: number, y: number): void {
    if (this.empty) {
      this.moveTo(m, x, y);
      return;
    }
    const [toX, toY] = apply(m, x, y);
    const sameX = coordinate(toX) === coordinate(this.#point[0]);
    const sameY = coordinate(toY) === coordinate(this.#point[1]);
    this.#point = [toX, toY];
    if (sameX && sameY) return;
    if (sameY) this.#add(`H${coordinate(toX)}`);
    else if (sameX) this.#add(`V${coordinate(toY)}`);
    else this.#add(`L${pair(toX, toY)}`);
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
    this.#point = apply(m, x, y);
    this.#add(`C${pair(...apply(m, x1, y1))} ${pair(...apply(m, x2, y2))} ${pair(...this.#point)}`);
  }

  quadraticCurveTo(m: Matrix, x1: number, y1: number, x: number, y: number): void {
    if (this.empty) this.moveTo(m, x1, y1);
    this.#point = apply(m, x, y);
    this.#add(`Q${pair(...apply(m, x1, y1))} ${pair(...this.#point)}`);
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
      this.#point = apply(m, ...at(start + (swept * piece) / pieces));
      const side = swept > 0 ? 1 : 0;
      this.#add(`A${pair(r, r)} 0 0 ${side} ${pair(...this.#point)}`);
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
