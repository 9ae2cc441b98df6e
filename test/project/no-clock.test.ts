import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What asks a machine for the day, or for the age of a file. `performance.now` measures, it dates nothing. */
const CLOCK =
  /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)|\bTemporal\.Now\b|\b(?:m|c|birth)time(?:Ms)?\b/u;

/** Lines that may ask, whole, each with its reason. */
const ALLOWED: readonly string[] = [
  // A file of the site that did not change keeps its date, which servers compare; no page prints it.
  'const { size, atime, mtime } = statSync(from);',
  'utimesSync(to, atime, mtime);',
];

test.each([
  ['const now = Date.now();', true],
  ['const now = new Date();', true],
  ['const now = new Date( );', true],
  ['const text = Date();', true],
  ['const day = Temporal.Now.plainDateISO();', true],
  ['const { mtimeMs } = statSync(file);', true],
  ["const day = new Date('2026-11-30');", false],
  ['const started = performance.now();', false],
  ['const day = getPublicationDate();', false],
])('%s: a clock? %s', (line, isClock) => {
  expect(CLOCK.test(line)).toBe(isClock);
});

test('no line of the site or of its commands asks the machine for the day', () => {
  const files = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|astro|mdx|mjs)$/u.test(name))
      .map((name) => `${folder}/${name}`),
  );
  const clocks = [...files, 'astro.config.mjs'].flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => CLOCK.test(line) && !ALLOWED.includes(line))
      .map((line) => `${file} : ${line}`),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(clocks).toEqual([]);
});
