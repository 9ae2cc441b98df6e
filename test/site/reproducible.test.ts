import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { picture } from '../support/project-copy.ts';
import { DIST } from './dist.ts';

test('a second build, in another folder, time zone and language, gives the same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-'));
  execFileSync('astro', ['build', '--force', '--outDir', folder], {
    stdio: 'ignore',
    // The test runner says NODE_ENV=test, which is not how a site is built.
    env: {
      ...process.env,
      NODE_ENV: 'production',
      TZ: 'Pacific/Auckland',
      LANG: 'C',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  const [first, second] = [picture(DIST), picture(folder)];
  const differing = Object.keys({ ...first, ...second }).filter(
    (file) => first[file] !== second[file],
  );
  const [file] = differing;
  if (file) console.log(file, readFileSync(join(folder, file), 'utf8').slice(0, 300));
  rmSync(folder, { recursive: true, force: true });
  expect(differing).toEqual([]);
}, 180_000);
