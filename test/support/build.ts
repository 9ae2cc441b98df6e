import { execFileSync } from 'node:child_process';

/**
 * Builds the site standing in `root` as a release is built. The environment is a bare one: the test runner
 * sets variables (NODE_ENV, MODE, PROD …) that would change what is built.
 */
export function buildSite(
  root: string,
  args: readonly string[] = [],
  extra: NodeJS.ProcessEnv = {},
): void {
  execFileSync('astro', ['build', '--force', ...args], {
    cwd: root,
    stdio: 'ignore',
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      ASTRO_TELEMETRY_DISABLED: '1',
      // The day of the build that it is compared with.
      PUBLICATION_DATE: process.env['PUBLICATION_DATE'],
      ...extra,
    },
  });
}
