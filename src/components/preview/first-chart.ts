import { getCharts } from '../chart/get-charts.ts';
import { SITE_PREVIEW, chartPreview } from './names.ts';

/** The picture of the first of these charts that is there, else `fallback`. */
export async function firstChartPreview(
  ids: readonly string[],
  fallback: string = SITE_PREVIEW,
): Promise<string> {
  const charts = await getCharts();
  const found = ids.find((id) => charts.some(({ model }) => model.id === id));
  return found === undefined ? fallback : chartPreview(found);
}
