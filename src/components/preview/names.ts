/** Names of the pictures that shared links show: their address without folder and ending. */

/** The picture of pages that have none of their own. */
export const SITE_PREVIEW = 'site';
export const guidePreview = (slug: string): string => `guides/${slug}`;
export const datasetPreview = (dataset: string): string => `donnees/${dataset}`;
export const toolPreview = (slug: string): string => `outils/${slug}`;
export const chartPreview = (id: string): string => `graphiques/${id}`;
