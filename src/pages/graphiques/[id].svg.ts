import type { APIRoute, GetStaticPaths } from 'astro';
import type { SiteChart } from '../../components/chart/catalogue.ts';
import { exportSvg } from '../../components/chart/export-svg.ts';
import { chartPaths } from '../../components/chart/chart-paths.ts';
import { originOf } from '../../components/chart/origin.ts';

/** Each chart as a file that stands alone. */
export const getStaticPaths = chartPaths satisfies GetStaticPaths;

interface Props {
  readonly chart: SiteChart;
}

export const GET: APIRoute<Props> = ({ props: { chart }, site }) => {
  // astro.config.mjs gives the address of the site: a file without it could not say where it comes from.
  if (!site)
    throw new Error('L’adresse du site manque.\nRéparation : « site » dans astro.config.mjs.');
  return new Response(exportSvg(chart.model, originOf(chart, site)), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
