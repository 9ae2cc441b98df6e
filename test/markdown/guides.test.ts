import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';

const GUIDE = 'src/content/guides/cqp.mdx';
const TABLE = 'src/data/anfa/2012-2013/cqp.csv';

test('the guide of the CQP shows every CQP that has a headcount in 2012, as its sentence says', () => {
  const text = readFileSync(GUIDE, 'utf8');
  expect(text).toContain('La table montre les CQP qui avaient encore un effectif en 2012.');
  const shown = /table="anfa:cqp" rows="([^"]+)"/u.exec(text)?.[1]?.split(',') ?? [];
  const rows: Record<string, string>[] = parse(readFileSync(TABLE, 'utf8'), { columns: true });
  const counted = rows
    .filter((row) => /^[1-9]/u.test(row['2012'] ?? ''))
    .map((row) => row['diplome']);
  expect([...shown].sort()).toEqual(counted.sort());
});
