import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    // Golden files are written by hand-run only: a test run never makes its own expectation.
    update: false,
  },
});
