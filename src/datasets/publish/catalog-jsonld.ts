import { SITE_DESCRIPTION, SITE_NAME } from '../../lib/site.ts';
import {
  dataUrl,
  editionUrl,
  observationsFileUrl,
  packageFileUrl,
  tableFileUrl,
} from '../../lib/urls.ts';
import type { Edition } from '../../schemas/edition.ts';

/** Vocabularies of DCAT-AP, written in the file: a reader of it needs no other document. */
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** DCAT-AP names languages by the list of the Publications Office of the European Union. */
const FRENCH = 'http://publications.europa.eu/resource/authority/language/FRA';
const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';

const french = (text: string) => ({ '@value': text, '@language': 'fr' });

/** A year, a month or a day, with the type that says which. */
function dated(text: string) {
  const type = ['xsd:gYear', 'xsd:gYearMonth', 'xsd:date'][text.split('-').length - 1];
  return { '@value': text, '@type': type };
}

/**
 * `/donnees/catalog.jsonld`: one DCAT dataset an edition, with its files. `origin` is the address of the site. No licence
 * is stated where the document states none: an invented one would mislead.
 */
export function catalogJsonld(editions: readonly Edition[], origin: string): string {
  const full = (url: string) => new URL(url, origin).href;
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': french(SITE_NAME) };
  const catalog = {
    '@context': CONTEXT,
    '@id': full(dataUrl()),
    '@type': 'dcat:Catalog',
    'dct:title': french(SITE_NAME),
    'dct:description': french(SITE_DESCRIPTION),
    'dct:language': { '@id': FRENCH },
    'dct:publisher': publisher,
    'dcat:dataset': editions.map((edition) => dataset(edition, full, publisher)),
  };
  return `${JSON.stringify(catalog, null, 2)}\n`;
}

function dataset(
  { dataset: { id, title, summary, shortTitle }, manifest, tables }: Edition,
  full: (url: string) => string,
  publisher: unknown,
) {
  const { edition, source, period } = manifest;
  const page = full(editionUrl(id, edition));
  const file = (url: string, name: string, type: string) => ({
    '@id': full(url),
    '@type': 'dcat:Distribution',
    'dct:title': french(name),
    'dcat:accessURL': { '@id': page },
    'dcat:downloadURL': { '@id': full(url) },
    'dcat:mediaType': { '@id': MEDIA_TYPES + type },
  });
  const bounds = {
    ...(period.from === null ? {} : { 'dcat:startDate': dated(period.from) }),
    ...(period.to === null ? {} : { 'dcat:endDate': dated(period.to) }),
  };
  return {
    '@id': page,
    '@type': 'dcat:Dataset',
    'dct:title': french(`${title} (${manifest.title})`),
    'dct:description': french(summary),
    'dct:publisher': publisher,
    // The document has no address of its own: a statement says where the figures come from.
    'dct:provenance': {
      '@type': 'dct:ProvenanceStatement',
      'rdfs:label': french(`${source.publisher}, ${source.title}`),
    },
    'dcat:keyword': [french('formation professionnelle'), french(shortTitle)],
    'dcat:landingPage': { '@id': page },
    'dcat:version': edition,
    ...(Object.keys(bounds).length === 0
      ? {}
      : { 'dct:temporal': { '@type': 'dct:PeriodOfTime', ...bounds } }),
    'dcat:distribution': [
      file(observationsFileUrl(id, edition), 'Toutes les cases, avec leur preuve', 'text/csv'),
      file(packageFileUrl(id, edition), 'Description des fichiers', 'application/json'),
      ...tables.flatMap(({ descriptor }) => [
        file(tableFileUrl(id, edition, descriptor.id, '.csv'), descriptor.title, 'text/csv'),
        file(
          tableFileUrl(id, edition, descriptor.id, '.json'),
          descriptor.title,
          'application/json',
        ),
      ]),
    ],
  };
}
