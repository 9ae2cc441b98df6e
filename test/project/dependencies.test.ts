import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const names = z.record(z.string(), z.string()).default({});
const { dependencies, devDependencies, optionalDependencies } = z
  .object({ dependencies: names, devDependencies: names, optionalDependencies: names })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const direct = { ...dependencies, ...devDependencies, ...optionalDependencies };

const decisions = readdirSync('docs/decisions')
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(`docs/decisions/${name}`, 'utf8'))
  .join('\n');

/** Tells whether a decision names the package, whole, in a line that goes on to say why. */
function isJustified(name: string, text: string): boolean {
  const escaped = name.replace(/[/.]/gu, '\\$&');
  const whole = new RegExp(`(?<![\\w@/-])${escaped}(?![\\w/-])(.*)`, 'u');
  return text.split('\n').some((line) => /\p{L}+ [\p{L}\d]+/u.test(whole.exec(line)?.[1] ?? ''));
}

test('a package is justified by a line that names it and says why, not by its name alone', () => {
  expect(isJustified('zod', '- `zod` 4: data read at the edge has a type.')).toBe(true);
  expect(isJustified('zod', '- `zod`')).toBe(false);
  expect(isJustified('zod', '- `zod-mini` 4: data read at the edge has a type.')).toBe(false);
});

test('each direct dependency has its line in a decision', () => {
  expect(Object.keys(direct).filter((name) => !isJustified(name, decisions))).toEqual([]);
});

test('each version is exact', () => {
  expect(Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual(
    [],
  );
});
