import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/site/**'],
        },
      },
      // These read dist/: they run after a build.
      { test: { name: 'site', include: ['test/site/**/*.test.ts'], testTimeout: 240_000 } },
    ],
  },
});
