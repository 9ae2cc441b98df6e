import type { Primitive, Shape, Text } from './primitives.ts';
import {
  attributes,
  escapeXml,
  shapeElement,
  textElement,
  type Element,
  type Repaint,
} from './svg-elements.ts';

/** Clip regions of one drawing; ids start with `prefix`, which must be unique on the page. */
class Clips {
  readonly #ids = new Map<string, string>();
  readonly #definitions: string[] = [];
  readonly #prefix: string;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** Id of the region where all of `chain` overlap, or null for no clip. */
  idOf(chain: readonly string[]): string | null {
    if (chain.length === 0) return null;
    const key = chain.join('|');
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const outer = this.idOf(chain.slice(0, -1));
    const id = `${this.#prefix}-d${this.#ids.size + 1}`;
    this.#ids.set(key, id);
    const clip = outer === null ? {} : { 'clip-path': `url(#${outer})` };
    this.#definitions.push(
      `<clipPath${attributes({ id, ...clip })}><path${attributes({ d: chain.at(-1) })}/></clipPath>`,
    );
    return id;
  }

  toString(): string {
    return this.#definitions.length > 0 ? `<defs>${this.#definitions.join('')}</defs>` : '';
  }
}

/** The outline of a fill drawn again as a stroke is one element with both. */
function joinPaint(primitives: readonly (Shape | Text)[]): (Shape | Text)[] {
  const out: (Shape | Text)[] = [];
  for (const next of primitives) {
    const last = out.at(-1);
    if (
      last?.kind === 'shape' &&
      next.kind === 'shape' &&
      last.stroke === null &&
      next.fill === null &&
      JSON.stringify([last.geometry, last.clips, last.opacity]) ===
        JSON.stringify([next.geometry, next.clips, next.opacity])
    ) {
      out[out.length - 1] = { ...last, stroke: next.stroke };
    } else out.push(next);
  }
  return out;
}

/** Consecutive strokes of one paint become one path: grid lines, mostly. Fills stay apart, they may overlap. */
function joinStrokes(elements: readonly Element[]): Element[] {
  const out: Element[] = [];
  for (const next of elements) {
    const last = out.at(-1);
    if (last?.strokePath && next.strokePath && last.paint === next.paint) {
      const strokePath = last.strokePath + next.strokePath;
      out[out.length - 1] = { ...last, strokePath, own: attributes({ d: strokePath }) };
    } else out.push(next);
  }
  return out;
}

/** Elements of one paint in a row say it once, on a group. */
function writeRuns(elements: readonly Element[]): string {
  let out = '';
  for (let i = 0; i < elements.length;) {
    const paint = elements[i]?.paint ?? '';
    let end = i;
    while (end < elements.length && elements[end]?.paint === paint) end += 1;
    const run = elements.slice(i, end);
    const grouped = run.length > 1 && paint !== '';
    const body = run
      .map(({ tag, own, content }) => {
        const start = `<${tag}${own}${grouped ? '' : paint}`;
        return content === '' ? `${start}/>` : `${start}>${content}</${tag}>`;
      })
      .join('');
    out += grouped ? `<g${paint}>${body}</g>` : body;
    i = end;
  }
  return out;
}

/** The inside of an SVG element: no root, no style, no script. Same primitives and colours, same bytes. */
export function writeSvg(
  primitives: readonly Primitive[],
  prefix: string,
  repaint: Repaint = (color) => color,
): string {
  const clips = new Clips(prefix);
  const element = (primitive: Shape | Text): Element =>
    primitive.kind === 'text'
      ? textElement(primitive, repaint)
      : shapeElement(primitive, clips.idOf(primitive.clips), repaint);
  const plain: (Shape | Text)[] = [];
  const elements: Element[] = [];
  const flush = (): void => {
    elements.push(...joinStrokes(joinPaint(plain.splice(0)).map(element)));
  };
  for (const primitive of primitives) {
    if (primitive.kind !== 'mark') {
      plain.push(primitive);
      continue;
    }
    flush();
    const title = `<title>${escapeXml(primitive.title)}</title>`;
    const children = joinPaint(primitive.children).map(element);
    const only = children.length === 1 ? children[0] : undefined;
    elements.push(
      only
        ? { ...only, strokePath: null, content: `${title}${only.content}` }
        : { tag: 'g', own: '', paint: '', strokePath: null, content: title + writeRuns(children) },
    );
  }
  flush();
  const body = writeRuns(elements);
  return `${clips.toString()}${body}`;
}
