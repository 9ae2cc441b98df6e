import type { Plugin } from 'vite';

/** Id that the bundler gives to its helper, around every `import(…)` of a browser script. A query makes a copy of it. */
export const HELPER = '\0vite/preload-helper.js';

/**
 * Leaves a script that is asked for later as a plain `import(…)`. The helper of the bundler also asks in advance for what
 * that script imports, and for its style sheets: 0.6 kB (brotli) on every page, to save one exchange after a click.
 * Without `modulePreload`, its list of files is empty.
 */
export function bareImports(): Plugin {
  return {
    name: 'bare-imports',
    apply: 'build',
    // Before the bundler's own loader.
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : null),
    load(id) {
      return id.split('?', 1)[0] === HELPER
        ? 'export const __vitePreload = (load) => load();'
        : null;
    },
  };
}
