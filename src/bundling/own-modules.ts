import type { Plugin } from 'vite';
import { HELPER } from './bare-imports.ts';

/** Scripts that must stand alone, by the end of their path: those of pages, and what their buttons ask for. */
const ENTRY =
  /\/(?:(?:components\/(?:calculator|site)|offline)\/entry\/([a-z0-9-]+)|components\/(?:chart|table\/live)\/(open-[a-z]+))\.ts$/u;
const MARK = /[?&]own=([a-z0-9-]+)$/u;

/** The entry that a module belongs to, from the module that imports it; null for any other module. */
export function ownerOf(importer: string): string | null {
  const [, page, asked] = MARK.exec(importer) ?? ENTRY.exec(importer) ?? [];
  return page ?? asked ?? null;
}

/**
 * Gives each calculator, and each kind of page with tables, charts or the search, its own copy of the modules it
 * imports, so that a page asks for one script. Bundlers cut what several pages share into chunks of its own, which on a
 * phone is one more request each; a reader seldom opens two calculators. The service worker, too, must be one file.
 * What a script asks for later stays one file for all pages, and brings what it needs.
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
      if (owner === null) return null;
      if (source === HELPER) return `${HELPER}?own=${owner}`;
      if (!source.startsWith('.')) return null;
      const from = importer?.replace(MARK, '');
      const found = await this.resolve(source, from, { ...options, skipSelf: true });
      if (!found || found.external || options.kind === 'dynamic-import') return found;
      return `${found.id}${found.id.includes('?') ? '&' : '?'}own=${owner}`;
    },
  };
}
