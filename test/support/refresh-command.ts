import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diskEffects } from '../../src/placement/effects.ts';
import { thisProcess } from '../../src/placement/this-process.ts';
import type { RefreshRequest } from '../../src/refresh/request.ts';
import { refresh } from '../../src/refresh/run.ts';
import type { RefreshOutcome } from '../../src/refresh/run.ts';

/** What a test refreshes, and where what is said is kept. `path`: the document or the folder of CSV files. */
export interface Refreshed extends Pick<RefreshRequest, 'root' | 'dataset' | 'edition' | 'path'> {
  readonly said: string[];
}

/** The code that the last report of `draft` ended with, as its page has it; empty when there is none. */
export function reportCode(root: string, draft: string): string {
  const page = join(root, draft, 'rapport.html');
  const text = existsSync(page) ? readFileSync(page, 'utf8') : '';
  return /--accept ([0-9a-f]{8})/u.exec(text)?.[1] ?? '';
}

/** `npm run refresh` on the real disk, accepted with `code` on an invented day of 2027; `more` changes the request. */
export function runRefresh(
  { said, ...target }: Refreshed,
  mode: RefreshRequest['mode'],
  code: string,
  more: Partial<RefreshRequest> = {},
): Promise<RefreshOutcome> {
  return refresh({
    ...target,
    mode,
    date: mode === 'accept' ? '2027-05-04' : null,
    accepted: mode === 'accept' ? code : null,
    disk: diskEffects,
    processes: thisProcess,
    say: (text) => said.push(text),
    ...more,
  });
}
