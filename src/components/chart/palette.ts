/**
 * Colours by role. chart.css holds the same values as variables (a test keeps them equal); this copy exists
 * for drawings that leave the site and for the measures of contrast.
 * Neighbouring series alternate a dark and a bright tone, so that each is at least 3:1 from the next in grey
 * and for every colour vision, and at least 3:1 from the background.
 */
export type Token =
  | `${'c' | 'on'}${1 | 2 | 3 | 4 | 5 | 6}`
  | `${'s' | 'son'}${1 | 2 | 3 | 4 | 5}`
  | 'bg'
  | 'text'
  | 'muted'
  | 'grid'
  | 'axis'
  | 'small'
  | 'on-small';

export type Palette = Readonly<Record<Token, string>>;

export const LIGHT: Palette = {
  c1: '#12368f',
  c2: '#e26b1b',
  c3: '#7e0360',
  c4: '#1ea28f',
  c5: '#203c00',
  c6: '#a97cf0',
  on1: '#ffffff',
  on2: '#14181d',
  on3: '#ffffff',
  on4: '#14181d',
  on5: '#ffffff',
  on6: '#14181d',
  s1: '#dfe9f8',
  s2: '#a9c6ee',
  s3: '#6d9bdc',
  s4: '#2f62b8',
  s5: '#12316f',
  son1: '#14181d',
  son2: '#14181d',
  son3: '#14181d',
  son4: '#ffffff',
  son5: '#ffffff',
  bg: '#fffdf9',
  text: '#14181d',
  muted: '#5a5248',
  grid: '#e4ddd0',
  axis: '#7a828b',
  small: '#8a8f95',
  'on-small': '#14181d',
};

export const DARK: Palette = {
  c1: '#8ed5fd',
  c2: '#ac430e',
  c3: '#e7b5be',
  c4: '#037465',
  c5: '#bed95f',
  c6: '#7750b1',
  on1: '#14181d',
  on2: '#ffffff',
  on3: '#14181d',
  on4: '#ffffff',
  on5: '#14181d',
  on6: '#ffffff',
  s1: '#22304a',
  s2: '#2f4f8a',
  s3: '#5f8fdc',
  s4: '#8db6f2',
  s5: '#d7e6fc',
  son1: '#ffffff',
  son2: '#ffffff',
  son3: '#14181d',
  son4: '#14181d',
  son5: '#14181d',
  bg: '#1a1714',
  text: '#f1f3f5',
  muted: '#b9ae9f',
  grid: '#3a342d',
  axis: '#7d8791',
  small: '#8a9199',
  'on-small': '#14181d',
};

/** Name of the CSS variable of a token: `--c1` for series, `--chart-text` for roles. */
export function variableName(token: Token): string {
  return /\d$/u.test(token) ? `--${token}` : `--chart-${token}`;
}

/** The colour as the page resolves it, in every theme. */
export function cssPaint(token: Token): string {
  return `var(${variableName(token)})`;
}

const SLOTS = [1, 2, 3, 4, 5, 6] as const;
type Slot = (typeof SLOTS)[number];

function slotNumber(slot: number): Slot {
  return SLOTS[slot % SLOTS.length] ?? 1;
}

/** Colour of a series, and of a text written on it. `slot` from 0. */
export function seriesToken(slot: number): Token {
  return `c${slotNumber(slot)}`;
}
export function onSeriesToken(slot: number): Token {
  return `on${slotNumber(slot)}`;
}

/** Shapes of points, one a slot: a series is never told by its colour alone. */
const SHAPES = ['circle', 'rect', 'triangle', 'rectRot', 'crossRot', 'star'] as const;

export function seriesShape(slot: number): (typeof SHAPES)[number] {
  return SHAPES[slot % SHAPES.length] ?? 'circle';
}

/** Every token, in the order of the palette. */
// Object.keys() loses the key type; LIGHT is a complete Record of Token.
export const TOKENS = Object.keys(LIGHT) as readonly Token[];
