import type { ChartModel } from '../model/chart-model.ts';
import { allPoints } from '../model/chart-model.ts';
import type { Token } from '../palette.ts';

/** A class of values, both bounds included; classes follow each other without overlap for the table's values. */
export interface ValueClass {
  readonly from: number;
  readonly to: number;
  /** 0 (pale) to 4 (deep): index of the tokens s1 to s5. */
  readonly tone: number;
}

const TOKENS = ['s1', 's2', 's3', 's4', 's5'] as const;
const MOST = TOKENS.length;

/** Steps that people count in. */
const STEPS = [1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 25, 30, 40, 50, 60, 75, 80, 100];

function niceStep(raw: number): number {
  let power = 1;
  for (;;) {
    const step = STEPS.find((candidate) => candidate * power >= raw);
    if (step !== undefined) return step * power;
    power *= 10;
  }
}

/** Five classes of equal width at most, on round bounds, from the smallest value (or zero) to the largest. */
export function classes(model: ChartModel): ValueClass[] {
  const values = allPoints(model).flatMap((point) => (point.drawn === null ? [] : [point.drawn]));
  const smallest = Math.min(...values);
  const largest = Math.max(...values);
  // Rates all lie high: classes from zero would leave most colours unused.
  const spread = model.unit === '%' ? largest - smallest : largest;
  const step = niceStep(Math.max(1, Math.floor(spread / MOST) + 1));
  const start = model.unit === '%' ? Math.floor(smallest / step) * step : 0;
  const count = Math.min(MOST, Math.floor((largest - start) / step) + 1);
  return Array.from({ length: count }, (_, index) => ({
    from: start + index * step,
    to: start + (index + 1) * step - (model.unit === '%' ? 0.1 : 1),
    // Few classes use the whole range of tones.
    tone: count === 1 ? 1 : Math.round((index * (MOST - 1)) / (count - 1)),
  }));
}

/** Tone of the class that holds `value`. */
export function toneOf(value: number, bounds: readonly ValueClass[]): number {
  return bounds.findLast((one) => value >= one.from)?.tone ?? 0;
}

export function toneToken(tone: number): Token {
  return TOKENS[tone] ?? 's1';
}

/** Colour of a text on the tone. */
export function onToneToken(tone: number): Token {
  const tokens = ['son1', 'son2', 'son3', 'son4', 'son5'] as const;
  return tokens[tone] ?? 'son1';
}
