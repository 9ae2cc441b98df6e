/**
 * Every address of the site, root-relative, with a trailing slash for pages. Addresses are published:
 * they do not change. Source: docs/decisions and the register of permalinks.
 */

export const homeUrl = (): string => '/';
export const guidesUrl = (): string => '/guides/';
export const guideUrl = (slug: string): string => `/guides/${slug}/`;
export const toolsUrl = (): string => '/outils/';
export const toolUrl = (slug: string): string => `/outils/${slug}/`;
export const diplomasUrl = (): string => '/diplomes/';
export const diplomasByLevelUrl = (): string => '/diplomes/niveaux/';
export const diplomasBySpecialityUrl = (): string => '/diplomes/specialites/';
export const diplomaUrl = (id: string): string => `/diplomes/${id}/`;
export const regionsUrl = (): string => '/regions/';
export const regionUrl = (id: string): string => `/regions/${id}/`;
export const glossaryUrl = (): string => '/glossaire/';
export const termUrl = (id: string): string => `/glossaire/${id}/`;
export const sourcesUrl = (): string => '/sources/';
export const qualityUrl = (): string => '/qualite/';
export const datasetQualityUrl = (dataset: string): string => `/qualite/${dataset}/`;
export const tableQualityUrl = (dataset: string, table: string): string =>
  `/qualite/${dataset}/${table}/`;
export const sliceQualityUrl = (dataset: string, table: string, slice: string): string =>
  `/qualite/${dataset}/${table}/${slice}/`;
export const searchUrl = (): string => '/recherche/';
/** What the search of the site reads. */
export const searchDataUrl = (): string => '/recherche/documents.json';
export const updatesUrl = (): string => '/actualisations/';
/** One published change. */
export const changeUrl = (id: string): string => `/actualisations/${id}/`;
/** Every value that a change changed. */
export const changeFileUrl = (id: string): string => `/actualisations/${id}/valeurs.csv`;
/** Atom feed of every change. */
export const updatesFeedUrl = (): string => '/actualisations/flux.xml';
export const accessibilityUrl = (): string => '/accessibilite/';
export const aboutUrl = (): string => '/a-propos/';
export const offlineUrl = (): string => '/hors-ligne/';
/** The script that keeps pages for a reader who asked for it. */
export const workerUrl = (): string => '/service-worker.js';

/** The picture that a shared link shows. */
export const previewUrl = (name: string): string => `/apercus/${name}.png`;

export const chartsUrl = (): string => '/graphiques/';
export const chartUrl = (id: string): string => `/graphiques/${id}/`;
/** The chart as a file that stands alone. */
export const chartFileUrl = (id: string): string => `/graphiques/${id}.svg`;

export const dataUrl = (): string => '/donnees/';
export const datasetUrl = (dataset: string): string => `/donnees/${dataset}/`;
/** Atom feed of the changes of a dataset. */
export const datasetFeedUrl = (dataset: string): string => `/donnees/${dataset}/flux.xml`;
export const editionUrl = (dataset: string, edition: string): string =>
  `/donnees/${dataset}/${edition}/`;
/** Two editions side by side, the older first. */
export const comparisonUrl = (dataset: string, before: string, after: string): string =>
  `/donnees/${dataset}/comparer/${before}/${after}/`;
export const tableComparisonUrl = (
  dataset: string,
  before: string,
  after: string,
  table: string,
): string => `/donnees/${dataset}/comparer/${before}/${after}/${table}/`;
export const sliceComparisonUrl = (
  dataset: string,
  before: string,
  after: string,
  table: string,
  slice: string,
): string => `/donnees/${dataset}/comparer/${before}/${after}/${table}/${slice}/`;
export const tableUrl = (dataset: string, edition: string, table: string): string =>
  `/donnees/${dataset}/${edition}/${table}/`;
export const sliceUrl = (dataset: string, edition: string, table: string, slice: string): string =>
  `/donnees/${dataset}/${edition}/${table}/${slice}/`;

export const indexFileUrl = (): string => '/donnees/index.json';
export const catalogFileUrl = (): string => '/donnees/catalog.jsonld';
export const observationsFileUrl = (dataset: string, edition: string): string =>
  `/donnees/${dataset}/${edition}/observations.csv`;
export const packageFileUrl = (dataset: string, edition: string): string =>
  `/donnees/${dataset}/${edition}/datapackage.json`;
/** `suffix` tells the three files of a table apart. */
export const tableFileUrl = (
  dataset: string,
  edition: string,
  table: string,
  suffix: '.csv' | '-tableur.csv' | '.json',
): string => `/donnees/${dataset}/${edition}/${table}${suffix}`;

/**
 * Id of a row on its page: the row key itself. Keys hold only ASCII letters, digits, `.`, `_`, `-` and
 * `/` (checked when the data is read), all of which stand unescaped in an id and in an address.
 */
export const rowAnchor = (row: string): string => `l-${row}`;
/** Id of a cell on its page; only cells that are marked carry one. */
export const cellAnchor = (row: string, column: string): string => `c-${row}-${column}`;
/** Id of the note that explains a cell. Note ids hold only lower-case letters, digits and hyphens. */
export const noteAnchor = (id: string): string => `note-${id}`;
