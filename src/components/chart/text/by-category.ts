import { allSeries, type ChartModel, type ChartSeries } from '../model/chart-model.ts';
import { shareText } from '../model/value-text.ts';
import { extremes, known, list, places, type Known } from './words.ts';

/** What is compared is what is drawn: the largest share is not the largest count. */
function comparable(series: ChartSeries, shares: boolean): Known[] {
  if (!shares) return known(series.points);
  return series.points.flatMap((point) =>
    point.drawn === null ? [] : [{ ...point, value: point.drawn }],
  );
}

function seriesFact(series: ChartSeries, named: boolean, shares: boolean): string[] {
  const points = comparable(series, shares);
  const [high] = extremes(points, 1);
  const [low] = extremes(points, -1);
  if (!high || !low) return named ? [`${series.label}\u00A0: aucune valeur.`] : [];
  const say = (point: Known): string =>
    shares ? `${shareText(point.value)}, soit ${point.text}` : point.text;
  const name = named ? `${series.label}\u00A0: ` : '';
  if (high.value === low.value) {
    return [`${name}${say(high)} pour ${list(points.map((point) => point.category))}.`];
  }
  return [
    `${name}${named ? 'plus' : 'Plus'} haut\u00A0: ${say(high)} (${places(extremes(points, 1))})\u00A0;` +
      ` plus bas\u00A0: ${say(low)} (${places(extremes(points, -1))}).`,
  ];
}

/** Highest and lowest category of each series. */
export function factsByCategory(model: ChartModel): string[] {
  const series = allSeries(model);
  const named = series.length > 1;
  return series.flatMap((one) => seriesFact(one, named, model.kind === 'shares'));
}
