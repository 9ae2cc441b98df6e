import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { datasetFolders } from '../../src/datasets/descriptors.ts';
import { editionFolders } from '../../src/datasets/load-editions.ts';
import { expectedCell, parseCell } from '../../src/schemas/column.ts';
import { readDescriptorOf } from '../support/descriptor.ts';

const datasets = await Promise.all(
  datasetFolders('.').map(async (dataset) => {
    const descriptor = await readDescriptorOf(dataset, editionFolders('.', dataset).at(-1) ?? '');
    return [dataset, descriptor] as const;
  }),
);
const columns = datasets.flatMap(([dataset, { tables }]) =>
  tables.flatMap((table) =>
    table.columns.map((column) => [`${dataset}:${table.id}:${column.id}`, column] as const),
  ),
);

/** What stands between French quotes. */
const quoted = (text: string) => [...text.matchAll(/« ([^»]+) »/gu)].map((match) => match[1] ?? '');

test.each(columns)(
  '%s: what a cell may hold is said in words, with an example that it accepts',
  (_, column) => {
    const text = expectedCell(column);
    expect(column.form !== undefined).toBe(column.pattern !== undefined);
    expect(text).not.toMatch(/[\\^$[\]]/u);
    if (column.type === 'text') return;
    const examples = quoted(text);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(parseCell(example, column)).not.toBeUndefined();
  },
);

/** How many there are of what the rows, the columns or the notes of a dataset are about. */
const NUMBER =
  /\b(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|seize|vingt|vingt-deux|trente)\s+(?:diplômes?|régions?|départements?|académies?|séries|spécialités|formations|certifications|sites|forfaits|montants|valeurs|totaux|lignes|tables|colonnes|CAP|BTS|CQP|bacs?\b|candidats|élèves|apprentis|personnes|épreuves)/iu;

/** Every text of `value` that a reader sees, with its place. */
function texts(value: unknown, place = ''): (readonly [string, string])[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => texts(each, `${place}/${key}`));
}

/** « moins de 20 candidats » is a bound that we chose (src/datasets/diplomas/small-numbers.ts), not a count. */
const isBound = (place: string) => place.endsWith('/smallNumbers/reason');

const counted = (value: unknown) =>
  texts(value).filter(([place, text]) => NUMBER.test(text) && !isBound(place));

describe('a count comes from the data: none is typed in what describes them', () => {
  test('a typed count is seen', () => {
    expect(
      counted({
        a: 'Pour 18 diplômes.',
        b: ['Dans les 22 régions'],
        c: 'Trois valeurs',
        d: 'En 2012',
      }),
    ).toHaveLength(3);
  });

  test.each(datasets)('the descriptor of %s', (_, descriptor) => {
    expect(counted(descriptor)).toEqual([]);
  });

  test.each(datasets.map(([dataset]) => `src/data/${dataset}/charts.yaml`).filter(existsSync))(
    '%s',
    (file) => {
      expect(counted(parse(readFileSync(file, 'utf8')))).toEqual([]);
    },
  );
});
