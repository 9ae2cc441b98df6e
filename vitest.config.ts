import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/site/**', 'test/deploy/**'],
        },
      },
      // These read dist/: they run after a build.
      { test: { name: 'site', include: ['test/site/**/*.test.ts'], testTimeout: 240_000 } },
      // These ask the real server for the site built in dist/.
      {
        test: {
          name: 'deploy',
          include: ['test/deploy/**/*.test.ts'],
          globalSetup: 'test/deploy/setup.ts',
          testTimeout: 30_000,
        },
      },
    ],
  },
});
