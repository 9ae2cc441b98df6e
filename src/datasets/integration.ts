import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import type { ViteDevServer } from 'vite';
import { ProblemsError, formatProblems } from '../lib/problem.ts';
import { DATA_FOLDER } from './descriptors.ts';
import { handOver } from './hand-over.ts';
import { loadJudgedEditions } from './judged-editions.ts';
import type { Judge } from './judged-editions.ts';
import { PUBLICATION_VARIABLE, readPublication } from './read-publication.ts';

/**
 * Reads the day of publication, then reads and judges every edition, before Astro draws a page (decision 0033). Any
 * problem stops the build with all of them; the development server reads again at each change of a data file, and keeps
 * the last good reading when one is wrong.
 */
export function judgedEditions(judge: Judge): AstroIntegration {
  let root = '';
  const read = async () => {
    // Pages speak of this day: a wrong one would else come out of the middle of the first of them.
    const day = readPublication(root, process.env[PUBLICATION_VARIABLE]);
    if (!day.ok) throw new ProblemsError(day.problems);
    const result = await loadJudgedEditions(root, judge);
    if (!result.ok) throw refusal(formatProblems(result.problems));
    handOver(result.value);
  };
  return {
    name: 'editions',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': read,
      'astro:server:setup': async ({ server, logger }) => {
        const report = (error: AstroError) => logger.error(error.message);
        await read();
        server.watcher.on('change', (path) => {
          if (path.includes(DATA_FOLDER)) read().then(() => drawAgain(server), report);
        });
      },
    },
  };
}

/** What Astro itself does when a collection changes: paths of pages are asked for again, and open pages reloaded. */
function drawAgain(server: ViteDevServer): void {
  for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
  server.ws.send({ type: 'full-reload' });
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
