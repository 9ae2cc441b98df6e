import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';
import type { Loader } from 'astro/loaders';
import { formatProblems } from '../lib/problem.ts';
import { DATA_FOLDER } from './descriptors.ts';
import { handOver } from './hand-over.ts';
import { loadJudgedEditions } from './judged-editions.ts';
import type { Judge } from './judged-editions.ts';

/**
 * The content collection of judged editions. Any problem stops the build with all of them. Astro is told only which ones
 * exist; the pages take the judged objects themselves (decision 0033).
 */
export function editionsLoader(judge: Judge) {
  return {
    name: 'editions',
    async load({ config, store, watcher }) {
      const root = fileURLToPath(config.root);
      const fill = async () => {
        const result = await loadJudgedEditions(root, judge);
        if (!result.ok) throw refusal(formatProblems(result.problems));
        // A new number each time, so that the development server draws its pages again.
        const reading = handOver(result.value);
        store.clear();
        for (const { edition } of result.value)
          store.set({ id: `${edition.dataset.id}/${edition.manifest.edition}`, data: { reading } });
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
