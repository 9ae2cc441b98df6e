import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { sha256 } from '../../src/lib/hash.ts';
import { fileAt, files } from './dist.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';
const text = readFileSync(new URL('fixtures/datapackage-2.0.json', import.meta.url), 'utf8');
const record = z.record(z.string(), z.unknown());
// The profile has words and formats of its own (propertyOrder, textarea): a reader of JSON Schema ignores them.
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(
  record.parse(JSON.parse(text)),
);

/** Where a description breaks the published profile: « /path : rule », each once. */
function faultsOf(description: unknown): readonly string[] {
  validate(description);
  return [
    ...new Set(
      (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} : ${keyword}`),
    ),
  ];
}

const packages = files.filter((file) => file.endsWith('/datapackage.json'));

test('the profile is the one that was published', () => {
  expect(sha256(text)).toBe('a9ef0fc168b3402ae7aa7d22bbcb798e0db6b639e7ee15ff4aa177463cea7112');
});

test.each(packages)('%s is valid against the profile that it names', (file) => {
  const description = record.parse(JSON.parse(fileAt(file)));
  expect(description['$schema']).toBe(PROFILE);
  expect(faultsOf(description)).toEqual([]);
});

test('each edition has its description', () => {
  expect(packages.length).toBeGreaterThanOrEqual(5);
});

const first = packages[0] ?? '';

/** The first description with one text of it changed; an error when that changes nothing. */
function broken(pattern: RegExp, replacement: string): unknown {
  const before = fileAt(first);
  const after = before.replace(pattern, replacement);
  if (after === before) throw new Error(`Rien à casser : ${String(pattern)}`);
  return JSON.parse(after);
}

test.each([
  ['without resources', /"resources"/u, '"ressources"', ' : required'],
  [
    'with a resource without name',
    /("resources": \[\s*\{\s*)"name"/u,
    '$1"nom"',
    '/resources/0 : required',
  ],
  ['with a table without fields', /"fields"/u, '"champs"', '/resources/0/schema : required'],
  [
    'with a field without name',
    /("fields": \[\s*\{\s*)"name"/u,
    '$1"nom"',
    '/resources/0/schema/fields/0 : required',
  ],
  [
    'with a field of an unknown type',
    /"type": "integer"/u,
    '"type": "entier"',
    '/resources/0/schema/fields',
  ],
  [
    'with a key that is a number',
    /"primaryKey": \[/u,
    '"primaryKey": [3, ',
    '/resources/0/schema/primaryKey',
  ],
  ['with a size that is a text', /"bytes": (\d+)/u, '"bytes": "$1"', '/resources/0/bytes : type'],
  [
    'with sources that are a text',
    /"sources": \[/u,
    '"sources": "x", "autres": [',
    '/sources : type',
  ],
])('a description %s is refused', (_, pattern, replacement, expected) => {
  const faults = faultsOf(broken(pattern, replacement)).join('\n');
  expect(faults).toContain(expected);
});
