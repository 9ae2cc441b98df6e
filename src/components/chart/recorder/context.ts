import { ANCHOR, BASELINE, START, type Fill, type State } from './context-state.ts';
import {
  apply,
  degrees,
  multiply,
  rotation,
  scaling,
  translation,
  uniformScale,
  type Matrix,
} from './matrix.ts';
import { PathBuilder } from './path.ts';
import type { Mark, Primitive, Shape, Text } from './primitives.ts';
import { readFont, textWidth } from './text-metrics.ts';

function refuse(what: string, repair: string): never {
  throw new Error(
    `${what} : le dessin statique ne sait pas l’écrire en SVG.\nRéparation : ${repair}`,
  );
}

function isTransparent(color: string): boolean {
  return color === 'transparent' || /^rgba?\(.*,\s*0\)$/u.test(color) || /^#\w{6}00$/u.test(color);
}

/**
 * A canvas 2D context that writes down what is drawn instead of painting it: the subset of
 * CanvasRenderingContext2D that Chart.js 4 and our plugins call. Errors: gradients, patterns, images and
 * outlined text are refused with what to do instead.
 * The state lives in plain fields because Chart.js assigns them as on a canvas.
 */
export class RecordingContext implements Omit<State, 'matrix' | 'clips' | 'lineDash'> {
  readonly canvas: { width: number; height: number; style: Record<string, string> };
  readonly primitives: Primitive[] = [];
  fillStyle = START.fillStyle;
  strokeStyle = START.strokeStyle;
  lineWidth = START.lineWidth;
  lineCap = START.lineCap;
  lineJoin = START.lineJoin;
  lineDashOffset = START.lineDashOffset;
  font = START.font;
  textAlign = START.textAlign;
  textBaseline = START.textBaseline;
  globalAlpha = START.globalAlpha;
  #matrix: Matrix;
  #clips: readonly string[] = [];
  #dash: readonly number[] = [];
  readonly #stack: State[] = [];
  readonly #path = new PathBuilder();
  #mark: { title: string; children: (Shape | Text)[] } | null = null;

  /** Where the drawing starts on its sheet: transforms are relative to it. */
  readonly #origin: Matrix;

  /** `origin` places a drawing on a larger sheet, in px. */
  constructor(width: number, height: number, origin: { x: number; y: number } = { x: 0, y: 0 }) {
    this.canvas = { width, height, style: {} };
    this.#origin = translation(origin.x, origin.y);
    this.#matrix = this.#origin;
  }

  /** Everything drawn until endMark() belongs to the value that `title` says. */
  beginMark(title: string): void {
    this.#mark = { title, children: [] };
  }

