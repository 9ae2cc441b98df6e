import { formatNumber, formatSigned, plural } from '../../lib/numbers-fr.ts';
import {
  allPoints,
  allSeries,
  type ChartModel,
  type ChartPoint,
  type ChartSeries,
} from './model/chart-model.ts';
import { shareText, valueText } from './model/value-text.ts';
import { chartNotes } from './notes.ts';

/** What a chart says, for whoever does not see it. Sentences in French, each complete. */
export interface TextAlternative {
  /** What is drawn: kind, series, extent, unit. */
  readonly summary: string;
  /** Highest, lowest and trend, from the values. */
  readonly facts: readonly string[];
  /** Breaks, gaps, small numbers and doubts. */
  readonly notes: readonly string[];
}

type Known = ChartPoint & { readonly value: number };

/** Below this, a percentage of change says more about chance than about the trend. Unit: people. */
const SMALLEST_BASE = 50;
/** A change smaller than this is called stable. Unit: percent. */
const STABLE = 2;
const OVER_TIME: readonly ChartModel['kind'][] = ['lines', 'small-multiples', 'slope'];

function known(points: readonly ChartPoint[]): Known[] {
  return points.flatMap((point) =>
    point.value === null ? [] : [{ ...point, value: point.value }],
  );
}

function list(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} et ${last}` : last;
}

/** First of the points with the highest (`sign` 1) or lowest (`sign` -1) value. */
function extreme(points: readonly Known[], sign: 1 | -1): Known | undefined {
  return points.reduce<Known | undefined>(
    (best, point) => (best === undefined || sign * point.value > sign * best.value ? point : best),
    undefined,
  );
}

/** Change between two values in words: points for rates, percent for counts, plain difference for small counts. */
export function changeText(from: number, to: number, unit: string): string {
  const difference = to - from;
  if (difference === 0) return 'sans changement';
  if (unit === '%') {
    const points = Math.round(difference * 10) / 10;
    return `${formatSigned(points)}\u00A0${plural(points, 'point', 'points')}`;
  }
  if (from < SMALLEST_BASE)
    return `${formatSigned(difference)}\u00A0${valueText(Math.abs(difference), unit).split('\u00A0').at(-1) ?? ''}`;
  return `${formatSigned((100 * difference) / from, 1)}\u00A0%`;
}

function direction(from: number, to: number, unit: string): string {
  const size =
    unit === '%' || from === 0 ? Math.abs(to - from) : Math.abs((100 * (to - from)) / from);
  if (size < STABLE) return 'stable';
  return to > from ? 'en hausse' : 'en baisse';
}

/** Stretches of a series that may be compared: cut at the breaks that concern it. */
function stretches(series: ChartSeries, model: ChartModel): Known[][] {
  const cuts = model.breaks
    .filter(({ rows }) => rows === null || rows.includes(series.key))
    .map(({ after }) => after + 1);
  const edges = [0, ...cuts, series.points.length];
  return edges
    .slice(0, -1)
    .map((start, index) => known(series.points.slice(start, edges[index + 1])));
}

function trend(points: readonly Known[], unit: string): string | null {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || first === last) return null;
  const change = changeText(first.value, last.value, unit);
  const way = direction(first.value, last.value, unit);
  return `${way} de ${first.category} (${first.text}) à ${last.category} (${last.text}), soit ${change}`;
}

function seriesFact(series: ChartSeries, title: string, model: ChartModel): string {
  const name = [title, series.label].filter((part) => part !== '').join(', ');
  const points = known(series.points);
  const high = extreme(points, 1);
  const low = extreme(points, -1);
  if (!high || !low) return `${name}\u00A0: aucune valeur.`;
  const parts = stretches(series, model);
  const trends = parts.map((part) => trend(part, model.unit)).filter((part) => part !== null);
  const cut = parts.length > 1 ? ' (la rupture interdit de comparer avant et après)' : '';
  const extremes =
    points.length > 2 && high.value !== low.value
      ? `${plural(trends.length, ' ', ' ').trim()}plus haut ${high.text} (${high.category}), plus bas ${low.text} (${low.category})`
      : '';
  const said = [trends.join(', puis ') + (trends.length > 0 ? cut : ''), extremes].filter(
    (part) => part !== '',
  );
  return `${name}\u00A0: ${said.length > 0 ? said.join('\u00A0; ') : high.text}.`;
}

/** A panel of one series is named by its title alone. */
function overTime(model: ChartModel): string[] {
  return model.panels.flatMap((panel) =>
    panel.series.map((series) => {
      const alone = panel.title !== '' && panel.series.length === 1;
      return seriesFact(alone ? { ...series, label: '' } : series, panel.title, model);
    }),
  );
}

function ranked(series: ChartSeries, model: ChartModel, named: boolean): string[] {
  const points = known(series.points);
  const high = extreme(points, 1);
  const low = extreme(points, -1);
  if (!high || !low) return [];
  const name = named ? `${series.label}\u00A0: ` : '';
  const say = (point: Known): string =>
    model.kind === 'shares' && point.drawn !== null
      ? `${shareText(point.drawn)}, soit ${point.text}`
      : point.text;
  if (points.length === 1 || high.value === low.value) {
    return [`${name}${high.text} pour ${list(points.map((point) => point.category))}.`];
  }
  return [
    `${name}la valeur la plus haute est celle de ${high.category} (${say(high)}), la plus basse celle de ${low.category} (${say(low)}).`,
  ];
}

function byCategory(model: ChartModel): string[] {
  if (model.kind === 'shares') {
    // The largest share is not the largest count: compare what is drawn.
    return allSeries(model).flatMap((series) =>
      ranked(series, model, true).length === 0 ? [] : sharesFact(series),
    );
  }
  return allSeries(model).flatMap((series) => ranked(series, model, allSeries(model).length > 1));
}

function sharesFact(series: ChartSeries): string[] {
  const drawn = series.points.flatMap((point) =>
    point.drawn === null ? [] : [{ ...point, value: point.drawn }],
  );
  const high = extreme(drawn, 1);
  const low = extreme(drawn, -1);
  if (!high || !low) return [];
  const say = (point: Known): string => `${shareText(point.value)}, soit ${point.text}`;
  return [
    `${series.label}\u00A0: part la plus haute pour ${high.category} (${say(high)}), la plus basse pour ${low.category} (${say(low)}).`,
  ];
}

const NOUNS: Readonly<Record<ChartModel['kind'], readonly [one: string, many: string]>> = {
  lines: ['courbe', 'courbes'],
  slope: ['ligne', 'lignes'],
  'small-multiples': ['vignette', 'vignettes'],
  'bars-grouped': ['série de barres', 'séries de barres'],
  'bars-stacked': ['part empilée', 'parts empilées'],
  'bars-ranked': ['barre', 'barres'],
  shares: ['part', 'parts'],
  'tile-map': ['région', 'régions'],
};

function summary(model: ChartModel): string {
  const { categories, panels } = model;
  const series = panels[0]?.series ?? [];
  const counted =
    model.kind === 'small-multiples'
      ? panels.map((panel) => panel.title)
      : model.kind === 'bars-ranked' || model.kind === 'tile-map'
        ? categories.map((category) => category.label)
        : series.map((one) => one.label);
  const [one, many] = NOUNS[model.kind];
  const what = `${formatNumber(counted.length)}\u00A0${plural(counted.length, one, many)}`;
  const unit = model.unit === '%' ? 'en %' : `en nombre (unité\u00A0: ${model.unit})`;
  if (model.kind === 'bars-ranked')
    return `Classement de ${what}, de la plus haute à la plus basse, ${unit}.`;
  if (model.kind === 'tile-map') return `Carte de ${what} en carreaux, ${unit}.`;
  const years = categories.every((category) => /^\d{4}$/u.test(category.label));
  const extent = years
    ? `de ${categories[0]?.label ?? ''} à ${categories.at(-1)?.label ?? ''}`
    : `pour ${list(categories.map((category) => category.label))}`;
  const names = counted.length > 6 ? '' : `\u00A0: ${list(counted)}`;
  const measure = model.kind === 'shares' ? 'en % du total' : unit;
  return `Graphique de ${what}, ${extent}, ${measure}${names}.`;
}

/** The text of the chart, written from its values. Pure: same model, same text. */
export function textAlternative(model: ChartModel): TextAlternative {
  const years = model.categories.every((category) => /^\d{4}$/u.test(category.label));
  const timed =
    OVER_TIME.includes(model.kind) ||
    (years && model.kind !== 'shares' && model.kind !== 'bars-ranked');
  const none = known(allPoints(model)).length === 0;
  return {
    summary: summary(model),
    facts: none ? [] : timed ? overTime(model) : byCategory(model),
    notes: chartNotes(model),
  };
}
