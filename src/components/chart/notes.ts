import { allPoints, type ChartModel } from './model/chart-model.ts';
import { breakLabel } from './plugins/breaks.ts';
import { GAP_SIGN } from './plugins/gaps.ts';

const MAX_NAMED = 6;

/** Titles of points without their tail, few enough to read. */
function named(titles: readonly string[]): string {
  const more = titles.length > MAX_NAMED ? ` et ${titles.length - MAX_NAMED} autres` : '';
  return `${titles.slice(0, MAX_NAMED).join('\u00A0; ')}${more}`;
}

function place(title: string): string {
  return title.split('\u00A0: ')[0] ?? title;
}

function sentence(text: string): string {
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}

/** The marks of the drawing in words: breaks, gaps with their reason, small numbers, uncertain values. */
export function chartNotes(model: ChartModel): string[] {
  const points = allPoints(model);
  const breaks = model.breaks.map((cut, index) => {
    const name = breakLabel(index, model.breaks.length);
    const label = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    return sentence(`${label} entre ${cut.from} et ${cut.to}\u00A0: ${cut.reason}`);
  });
  const reasons = new Map<string, string[]>();
  for (const point of points) {
    if (point.missing === null) continue;
    reasons.set(point.missing, [...(reasons.get(point.missing) ?? []), place(point.title)]);
  }
  const gaps = [...reasons].map(
    ([reason, places]) => `${GAP_SIGN} Pas de valeur (${reason})\u00A0: ${named(places)}.`,
  );
  const uncounted = points.filter((point) => point.value !== null && point.drawn === null);
  const shares =
    uncounted.length > 0
      ? [
          `Parts non calculées, le total n’est pas connu\u00A0: ${named([...new Set(uncounted.map((point) => point.category))])}.`,
        ]
      : [];
  const small =
    model.smallNumbers && points.some((point) => point.small)
      ? [sentence(`* En gris\u00A0: ${model.smallNumbers.reason}`)]
      : [];
  const uncertain = points.filter((point) => point.uncertain);
  const doubts =
    uncertain.length > 0
      ? [
          `? Valeur incertaine, le document ne permet pas de trancher\u00A0: ${named(uncertain.map((point) => place(point.title)))}.`,
        ]
      : [];
  return [...breaks, ...gaps, ...shares, ...small, ...doubts, ...model.asides];
}
