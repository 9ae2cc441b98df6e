import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { formatProblems } from '../lib/problem.ts';
import type { Problem, Result } from '../lib/problem.ts';
import type { Edition } from '../schemas/edition.ts';
import type { IdentityReport } from '../schemas/identity-report.ts';
import { DATA_FOLDER } from './descriptors.ts';
import { loadEditions } from './load-editions.ts';
import { readRegisters } from './read-registers.ts';

/** One entry of the collection: an edition and its judgement. */
export interface JudgedEdition {
  readonly edition: Edition;
  readonly report: IdentityReport;
}

/** Judges an edition; `folder` names it in problems. An argument because checks read datasets, not the reverse. */
export type Judge = (edition: Edition, folder: string) => Result<IdentityReport>;

/** Reads and judges every edition under `root`: all of them, or every problem. */
export async function loadJudgedEditions(
  root: string,
  judge: Judge,
): Promise<Result<readonly JudgedEdition[]>> {
  const registers = readRegisters(root);
  if (!registers.ok) return registers;
  const editions = await loadEditions(root, registers.value.titles);
  if (!editions.ok) return editions;
  const problems: Problem[] = [];
  const judged = editions.value.flatMap((edition) => {
    const report = judge(edition, `${DATA_FOLDER}/${edition.dataset.id}/${edition.manifest.edition}`);
    if (report.ok) return [{ edition, report: report.value }];
    problems.push(...report.problems);
    return [];
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: judged };
}

/** The content collection of judged editions. Any problem stops the build with all of them. */
export function editionsLoader(judge: Judge) {
  return {
    name: 'editions',
    schema: z.custom<JudgedEdition>(),
    async load({ config, store, generateDigest, watcher }) {
      const root = fileURLToPath(config.root);
      const fill = async () => {
        const result = await loadJudgedEditions(root, judge);
        if (!result.ok) {
          throw new AstroError(
            formatProblems(result.problems),
            'Chaque problème dit sa réparation ; « npm run check:data » les redonne sans construire le site.',
          );
        }
        store.clear();
        for (const data of result.value) {
          const id = `${data.edition.dataset.id}/${data.edition.manifest.edition}`;
          // The store types data as an open record; the interface above is what it really holds.
          const record = data as unknown as Record<string, unknown>;
          store.set({ id, data: record, digest: generateDigest(record) });
        }
      };
      await fill();
      watcher?.add(fileURLToPath(new URL(`${DATA_FOLDER}/`, config.root)));
      watcher?.on('change', (path) => {
        if (path.includes(DATA_FOLDER)) void fill();
      });
    },
  } satisfies Loader;
}
