import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { readDiplomas } from '../../../src/datasets/read-registers.ts';

const read = readDiplomas('.');
const diplomas = read.ok ? read.value : [];
const rows: { code: string; titre: string }[] = parse(
  readFileSync(new URL('../../../src/data/registers/are-titles.csv', import.meta.url), 'utf8'),
  { columns: true },
);

test('a diploma of the equipment list has one title, here and in the search of the list', () => {
  const titles = new Map(
    diplomas.flatMap(({ codes, title }) => codes.map((code) => [code, title] as const)),
  );
  expect(rows.length).toBeGreaterThan(200);
  expect(rows.filter(({ code, titre }) => titles.get(code) !== titre)).toEqual([]);
});

test('titles are single, with typographic apostrophes', () => {
  const titles = diplomas.map(({ title }) => title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  expect(titles.filter((title) => /['"]|\s{2}/u.test(title))).toEqual([]);
});
