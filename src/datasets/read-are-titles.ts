import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { success } from '../lib/problem.ts';
import type { Result } from '../lib/problem.ts';
import { parseCsv } from './parse-csv.ts';
import { REGISTERS_FOLDER } from './read-registers.ts';

export const ARE_TITLES_FILE = `${REGISTERS_FOLDER}/are-titles.csv`;

/** Code of a diploma of the ARE list → the title that readers know, as its other spellings. */
export function readAreTitles(root: string): Result<Readonly<Record<string, readonly string[]>>> {
  const text = readFileSync(join(root, ARE_TITLES_FILE), 'utf8');
  const records = parseCsv(ARE_TITLES_FILE, text, ['code', 'titre']);
  if (!records.ok) return records;
  return success(
    Object.fromEntries(
      records.value.map(({ cells }) => [cells['code'] ?? '', [cells['titre'] ?? '']]),
    ),
  );
}
