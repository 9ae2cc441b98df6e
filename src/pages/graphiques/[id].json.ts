import type { APIRoute, GetStaticPaths } from 'astro';
import type { SiteChart } from '../../components/chart/catalogue.ts';
import { chartPaths } from '../../components/chart/chart-paths.ts';
import { writePayload } from '../../components/chart/payload.ts';

/** What the interactive chart draws: asked for by a click, so that no page carries it. */
export const getStaticPaths = chartPaths satisfies GetStaticPaths;

interface Props {
  readonly chart: SiteChart;
}

export const GET: APIRoute<Props> = ({ props: { chart } }) =>
  new Response(writePayload(chart.model));
