import { SITE_NAME } from '../../lib/site.ts';
import {
  catalogFileUrl,
  dataUrl,
  editionUrl,
  homeUrl,
  observationsFileUrl,
  packageFileUrl,
  tableFileUrl,
  tableUrl,
} from '../../lib/urls.ts';
import type { Edition, Table } from '../../schemas/edition.ts';
import { publishedSource } from './source.ts';

/** What documents say when they state no licence: then none is said of them. */
const NO_LICENCE = 'non précisée';

/** Media types of our files, by the end of their name. */
const TYPES = { '.csv': 'text/csv', '.json': 'application/json' } as const;

/** Text of a data block of a page: no « < », which alone could end the block. */
function block(content: unknown): string {
  return JSON.stringify(content).replaceAll('<', '\\u003c');
}

/** `2012/2013`, open where a bound is unknown; nothing when both are. */
function coverage({ from, to }: Edition['manifest']['period']): string | undefined {
  return from === null && to === null ? undefined : `${from ?? '..'}/${to ?? '..'}`;
}

/** What an edition and each of its tables say alike. `full` makes an address absolute. */
function shared(edition: Edition, full: (url: string) => string) {
  const { dataset, manifest } = edition;
  const { title, publisher, date, licence } = publishedSource(edition);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    inLanguage: 'fr',
    isAccessibleForFree: true,
    version: manifest.edition,
    keywords: ['formation professionnelle', dataset.shortTitle],
    temporalCoverage: coverage(manifest.period),
    creator: { '@type': 'Organization', name: publisher },
    publisher: { '@type': 'Organization', name: SITE_NAME, url: full(homeUrl()) },
    ...(licence === NO_LICENCE ? {} : { license: licence }),
    isBasedOn: { '@type': 'CreativeWork', name: title, ...(date ? { datePublished: date } : {}) },
  };
}

function download(url: string, name: string, full: (url: string) => string) {
  const encodingFormat = url.endsWith('.csv') ? TYPES['.csv'] : TYPES['.json'];
  return { '@type': 'DataDownload', name, encodingFormat, contentUrl: full(url) };
}

/** schema.org Dataset of an edition, for search engines of data. `origin` is the address of the site. */
export function editionJsonld(edition: Edition, origin: string): string {
  const full = (url: string) => new URL(url, origin).href;
  const { dataset, manifest, tables } = edition;
  const page = full(editionUrl(dataset.id, manifest.edition));
  return block({
    ...shared(edition, full),
    '@id': page,
    url: page,
    name: `${dataset.title} (${manifest.title})`,
    description: dataset.summary,
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      '@id': full(dataUrl()),
      url: full(catalogFileUrl()),
    },
    hasPart: tables.map(({ descriptor }) => ({
      '@id': full(tableUrl(dataset.id, manifest.edition, descriptor.id)),
    })),
    distribution: [
      download(observationsFileUrl(dataset.id, manifest.edition), 'Toutes les cases', full),
      download(packageFileUrl(dataset.id, manifest.edition), 'Description des fichiers', full),
    ],
  });
}

/** schema.org Dataset of one table of an edition. */
export function tableJsonld(edition: Edition, table: Table, origin: string): string {
  const full = (url: string) => new URL(url, origin).href;
  const { dataset, manifest } = edition;
  const { id, title, description, columns } = table.descriptor;
  const page = full(tableUrl(dataset.id, manifest.edition, id));
  const file = (suffix: '.csv' | '-tableur.csv' | '.json', name: string) =>
    download(tableFileUrl(dataset.id, manifest.edition, id, suffix), name, full);
  return block({
    ...shared(edition, full),
    '@id': page,
    url: page,
    name: `${title}, ${manifest.title}`,
    description,
    isPartOf: { '@id': full(editionUrl(dataset.id, manifest.edition)) },
    variableMeasured: columns.map((column) => ({
      '@type': 'PropertyValue',
      name: column.title,
      description: column.description,
      ...(column.unit ? { unitText: column.unit } : {}),
    })),
    distribution: [
      file('.csv', 'CSV'),
      file('-tableur.csv', 'CSV pour tableur'),
      file('.json', 'JSON'),
    ],
  });
}
