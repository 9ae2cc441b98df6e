/** A reader of our own SVG: what a person with a ruler finds in the drawing. It shares no code with the writer. */

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface ReadShape {
  readonly tag: string;
  /** Own attributes over those of the groups around. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly box: Box;
  /** Corners of a path, in order. */
  readonly corners: readonly (readonly [number, number])[];
}

export interface ReadText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: string;
}

export interface ReadMark {
  readonly title: string;
  readonly shapes: ReadShape[];
  readonly texts: ReadText[];
}

export interface Reading {
  readonly marks: ReadMark[];
  /** Texts outside marks. */
  readonly texts: ReadText[];
  readonly shapes: ReadShape[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

function unescape(text: string): string {
  return text.replace(/&\w+;/gu, (entity) => ENTITIES[entity] ?? entity);
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w-]+)="([^"]*)"/gu)].map(([, name, value]) => [
      name ?? '',
      unescape(value ?? ''),
    ]),
  );
}

/** End points of every command of path data made of M, L, H, V, A, C, Q and Z, and of the steps l, h and v. */
export function cornersOf(d: string): (readonly [number, number])[] {
  let x = 0;
  let y = 0;
  return [...d.matchAll(/([MLHVACQZlhv])([^MLHVACQZlhv]*)/gu)].flatMap(([, command, rest]) => {
    const numbers = (rest ?? '').match(/-?(?:\d+\.?\d*|\.\d+)/gu)?.map(Number) ?? [];
    if (command === 'Z') return [];
    if (command === 'H') x = numbers[0] ?? x;
    else if (command === 'V') y = numbers[0] ?? y;
    else if (command === 'h') x += numbers[0] ?? 0;
    else if (command === 'v') y += numbers[0] ?? 0;
    else if (command === 'l') [x, y] = [x + (numbers[0] ?? 0), y + (numbers[1] ?? 0)];
    else [x = x, y = y] = numbers.slice(-2);
    return [[x, y] as const];
  });
}

function shapeOf(tag: string, attributes: Record<string, string>): ReadShape {
  if (tag === 'circle') {
    const [x, y, r] = ['cx', 'cy', 'r'].map((name) => Number(attributes[name]));
    if (x === undefined || y === undefined || r === undefined) throw new Error('cercle incomplet');
    return {
      tag,
      attributes,
      corners: [],
      box: { left: x - r, right: x + r, top: y - r, bottom: y + r },
    };
  }
  const corners = cornersOf(attributes['d'] ?? '');
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const box = {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
  return { tag, attributes, corners, box };
}

/** Everything drawn in `svg`, with what each mark says it is. Definitions of clips are not drawn. */
export function readSvg(svg: string): Reading {
  const reading: Reading = { marks: [], texts: [], shapes: [] };
  const open: { tag: string; attributes: Record<string, string>; mark: ReadMark | null }[] = [];
  let text = '';
  const body = svg.replace(/<defs>.*?<\/defs>/gsu, '');
  for (const [, closing, tag = '', rest = '', selfClosing, content] of body.matchAll(
    /<(\/?)(\w+)((?:\s[^<>]*?)?)(\/?)>|([^<]+)/gu,
  )) {
    if (content !== undefined) {
      text += content;
      continue;
    }
    const mark = open.findLast((one) => one.mark)?.mark ?? null;
    if (closing === '/') {
      const last = open.pop();
      if (last?.tag === 'title') {
        const parent = open.at(-1);
        const made: ReadMark = { title: unescape(text), shapes: [], texts: [] };
        // The shape that holds the title was read when it opened: it is taken into the mark.
        if (parent?.tag === 'path' || parent?.tag === 'circle') {
          const own = reading.shapes.pop();
          if (own) made.shapes.push(own);
        }
        if (parent && parent.tag !== 'svg') parent.mark = made;
        reading.marks.push(made);
      } else if (last?.tag === 'text') {
        const { attributes } = last;
        (mark?.texts ?? reading.texts).push({
          text: unescape(text),
          x: Number(attributes['x']),
          y: Number(attributes['y']),
          size: Number(attributes['font-size'] ?? 12),
          anchor: attributes['text-anchor'] ?? 'start',
        });
      }
      text = '';
      continue;
    }
    text = '';
    const attributes = { ...open.at(-1)?.attributes, ...attributesOf(rest) };
    if (tag === 'path' || tag === 'circle')
      (mark?.shapes ?? reading.shapes).push(shapeOf(tag, attributes));
    if (selfClosing !== '/') open.push({ tag, attributes, mark: null });
  }
  return reading;
}
