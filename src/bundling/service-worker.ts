import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { WORKER_FILE } from '../offline/manifest.ts';

const SOURCE = fileURLToPath(new URL('../offline/entry/worker.ts', import.meta.url));

/** Writes the service worker at the root of the site, under a name that never changes: browsers look there for a new one. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      this.emitFile({ type: 'chunk', id: SOURCE, fileName: WORKER_FILE });
    },
  };
}
