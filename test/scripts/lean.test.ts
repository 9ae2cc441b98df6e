import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { leanBuild } from '../../scripts/lib/lean.ts';

test('Node accepts the options of a lean build', () => {
  const environment = { ...process.env, ...leanBuild() };
  expect(execFileSync('node', ['--print', '1'], { env: environment, encoding: 'utf8' })).toBe(
    '1\n',
  );
});

test.each([
  [undefined, '--max-semi-space-size=16'],
  ['', '--max-semi-space-size=16'],
  [
    '--max-semi-space-size=64 --import=a.js',
    '--max-semi-space-size=16 --max-semi-space-size=64 --import=a.js',
  ],
])('options that the caller was given (%s) come last', (given, expected) => {
  expect(leanBuild(given)['NODE_OPTIONS']).toBe(expected);
});
