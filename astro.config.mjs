import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import remarkGfm from 'remark-gfm';
import { bareImports } from './src/bundling/bare-imports.ts';
import { ownModules } from './src/bundling/own-modules.ts';
import { sharedModules } from './src/bundling/shared-modules.ts';
import { serviceWorker } from './src/bundling/service-worker.ts';
import { judge } from './src/checks/judge.ts';
import { judgedEditions } from './src/datasets/integration.ts';
import { SITE_ORIGIN } from './src/lib/site.ts';
import { remarkPages } from './src/markdown/plugin.ts';

export default defineConfig({
  site: SITE_ORIGIN,
  output: 'static',
  trailingSlash: 'always',
  cacheDir: './.cache/astro',
  integrations: [mdx(), judgedEditions(judge)],
  build: {
    // A page carries the one sheet that its frame writes (decision 0038); another style would be refused by its policy.
    inlineStylesheets: 'never',
    // Four writers at once measured fastest on a slow disk.
    concurrency: 4,
  },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      // English quotes are wrong in French: typography is written in the text.
      smartypants: false,
      remarkPlugins: [remarkGfm, remarkPages(fileURLToPath(new URL('.', import.meta.url)))],
      remarkRehype: {
        footnoteLabel: 'Notes',
        footnoteBackLabel: (reference) => `Retour à la référence ${reference + 1}`,
      },
    }),
  },
  vite: {
    plugins: [bareImports(), ownModules(), serviceWorker(), sharedModules()],
    // The collections are declared by Astro's own modules: Node loaded them already, Vite has none to transform.
    environments: {
      astro: { resolve: { external: ['astro/content/config', 'astro/loaders'] } },
    },
    experimental: {
      // Scripts ask for one another from where they stand: the site may be in a folder of another one.
      renderBuiltUrl: (_file, { hostType, ssr }) =>
        hostType === 'js' && !ssr ? { relative: true } : undefined,
    },
    build: {
      // A file inlined as a data: address would be refused by the content policy.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks MDX modules with a directive that the bundler reports as unknown: expected noise.
        onLog(level, log, handler) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
