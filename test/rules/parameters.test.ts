import { describe, expect, test } from 'vitest';
import { readParameters } from '../../src/datasets/read-parameters.ts';
import { parseIsoDate } from '../../src/rules/dates.ts';
import type { IsoDate } from '../../src/rules/dates.ts';
import { valueOn } from '../../src/rules/parameters.ts';
import { siteContext } from './support.ts';

const { values } = await siteContext();

function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (!date) throw new Error(`${text} n’est pas une date`);
  return date;
}

test.each([
  ['2011-11-30', undefined],
  ['2011-12-01', 9.19],
  ['2011-12-31', 9.19],
  ['2012-01-01', 9.22],
  ['2024-12-31', 11.88],
  ['2025-12-31', 11.88],
  ['2026-01-01', 12.02],
  ['2026-05-31', 12.02],
  ['2026-06-01', 12.31],
  ['2026-12-31', 12.31],
  ['2027-01-01', undefined],
])('the SMIC on %s is %s, never the nearest one', (date, expected) => {
  expect(valueOn(values, 'smic-horaire', day(date))?.value).toBe(expected);
});

test('an unknown series has no value', () => {
  expect(valueOn(values, 'smic-mensuel', day('2026-06-01'))).toBeNull();
});

test('every value says where it is written', () => {
  for (const { reference } of values) expect(reference.text.length).toBeGreaterThan(3);
});

const SERIES = `title: Essai
series:
  - id: essai
    label: l’essai
    unit: "%"
    values:
      - from: 2020-01-01
        value: 10
        reference: { text: Décret }
`;

describe('a wrong file is refused with its line', () => {
  const edit = (from: string, to: string) => SERIES.replace(from, to);
  test.each([
    ['31 February', edit('2020-01-01', '2020-02-31'), 7, 'une date qui existe'],
    ['a date in words', edit('2020-01-01', 'janvier'), 7, 'une date qui existe'],
    ['a value in words', edit('value: 10', 'value: dix'), 8, 'number'],
    ['a negative value', edit('value: 10', 'value: -1'), 8, '0'],
    ['an unknown unit', edit('"%"', 'francs'), 5, ''],
    ['an accent in an id', edit('id: essai', 'id: été'), 3, 'sans accent'],
    ['an unknown key', edit('value: 10', 'value: 10\n        valeur: 11'), 7, 'valeur'],
    ['no reference', edit('        reference: { text: Décret }\n', ''), 7, ''],
    ['lines without document', edit('text: Décret', 'text: D, lines: [1, 2]'), 9, 'dataset'],
    [
      'an end before its start',
      edit('value: 10', 'until: 2019-01-01\n        value: 10'),
      8,
      'fin après',
    ],
    ['no series', 'title: Essai\nseries: []\n', 2, ''],
    ['not YAML', 'title: "Essai\nseries', 2, ''],
  ])('%s', (_, text, line, expected) => {
    const read = readParameters([{ file: 'essai.yaml', text }]);
    expect(read.ok).toBe(false);
    const [problem] = read.ok ? [] : read.problems;
    expect(problem?.file).toBe('essai.yaml');
    expect(problem?.line).toBe(line);
    expect(problem?.repair).toMatch(/[.]$/u);
    expect(`${problem?.expected ?? ''}`).toContain(expected);
  });

  test('two values that begin the same day', () => {
    const twice = `${SERIES}      - from: 2020-01-01\n        value: 11\n        reference: { text: Décret }\n`;
    const read = readParameters([{ file: 'essai.yaml', text: twice }]);
    expect(read.ok ? [] : read.problems.map(({ line, expected }) => [line, expected])).toEqual([
      [10, 'attendu : une date après la précédente'],
    ]);
  });

  test('one id in two files', () => {
    const read = readParameters([
      { file: 'a.yaml', text: SERIES },
      { file: 'b.yaml', text: SERIES },
    ]);
    expect(read.ok ? [] : read.problems.map(({ file, fact }) => [file, fact])).toEqual([
      ['b.yaml', 'Le paramètre « essai » existe déjà dans a.yaml.'],
    ]);
  });

  test('all problems of all files at once', () => {
    const read = readParameters([
      { file: 'a.yaml', text: edit('value: 10', 'value: dix') },
      { file: 'b.yaml', text: edit('"%"', 'francs') },
    ]);
    expect(read.ok ? [] : read.problems.map(({ file }) => file)).toEqual(['a.yaml', 'b.yaml']);
  });
});
