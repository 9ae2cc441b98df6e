import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Plugin } from 'vite';
import type { PageStyles } from './messages.ts';
import { startThread } from './second-thread.ts';
import type { SecondThread } from './second-thread.ts';
import { twoEnds } from './two-ends.ts';

const ENTRY = fileURLToPath(new URL('entry.ts', import.meta.url));

/** How many pages Astro asks for at once: the two threads take from the ends of so many. */
const AHEAD = 1000;
/** Pages begun together. The second thread hears of the next ones between two pages of the first: it is given more. */
const HERE = 2;
const THERE = 16;

/** Renders the pages of a build in two threads. The bytes are those of one; a machine with one core keeps one. */
export function parallelPages(cores = availableParallelism()): AstroIntegration {
  const name = 'parallel-pages';
  if (cores < 2) return { name, hooks: {} };
  let program = '';
  let pages: ReadonlyMap<string, PageStyles> = new Map();
  return {
    name,
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = findProgram((file) => (program = file));
        updateConfig({ build: { concurrency: AHEAD }, vite: { plugins: [plugin] } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => {
          // Called once all is bundled: the sheets are known.
          const styles = () => new Map([...pages].map(([key, { styles }]) => [key, { styles }]));
          return shared(own, () => startThread(program, { styles: styles() }));
        });
      },
      'astro:build:setup': ({ updateConfig, pages: found }) => {
        pages = found;
        // Astro gives its own program to bundle only when nobody else renders.
        const build = { rolldownOptions: { input: ENTRY } };
        updateConfig({ environments: { prerender: { build } } });
      },
    },
  };
}

/** Tells the file of the bundled program once it is written. */
function findProgram(found: (file: string) => void): Plugin {
  return {
    name: 'parallel-pages-program',
    applyToEnvironment: ({ name }) => name === 'prerender',
    writeBundle({ dir = '' }, bundle) {
      const entry = Object.values(bundle).find(
        (file) => file.type === 'chunk' && file.facadeModuleId === ENTRY,
      );
      if (entry) found(join(dir, entry.fileName));
    },
  };
}

type Task = Parameters<AstroPrerenderer['render']>;
type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

function shared(own: AstroPrerenderer, start: () => SecondThread): AstroPrerenderer {
  let second: SecondThread | undefined;
  const here = (task: Task) => own.render(...task);
  const there = async (task: Task): Promise<Rendered> => {
    const [{ url }, { routeData }] = task;
    const { route, component } = routeData;
    const page = await second?.render({ url, route, component });
    // A page that fails there is rendered here: its error is the usual one.
    return page ? new Response(page.body, page) : here(task);
  };
  const share = twoEnds<Task, Rendered>({ atOnce: HERE, run: here }, { atOnce: THERE, run: there });
  return {
    ...own,
    name: 'parallel-pages',
    async setup() {
      second = start();
      await own.setup?.();
    },
    render: (...task) => share(task),
    async teardown() {
      await second?.stop();
      await own.teardown?.();
    },
  };
}
