import { allPoints, allSeries, type ChartModel, type ChartPoint } from './model/chart-model.ts';
import { breakLabel } from './plugins/breaks.ts';
import { GAP_SIGN } from './plugins/gaps.ts';
import { list } from './text/words.ts';

/** Beyond this, a list is counted: the drawing and the table show each place. */
const MAX_NAMED = 8;

/** « a, b et 4 autres »: few enough names to read. */
function named(names: readonly string[]): string {
  const rest = names.length - MAX_NAMED;
  // « et 1 autre » would take as much room as the name.
  if (rest <= 1) return list(names);
  return `${names.slice(0, MAX_NAMED).join(', ')} et ${rest} autres`;
}

/** Where points stand: « 2002, 2007 et 2008 »; by series when there are several: « Contrat pro (2002 et 2007) ». */
function placesOf(model: ChartModel, wanted: (point: ChartPoint) => boolean): string {
  const several = allSeries(model).length > 1;
  return model.panels
    .flatMap((panel) =>
      panel.series.flatMap((series) => {
        const names = series.points.filter(wanted).map((point) => point.category);
        if (names.length === 0) return [];
        const owner = panel.title === '' ? series.label : panel.title;
        return [several ? `${owner} (${named(names)})` : named(names)];
      }),
    )
    .join('\u00A0; ');
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
  const reasons = new Set(points.flatMap((point) => point.missing ?? []));
  const gaps = [...reasons].map(
    (reason) =>
      `${GAP_SIGN} Pas de valeur (${reason})\u00A0: ${placesOf(model, (point) => point.missing === reason)}.`,
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
  const doubts = points.some((point) => point.uncertain)
    ? [
        `? Valeur incertaine, le document ne permet pas de trancher\u00A0: ${placesOf(model, (point) => point.uncertain)}.`,
      ]
    : [];
  return [...breaks, ...gaps, ...shares, ...small, ...doubts, ...model.asides.map(sentence)];
}
