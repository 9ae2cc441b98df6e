import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { expect, test } from 'vitest';
import { fileAt } from './dist.ts';

const shapes = new Store(
  new Parser().parse(readFileSync(new URL('fixtures/dcat-ap.ttl', import.meta.url), 'utf8')),
);
const validator = new SHACLValidator(shapes);
const CATALOG = fileAt('/donnees/catalog.jsonld');

/** A catalogue that needs another document to be read is one that cannot be read offline. */
const nothingLoaded = (url: string) => {
  throw new Error(`Le catalogue demande un autre document : ${url}`);
};

/** The statements of a JSON-LD text, read as RDF by a processor of the standard. */
async function statementsOf(text: string): Promise<Store> {
  const quads = await jsonld.toRDF(JSON.parse(text), {
    format: 'application/n-quads',
    documentLoader: nothingLoaded,
  });
  return new Store(new Parser({ format: 'N-Quads' }).parse(String(quads)));
}

/** What the profile refuses: « path : constraint », each once, sorted. */
async function faultsOf(text: string): Promise<readonly string[]> {
  const { results } = await validator.validate(await statementsOf(text));
  const short = (iri: string | undefined) => (iri ?? '').replace(/^.*[#/]/u, '');
  const faults = results.map(
    ({ path, sourceConstraintComponent }) =>
      `${short(path && 'value' in path ? path.value : undefined)} : ${short(sourceConstraintComponent?.value)}`,
  );
  return [...new Set(faults)].sort();
}

test('the catalogue is RDF that DCAT-AP accepts, read without any other document', async () => {
  const store = await statementsOf(CATALOG);
  expect(store.size).toBeGreaterThan(100);
  expect(await faultsOf(CATALOG)).toEqual([]);
});

/** One change of the text, or an error when it changes nothing: a case must break something. */
function broken(pattern: RegExp | string, replacement: string): string {
  const text = CATALOG.replace(pattern, replacement);
  if (text === CATALOG) throw new Error(`Rien à casser : ${String(pattern)}`);
  return text;
}

test.each([
  [
    'a catalogue without title',
    /"dct:title": \{[^}]*\},\s*"dct:desc/u,
    '"dct:desc',
    ['title : MinCountConstraintComponent'],
  ],
  [
    'a title without language',
    /("@value": "Repères Formation"),\s*"@language": "fr"/u,
    '$1',
    ['title : NodeConstraintComponent'],
  ],
  [
    'a distribution without address',
    /"dcat:accessURL": \{[^}]*\},/u,
    '',
    ['accessURL : MinCountConstraintComponent'],
  ],
  [
    'an address that is a text',
    /"dcat:downloadURL": \{\s*"@id": ("[^"]*")\s*\}/u,
    '"dcat:downloadURL": $1',
    ['downloadURL : NodeKindConstraintComponent'],
  ],
  [
    'a year that is no date',
    /"@type": "xsd:gYear"/u,
    '"@type": "xsd:string"',
    ['startDate : OrConstraintComponent'],
  ],
  [
    'a publisher that is a text',
    /"dct:publisher": \{\s*"@type": "foaf:Agent",\s*"foaf:name": (\{[^}]*\})\s*\}/u,
    '"dct:publisher": $1',
    ['publisher : ClassConstraintComponent'],
  ],
  [
    'a language outside the list',
    'authority/language/FRA',
    'authority/language/fr',
    ['language : PatternConstraintComponent'],
  ],
  [
    'a medium type in words',
    /https:\/\/www\.iana\.org\/assignments\/media-types\/text\/csv/u,
    'https://example.org/csv',
    ['mediaType : PatternConstraintComponent'],
  ],
  [
    'a dataset of another class',
    '"dcat:Dataset"',
    '"dcat:Data"',
    ['dataset : ClassConstraintComponent'],
  ],
])('%s is refused', async (_, pattern, replacement, expected) => {
  expect(await faultsOf(broken(pattern, replacement))).toEqual(expected);
});

test('a context that stands elsewhere is refused', async () => {
  const text = broken(/"@context": \{[^}]*\}/u, '"@context": "https://example.org/context.jsonld"');
  await expect(statementsOf(text)).rejects.toThrow(/https:\/\/example\.org\/context\.jsonld/u);
});
