import { stringify } from 'yaml';
import { toCsv } from '../../lib/csv.ts';
import { ROW_CHANGE_COLUMNS, VALUE_CHANGE_COLUMNS } from '../../schemas/change.ts';
import type { Change, ChangeFile } from '../../schemas/change.ts';

/** Where published changes live, relative to the project: one folder each. */
export const CHANGES_FOLDER = 'src/data/changes';

/** The files of a change, in the order in which their hash is made. */
export const CHANGE_FILES = ['change.yaml', 'rows.csv', 'values.csv'] as const;

/** The texts of one change, by file name. */
export type ChangeTexts = ReadonlyMap<(typeof CHANGE_FILES)[number], string>;

/** The id of a change that is about to be published: the first name of its day that `taken` does not hold. */
export function changeId(
  { date, dataset, edition }: Pick<ChangeFile, 'date' | 'dataset' | 'edition'>,
  taken: Iterable<string>,
): string {
  const used = new Set(taken);
  const name = `${date}-${dataset}-${edition}`;
  if (!used.has(name)) return name;
  let next = 2;
  while (used.has(`${name}-${next}`)) next += 1;
  return `${name}-${next}`;
}

/** The files that hold a change: what `readChanges` reads back. */
export function changeFiles({ rows, values, ...change }: Change): ChangeTexts {
  const { date, dataset, edition, previous_edition, kind, summary, sha256 } = change;
  const head: ChangeFile = { date, dataset, edition, previous_edition, kind, summary, sha256 };
  return new Map([
    ['change.yaml', stringify(head, { lineWidth: 0 })],
    [
      'rows.csv',
      toCsv([
        ROW_CHANGE_COLUMNS,
        ...rows.map((row) => ROW_CHANGE_COLUMNS.map((name) => row[name])),
      ]),
    ],
    [
      'values.csv',
      toCsv([
        VALUE_CHANGE_COLUMNS,
        ...values.map((value) => VALUE_CHANGE_COLUMNS.map((name) => value[name])),
      ]),
    ],
  ]);
}
