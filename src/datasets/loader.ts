import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { formatProblems } from '../lib/problem.ts';
import { DATA_FOLDER } from './descriptors.ts';
import { loadJudgedEditions } from './judged-editions.ts';
import type { Judge, JudgedEdition } from './judged-editions.ts';

/** The content collection of judged editions. Any problem stops the build with all of them. */
export function editionsLoader(judge: Judge) {
  return {
    name: 'editions',
    schema: z.custom<JudgedEdition>(),
    async load({ config, store, generateDigest, watcher }) {
      const root = fileURLToPath(config.root);
      const fill = async () => {
        const result = await loadJudgedEditions(root, judge);
        if (!result.ok) throw refusal(formatProblems(result.problems));
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

/** The error that stops a build. Trap: Astro replaces the hint of any error whose text says « document ». */
function refusal(text: string): AstroError {
  const error = new AstroError(
    text,
    'Chaque problème dit sa réparation ; « npm run check:data » les redonne sans construire le site.',
  );
  error.toString = () => error.name;
  return error;
}
