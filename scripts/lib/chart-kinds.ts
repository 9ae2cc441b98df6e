import { chartUrl } from '../../src/lib/urls.ts';
import type { ChartKind } from '../../src/schemas/chart-spec.ts';

/** The page of one chart of each kind; a kind that the site stops drawing fails aloud where it is used. */
export const CHART_KINDS: Readonly<Record<ChartKind, string>> = {
  lines: chartUrl('serie-bac-pro-reparation-des-carrosseries'),
  'bars-grouped': chartUrl('reussite-bretagne'),
  'bars-stacked': chartUrl('effectifs-bretagne'),
  'bars-ranked': chartUrl('ort-toulouse-cfa'),
  shares: chartUrl('regions-voies'),
  'small-multiples': chartUrl('cap-voies-depuis-2001'),
  slope: chartUrl('superieur-2007-2012'),
  'tile-map': chartUrl('regions-effectifs'),
};
