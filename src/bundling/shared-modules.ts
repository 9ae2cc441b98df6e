import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** Folders of plain TypeScript that Node runs as it stands. */
const SHARED = /\/src\/(?:lib|schemas|datasets)\/[^?]+\.ts$/u;

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
    async resolveId(source, importer, options) {
      if (!source.startsWith('.') || !source.endsWith('.ts')) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && SHARED.test(found.id)
        ? { id: pathToFileURL(found.id).href, external: true }
        : found;
    },
  };
}
