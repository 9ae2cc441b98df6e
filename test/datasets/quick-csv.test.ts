import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '../../src/lib/csv.ts';
import { quickCsv } from '../../src/datasets/quick-csv.ts';

const TEXTS = readdirSync('src/data', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.csv'))
  .sort()
  .map((name) => readFileSync(`src/data/${name}`, 'utf8'));

function slow(text: string) {
  const records = parse(text, {
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    // The types of csv-parse do not know that `info` changes the shape of each record.
  }) as unknown as { record: string[]; info: { lines: number } }[];
  return records.map(({ record, info }) => ({ line: info.lines, record }));
}

/** The quick reader has nothing to say, or says exactly what csv-parse does. Returns whether it said it. */
function agrees(text: string): boolean {
  const quick = quickCsv(text);
  if (quick) expect(quick).toEqual(slow(text));
  return quick !== null;
}

test('every CSV of the project is read quickly, and the same', () => {
  expect(TEXTS.length).toBeGreaterThan(40);
  expect(TEXTS.filter((text) => !agrees(text))).toEqual([]);
});

test.each([
  ['nothing', ''],
  ['one cell', 'a'],
  ['empty lines', '\n\na,b\n\n\n1,2\n\n'],
  ['a line of one space', 'a,b\n \n1,2\n'],
  ['empty cells', 'a,b\n,\n,2\n1,\n'],
  ['ragged lines', 'a,b\n1\n1,2,3\n'],
  ['a mark of the order of bytes', '\uFEFFa,b\n1,2\n'],
  ['quotes', 'a,b\n"1","2, ""trois"""\n"",""\n""\n'],
])('%s is read alike', (_, text) => expect(agrees(text)).toBe(true));

test.each([
  ['a cell of two lines', 'a,b\n"1\n2",3\n'],
  ['lines of another system', 'a,b\r\n1,2\r\n'],
  ['a quote inside a cell', 'a,b\n1"2,3\n'],
  ['a quote that is not closed', 'a,b\n"1,2\n'],
  ['letters after a quote', 'a,b\n"1"2,3\n'],
  ['a space before a quote', 'a,b\n1, "2"\n'],
  ['a mark before a quote', 'a,b\n\uFEFF"1",2\n'],
])('%s is left to csv-parse', (_, text) => expect(quickCsv(text)).toBeNull());

const CELL = fc.string({
  unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r', ' ', '👍', '\uFEFF'),
});

test('what we write is read alike', () => {
  fc.assert(
    fc.property(fc.array(fc.array(CELL, { minLength: 1 })), (rows) => void agrees(toCsv(rows))),
    { numRuns: 1000 },
  );
});

test('the quick reader never says anything else than csv-parse', () => {
  fc.assert(
    fc.property(CELL, (text) => void agrees(text)),
    { numRuns: 5000 },
  );
});
