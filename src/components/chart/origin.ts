import { chartUrl, sliceUrl, tableUrl } from '../../lib/urls.ts';
import { sourceText } from '../figure/source-text.ts';
import type { SiteChart } from './catalogue.ts';
import type { ChartOrigin } from './export-svg.ts';

/** What must never be lost when the chart leaves the site; `site` is the address of the site. */
export function originOf({ model, edition }: SiteChart, site: URL): ChartOrigin {
  return {
    source: sourceText(edition.manifest),
    edition: `Édition ${edition.manifest.title}`,
    url: new URL(chartUrl(model.id), site).href,
  };
}

/** The page of the table that the chart draws: its slice when it has one. */
export function tablePageOf({ edition, table, slice }: SiteChart): string {
  const place = [edition.dataset.id, edition.manifest.edition, table.descriptor.id] as const;
  return slice === null ? tableUrl(...place) : sliceUrl(...place, slice);
}
