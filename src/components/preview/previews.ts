import { getNewestEditions } from '../../datasets/editions.ts';
import { SITE_DESCRIPTION, SITE_NAME } from '../../lib/site.ts';
import { TOOLS } from '../calculator/tools.ts';
import type { SiteChart } from '../chart/catalogue.ts';
import { getCharts } from '../chart/get-charts.ts';
import { sourceText } from '../figure/source-text.ts';
import { getGuides } from '../mdx/guides.ts';
import { SITE_PREVIEW, chartPreview, datasetPreview, guidePreview, toolPreview } from './names.ts';
import type { Picture } from './picture.ts';

/** A picture and its name: its address without folder and ending. */
export interface Preview {
  readonly name: string;
  readonly picture: Picture;
}

function ofChart({ model, edition }: SiteChart): Preview {
  const text = `Source\u00A0: ${sourceText(edition.manifest)}.`;
  return {
    name: chartPreview(model.id),
    picture: { kind: 'Graphique', title: model.title, text, chart: model },
  };
}

/** Every picture of the site: one for each guide, dataset, calculator and chart, one for all the rest. */
export async function getPreviews(): Promise<readonly Preview[]> {
  const guides = (await getGuides()).map(({ entry: { id, data } }) => ({
    name: guidePreview(id),
    picture: { kind: 'Guide', title: data.title, text: data.answer },
  }));
  const datasets = (await getNewestEditions()).map(({ dataset }) => ({
    name: datasetPreview(dataset.id),
    picture: { kind: 'Chiffres', title: dataset.title, text: dataset.summary },
  }));
  const tools = Object.values(TOOLS).map(({ slug, title, description }) => ({
    name: toolPreview(slug),
    picture: { kind: 'Calculer', title, text: description },
  }));
  const charts = (await getCharts()).map(ofChart);
  const site = {
    name: SITE_PREVIEW,
    picture: { kind: 'Site indépendant, non officiel', title: SITE_NAME, text: SITE_DESCRIPTION },
  };
  return [site, ...guides, ...datasets, ...tools, ...charts];
}
