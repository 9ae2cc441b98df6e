import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** An import of a folder of `src` that Node runs as it stands, written as everywhere here: relative, with its ending. */
export const SHARED = /^\.\.?\/(?:\.\.\/)*(?:lib|schemas|datasets)\/[^?]+\.ts$/u;

/** Where Node loads such an import from. `importer` is the path of a file, and may carry a query of the bundler. */
export function nodeUrl(source: string, importer: string): string {
  return pathToFileURL(resolve(dirname(importer.replace(/\?.*$/u, '')), source)).href;
}

/**
 * Leaves the modules that read data out of the bundle that renders pages: Node has already loaded them to judge the
 * editions (`judgedEditions`), and what they keep of a file or of an edition is kept once for both.
 */
export function sharedModules(): Plugin {
  return {
    name: 'shared-modules',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'prerender',
    resolveId: {
      // Told to the bundler, which then asks for these alone.
      filter: { id: SHARED },
      handler: (source, importer = '') => ({ id: nodeUrl(source, importer), external: true }),
    },
  };
}
