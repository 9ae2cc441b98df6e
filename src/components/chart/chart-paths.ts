import type { SiteChart } from './catalogue.ts';
import { getCharts } from './get-charts.ts';

/** One address a chart, with the chart: for its page and each of its files. */
export async function chartPaths(): Promise<
  { readonly params: { readonly id: string }; readonly props: { readonly chart: SiteChart } }[]
> {
  return (await getCharts()).map((chart) => ({ params: { id: chart.model.id }, props: { chart } }));
}
