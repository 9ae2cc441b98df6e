import { allSeries, type ChartModel, type ChartPoint } from './model/chart-model.ts';

/** The values of a chart as a small table: what stands next to the picture on its own page. */
export interface ValuesTable {
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly title: string; readonly cells: readonly string[] }[];
}

/** Everything the mark says, after the place that the headings of the table already give. */
function said({ title }: ChartPoint): string {
  return title.slice(title.indexOf('\u00A0: ') + 2).trim();
}

/** One row a category; one column a series, of all panels. */
export function valuesTable(model: ChartModel): ValuesTable {
  const series = allSeries(model);
  const panels = model.panels.flatMap((panel) =>
    panel.series.map((one) => (panel.title === '' ? one.label : panel.title)),
  );
  const years = model.categories.every(({ label }) => /^\d{4}$/u.test(label));
  return {
    corner: years ? 'Année' : 'Ligne',
    columns: series.length === 1 ? [series[0]?.label ?? ''] : panels,
    rows: model.categories.map(({ label }, index) => ({
      title: label,
      cells: series.map((one) => {
        const point = one.points[index];
        return point ? said(point) : '';
      }),
    })),
  };
}
