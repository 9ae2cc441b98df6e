import type { ChartModel, ChartPoint, ChartSeries } from './model/chart-model.ts';

/**
 * The model as the file beside the picture holds it: what the interactive chart draws and says, each word once. The page
 * holds the rest. It is ours alone: what others reuse is the table.
 */
type PointPayload = readonly [
  /** The sentence of the mark after its heading: « : 1 266 jeunes ». */
  tail: string,
  value: number | null,
  /** Only where it differs from the value: shares, and parts that cannot be said. */
  drawn?: number | null,
  behind?: string | null,
  /** 1: small number; 2: uncertain. */
  flags?: number,
];

interface Payload extends Omit<
  ChartModel,
  'panels' | 'question' | 'asides' | 'smallNumbers' | 'dataset' | 'edition' | 'table'
> {
  readonly panels: readonly {
    readonly title: string;
    readonly series: readonly (Omit<ChartSeries, 'points'> & {
      readonly points: readonly PointPayload[];
    })[];
  }[];
}

const SMALL = 1;
const UNCERTAIN = 2;

/** « 2012 · Apprentissage »: how the sentence of a mark begins (model/points.ts). */
function headingOf(panel: string, category: string, series: string | null): string {
  return [panel, category, series].filter((part) => part !== null && part !== '').join(' · ');
}

function packPoint(point: ChartPoint, heading: string): PointPayload {
  const tail = point.title.startsWith(heading) ? point.title.slice(heading.length) : point.title;
  const flags = (point.small ? SMALL : 0) + (point.uncertain ? UNCERTAIN : 0);
  if (flags > 0) return [tail, point.value, point.drawn, point.behind, flags];
  if (point.behind !== null) return [tail, point.value, point.drawn, point.behind];
  return point.drawn === point.value ? [tail, point.value] : [tail, point.value, point.drawn];
}

function unpackPoint(
  [tail, value, drawn = value, behind = null, flags = 0]: PointPayload,
  category: string,
  heading: string,
): ChartPoint {
  return {
    category,
    value,
    drawn,
    behind,
    title: `${heading}${tail}`,
    small: (flags & SMALL) > 0,
    uncertain: (flags & UNCERTAIN) > 0,
    // Said by the sentence and by the notes of the picture.
    text: '',
    status: '',
    missing: null,
  };
}

/** `model` as JSON in which nothing can close the script element that holds it. */
export function writePayload(model: ChartModel): string {
  const { id, kind, title, unit, counted, categories, breaks, regions } = model;
  const payload: Payload = {
    ...{ id, kind, title, unit, counted, categories, breaks, regions },
    panels: model.panels.map((panel) => ({
      title: panel.title,
      series: panel.series.map((series) => ({
        ...series,
        points: series.points.map((point, index) =>
          packPoint(
            point,
            headingOf(
              panel.title,
              categories[index]?.label ?? '',
              panel.series.length > 1 ? series.label : null,
            ),
          ),
        ),
      })),
    })),
  };
  return JSON.stringify(payload).replace(/</gu, '\\u003c');
}

/** The model that writePayload() wrote, as far as drawing and reading aloud need it. */
export function readPayload(text: string): ChartModel {
  // Written by writePayload(), in the same build.
  const payload = JSON.parse(text) as Payload;
  return {
    ...payload,
    ...{ question: '', asides: [], smallNumbers: null, dataset: '', edition: '', table: '' },
    panels: payload.panels.map((panel) => ({
      ...panel,
      series: panel.series.map((series) => ({
        ...series,
        points: series.points.map((point, index) => {
          const category = payload.categories[index]?.label ?? '';
          const name = panel.series.length > 1 ? series.label : null;
          return unpackPoint(point, category, headingOf(panel.title, category, name));
        }),
      })),
    })),
  };
}
