import { allSeries, isOverYears, type ChartModel, type ChartPoint } from './model/chart-model.ts';
import { labelText, shareText } from './model/value-text.ts';
import { GAP_SIGN } from './plugins/gaps.ts';

/** A value as the table prints it, and what a mark of the drawing says in colour. */
export interface ValueCell {
  readonly text: string;
  /** Reason or doubt, for whoever does not see the sign; empty when there is none. */
  readonly hidden: string;
}

/** The values of a chart as a small table: what stands next to the picture on its own page. */
export interface ValuesTable {
  readonly corner: string;
  readonly unit: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly title: string; readonly cells: readonly ValueCell[] }[];
}

function cellOf(point: ChartPoint | undefined, model: ChartModel): ValueCell {
  if (!point || point.value === null)
    return { text: GAP_SIGN, hidden: ` pas de valeur, ${point?.missing ?? ''}` };
  const value = labelText(point.value, model.unit);
  const behind = point.behind === null ? '' : ` (${point.behind})`;
  const shared = point.drawn !== null && model.kind === 'shares';
  const text = shared ? `${shareText(point.drawn)} (${value})` : `${value}${behind}`;
  const signs = `${point.small ? '*' : ''}${point.uncertain ? '\u00A0?' : ''}`;
  const doubts = [point.small ? 'petit effectif' : '', point.uncertain ? 'valeur incertaine' : ''];
  return { text: `${text}${signs}`, hidden: doubts.map((doubt) => doubt && ` ${doubt}`).join('') };
}

function unitOf(model: ChartModel): string {
  if (model.kind === 'shares')
    return `% du total, puis entre parenthèses le nombre de ${model.unit}`;
  return model.counted === null
    ? model.unit
    : `${model.unit}, puis entre parenthèses le nombre de ${model.counted}`;
}

/** One row a category; one column a series, of all panels. */
export function valuesTable(model: ChartModel): ValuesTable {
  const series = allSeries(model);
  return {
    corner: isOverYears(model) ? 'Année' : 'Ligne',
    unit: unitOf(model),
    columns: model.panels.flatMap((panel) =>
      panel.series.map((one) => (panel.title === '' ? one.label : panel.title)),
    ),
    rows: model.categories.map(({ label }, index) => ({
      title: label,
      cells: series.map((one) => cellOf(one.points[index], model)),
    })),
  };
}
