import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readEditionFiles } from '../../src/datasets/load-editions.ts';
import { parseCsv } from '../../src/datasets/parse-csv.ts';
import { readEdition } from '../../src/datasets/read-edition.ts';
import { tableHeader } from '../../src/datasets/printed-table.ts';
import { readDescriptorOf } from '../support/descriptor.ts';

const ort = await readDescriptorOf('ort', '2025-v17');
const TABLE = 'toulouse-sessions';
const descriptor = ort.tables.find(({ id }) => id === TABLE);
if (!descriptor) throw new Error(`Table « ${TABLE} » absente.`);
const SESSIONS = descriptor.columns.map(({ id }) => id).filter((id) => id.startsWith('session_'));

/** Ways to put figures in the sessions without changing their order; '' where there is none. */
function placements(figures: readonly string[], places: number): string[][] {
  if (figures.length > places) return [];
  if (places === 0) return [[]];
  const [first, ...rest] = figures;
  const empty = placements(figures, places - 1).map((others) => ['', ...others]);
  if (first === undefined) return empty;
  return [...placements(rest, places - 1).map((others) => [first, ...others]), ...empty];
}

test('one placement alone gives the three totals, and it is the one that we publish', () => {
  const csv = readFileSync(`src/data/ort/2025-v17/${TABLE}.csv`, 'utf8');
  const records = parseCsv(TABLE, csv, tableHeader(descriptor));
  if (!records.ok) throw new Error('CSV illisible.');
  const rows = records.value.map(({ cells }) => ({
    key: cells['certification'] ?? '',
    figures: SESSIONS.map((id) => cells[id] ?? '').filter((figure) => figure !== ''),
  }));
  const totals = rows.find(({ key }) => key === 'total')?.figures.map(Number);
  const choices = rows
    .filter(({ key }) => key !== 'total')
    .map(({ key, figures }) => ({ key, ways: placements(figures, SESSIONS.length) }));

  let tried = 0;
  const solutions: Record<string, string[]>[] = [];
  const search = (index: number, chosen: Record<string, string[]>, sums: number[]) => {
    const choice = choices[index];
    if (!choice) {
      tried += 1;
      if (sums.join() === totals?.join()) solutions.push(chosen);
      return;
    }
    for (const way of choice.ways) {
      const added = sums.map((sum, session) => sum + Number(way[session]));
      search(index + 1, { ...chosen, [choice.key]: way }, added);
    }
  };
  search(0, {}, [0, 0, 0]);
  expect(tried).toBe(729);
  expect(solutions).toHaveLength(1);

  const edition = readEdition(ort, readEditionFiles('.', 'ort', '2025-v17'), {});
  if (!edition.ok) throw new Error('Édition illisible.');
  const published = edition.value.tables.find((table) => table.descriptor.id === TABLE)?.rows ?? [];
  expect(
    Object.fromEntries(
      published
        .filter(({ key }) => key !== 'total')
        .map(({ key, cells }) => [key, SESSIONS.map((id) => String(cells[id]?.value ?? ''))]),
    ),
  ).toEqual(solutions[0]);
});