  endMark(): void {
    const mark = this.#mark;
    this.#mark = null;
    if (mark && mark.children.length > 0)
      this.primitives.push({ kind: 'mark', ...mark } satisfies Mark);
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset } = this;
    const { font, textAlign, textBaseline, globalAlpha } = this;
    this.#stack.push({
      matrix: this.#matrix,
      clips: this.#clips,
      lineDash: this.#dash,
      fillStyle,
      strokeStyle,
      lineWidth,
      lineCap,
      lineJoin,
      lineDashOffset,
      font,
      textAlign,
      textBaseline,
      globalAlpha,
    });
  }

  restore(): void {
    const state = this.#stack.pop();
    if (!state) return;
    const { matrix, clips, lineDash, ...fields } = state;
    this.#matrix = matrix;
    this.#clips = clips;
    this.#dash = lineDash;
    Object.assign(this, fields);
  }

  translate(x: number, y: number): void {
    this.#matrix = multiply(this.#matrix, translation(x, y));
  }
  rotate(angle: number): void {
    this.#matrix = multiply(this.#matrix, rotation(angle));
  }
  scale(x: number, y: number): void {
    this.#matrix = multiply(this.#matrix, scaling(x, y));
  }
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.#matrix = multiply(this.#origin, { a, b, c, d, e, f });
  }
  resetTransform(): void {
    this.#matrix = this.#origin;
  }

  beginPath(): void {
    this.#path.clear();
  }
  closePath(): void {
    this.#path.close();
  }
  moveTo(x: number, y: number): void {
    this.#path.moveTo(this.#matrix, x, y);
  }
  lineTo(x: number, y: number): void {
    this.#path.lineTo(this.#matrix, x, y);
  }
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#path.bezierCurveTo(this.#matrix, x1, y1, x2, y2, x, y);
  }
  quadraticCurveTo(x1: number, y1: number, x: number, y: number): void {
    this.#path.quadraticCurveTo(this.#matrix, x1, y1, x, y);
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.#path.rect(this.#matrix, x, y, width, height);
  }
  arc(x: number, y: number, radius: number, start: number, end: number, ccw = false): void {
    this.#path.arc(this.#matrix, x, y, radius, start, end, ccw);
  }
  ellipse(
    x: number,
    y: number,
    rx: number,
    ry: number,
    _turn: number,
    start: number,
    end: number,
  ): void {
    if (rx !== ry)
      refuse('Ellipse', 'donner une forme de point sans largeur propre (pointStyleWidth).');
    this.arc(x, y, rx, start, end);
  }

  /** The current path becomes a clipPath for all that follows, until restore(). */
  clip(): void {
    const geometry = this.#path.geometry();
    if (geometry.kind === 'circle')
      refuse('Découpe ronde', 'découper par un rectangle ou un tracé.');
    this.#clips = [...this.#clips, geometry.d];
  }

  setLineDash(dash: readonly number[]): void {
    this.#dash = [...dash];
  }
  getLineDash(): number[] {
    return [...this.#dash];
  }
  /** A drawing starts empty and is written once: there is nothing to clear. */
  clearRect(): void {
    return;
  }

  fill(rule: CanvasFillRule = 'nonzero'): void {
    const color = this.#color(this.fillStyle);
    if (!this.#path.empty && !isTransparent(color)) this.#shape(color, false, rule === 'evenodd');
  }
  stroke(): void {
    const color = this.#color(this.strokeStyle);
    if (!this.#path.empty && !isTransparent(color) && this.lineWidth > 0)
      this.#shape(color, true, false);
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    const color = this.#color(this.fillStyle);
    if (!isTransparent(color))
      this.#shape(color, false, false, this.#rectangle(x, y, width, height));
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    const color = this.#color(this.strokeStyle);
    if (!isTransparent(color))
      this.#shape(color, true, false, this.#rectangle(x, y, width, height));
  }

  measureText(text: string): {
    width: number;
    actualBoundingBoxAscent: number;
    actualBoundingBoxDescent: number;
    actualBoundingBoxLeft: number;
    actualBoundingBoxRight: number;
  } {
    const { size, bold } = readFont(this.font);
    const width = textWidth(text, size, bold);
    return {
      width,
      actualBoundingBoxAscent: size * BASELINE.top,
      actualBoundingBoxDescent: -size * BASELINE.bottom,
      actualBoundingBoxLeft: 0,
      actualBoundingBoxRight: width,
    };
  }

  fillText(text: string, x: number, y: number): void {
    const fill = this.#color(this.fillStyle);
    if (text === '' || isTransparent(fill)) return;
    const { size, bold } = readFont(this.font);
    const scale = uniformScale(this.#matrix);
    const [px, py] = apply(this.#matrix, x, y + BASELINE[this.textBaseline] * size);
    this.#push({
      kind: 'text',
      text,
      fill,
      bold,
      x: px,
      y: py,
      size: size * scale,
      opacity: this.globalAlpha,
      anchor: ANCHOR[this.textAlign],
      degrees: degrees(this.#matrix),
    });
  }
  strokeText(): never {
    return refuse('Texte en contour (strokeText)', 'écrire le texte par fillText seulement.');
  }
  createLinearGradient(): never {
    return refuse('Dégradé', 'donner une couleur unie, par exemple « var(--c1) ».');
  }
  createRadialGradient(): never {
    return refuse('Dégradé', 'donner une couleur unie, par exemple « var(--c1) ».');
  }
  createPattern(): never {
    return refuse(
      'Motif (createPattern)',
      'hachurer par des traits découpés, comme plugins/hatch.ts.',
    );
  }
  drawImage(): never {
    return refuse('Image', 'employer une forme de point de Chart.js, par exemple « rectRot ».');
  }

  #color(style: Fill): string {
    return typeof style === 'string'
      ? style
      : refuse('Dégradé ou motif', 'donner une couleur unie, par exemple « var(--c1) ».');
  }

  /** A path of its own: fillRect() must not touch the current path. */
  #rectangle(x: number, y: number, width: number, height: number): PathBuilder {
    const path = new PathBuilder();
    path.rect(this.#matrix, x, y, width, height);
    return path;
  }

  #shape(color: string, stroked: boolean, evenOdd: boolean, path = this.#path): void {
    const stroke = stroked
      ? {
          color,
          width: this.lineWidth * uniformScale(this.#matrix),
          dash: this.#dash,
          cap: this.lineCap,
          join: this.lineJoin,
        }
      : null;
    this.#push({
      kind: 'shape',
      geometry: path.geometry(),
      fill: stroked ? null : color,
      evenOdd,
      stroke,
      opacity: this.globalAlpha,
      clips: this.#clips,
    });
  }

  #push(primitive: Shape | Text): void {
    (this.#mark?.children ?? this.primitives).push(primitive);
  }
}
