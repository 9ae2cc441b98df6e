import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judge } from '../../src/checks/judge.ts';
import { loadJudgedEditions } from '../../src/datasets/judged-editions.ts';
import { readChanges } from '../../src/datasets/read-changes.ts';
import { formatProblems } from '../../src/lib/problem.ts';
import type { Change } from '../../src/schemas/change.ts';
import {
  CORRECTION_DAY,
  SECOND,
  SECOND_DAY,
  addSecondEditions,
} from '../support/second-edition.ts';

const root = mkdtempSync(join(tmpdir(), 'reperes-'));
let changes: readonly Change[] = [];

beforeAll(async () => {
  mkdirSync(join(root, 'src'));
  cpSync('src/data', join(root, 'src/data'), { recursive: true });
  for (const folder of ['lib', 'schemas', 'datasets', 'checks'])
    symlinkSync(resolve('src', folder), join(root, 'src', folder));
  await addSecondEditions(root);
  const read = readChanges(root);
  changes = read.ok ? read.value : [];
}, 60_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('every dataset has two editions that satisfy every relation, and the changes that announce them', async () => {
  const judged = await loadJudgedEditions(root, judge);
  expect(judged.ok ? '' : formatProblems(judged.problems)).toBe('');
  const names = judged.ok
    ? judged.value.map(({ edition }) => `${edition.dataset.id}/${edition.manifest.edition}`)
    : [];
  for (const [dataset, { from, to }] of Object.entries(SECOND)) {
    expect(names).toContain(`${dataset}/${from}`);
    expect(names).toContain(`${dataset}/${to}`);
  }
}, 60_000);

describe('what differs is what was changed', () => {
  const of = (dataset: string, date: string) =>
    changes.find((change) => change.dataset === dataset && change.date === date);

  test.each(Object.keys(SECOND))('%s', (dataset) => {
    const change = of(dataset, SECOND_DAY);
    expect(change?.rows).toMatchSnapshot('rows');
    expect(
      change?.values.map(
        ({ table, row, column, before, after, status_before: from, status_after: to }) =>
          `${table} ${row} ${column} : ${before} (${from}) → ${after} (${to})`,
      ),
    ).toMatchSnapshot('values');
  });

  test('the correction', () => {
    expect(of('ort', CORRECTION_DAY)?.values).toEqual([
      {
        table: 'indicateurs',
        row: 'ecole-de-travail/cap-ifca',
        column: 'taux_poursuite',
        before: '76.9',
        after: '79.6',
        status_before: 'ok',
        status_after: 'uncertain',
        note: 'invente-1',
      },
    ]);
  });
});
