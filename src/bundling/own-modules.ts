import type { Plugin } from 'vite';

/** Entries that must stand alone, by the end of their path. */
const ENTRY = /\/(?:components\/calculator|offline)\/entry\/([a-z0-9-]+)\.ts$/u;
const MARK = /[?&]own=([a-z0-9-]+)$/u;

/** The entry that a module belongs to, from the module that imports it; null for any other module. */
export function ownerOf(importer: string): string | null {
  return (MARK.exec(importer) ?? ENTRY.exec(importer))?.[1] ?? null;
}

/**
 * Gives each calculator its own copy of the modules it imports, so that its page asks for one script. Bundlers cut
 * what several pages share into chunks of its own, which on a phone is one more request each; a reader seldom opens
 * two calculators. The service worker, too, must be one file.
 */
export function ownModules(): Plugin {
  return {
    name: 'own-modules',
    apply: 'build',
    // Before the resolver of Vite, which would answer first.
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer, options) {
      const owner = importer === undefined ? null : ownerOf(importer);
      if (owner === null || !source.startsWith('.')) return null;
      const from = importer?.replace(MARK, '');
      const found = await this.resolve(source, from, { ...options, skipSelf: true });
      return found && !found.external
        ? `${found.id}${found.id.includes('?') ? '&' : '?'}own=${owner}`
        : found;
    },
  };
}
