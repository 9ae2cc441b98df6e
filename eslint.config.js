import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/**
 * The import directions of docs/decisions/0002: each folder, the folders it must not reach, and why.
 * Relative imports always spell the folder name, so a pattern on the path is enough.
 */
const DIRECTIONS = [
  [
    'lib',
    'schemas|datasets|checks|importers|refresh|rules|components|layouts|pages|data',
    'lib holds leaf functions',
  ],
  [
    'schemas',
    'datasets|checks|importers|refresh|rules|components|layouts|pages|data',
    'schemas do no work and reach only lib',
  ],
  [
    'datasets',
    'checks|importers|refresh|rules|components|layouts|pages',
    'datasets read data; checks and components read datasets',
  ],
  [
    'permalinks',
    'datasets|checks|importers|refresh|rules|components|layouts|pages|data',
    'the register knows addresses, not what stands at them',
  ],
  [
    'offline',
    'schemas|datasets|checks|importers|rules|components|layouts|pages|data',
    'the worker keeps pages, whatever they say',
  ],
  [
    'hosting',
    'schemas|datasets|checks|importers|refresh|rules|components|layouts|pages|data',
    'hosting serves files, whatever they say',
  ],
  [
    'placement',
    'schemas|datasets|checks|importers|refresh|rules|components|layouts|pages|data',
    'placing files knows folders, not what they hold',
  ],
  [
    'refresh',
    'rules|components|layouts|pages',
    'a refresh joins importers and checks, and knows nothing of the site',
  ],
  [
    'checks',
    'importers|refresh|rules|components|layouts|pages',
    'checks judge typed rows, they neither import nor draw',
  ],
  [
    'markdown',
    'checks|importers|refresh|rules|components|layouts|pages|data',
    'plugins read words and pages; components read what they found',
  ],
  [
    'importers',
    'checks|refresh|rules|components|layouts|pages',
    'importers turn a document into rows and know nothing of the site',
  ],
  [
    'rules',
    'schemas|datasets|checks|importers|refresh|components|layouts|pages|data',
    'rules are pure: parameters are arguments',
  ],
  ['components', 'importers|refresh|checks|pages', 'components write HTML from models'],
  ['layouts', 'importers|refresh|checks|pages', 'layouts write HTML from models'],
  ['pages', 'importers|refresh', 'the site never imports an importer: its product is committed'],
];

const boundaries = DIRECTIONS.map(([folder, forbidden, reason]) => ({
  files: [`src/${folder}/**/*.{ts,astro}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^\\.\\.?/(.*/)?(${forbidden})/`,
            message: `Imports go one way (docs/decisions/0002): ${reason}.`,
          },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'dist.*/',
      'out/',
      '.astro/',
      '.cache/',
      'node_modules/',
      'test-results/',
      'galerie/',
      '.actualisation/',
      'modeles/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  ...boundaries,
  { files: ['*.mjs'], languageOptions: { globals: { URL: 'readonly' } } },
  { files: ['scripts/**', 'bench/**', 'test/**'], rules: { 'no-console': 'off' } },
);
