import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What asks a machine for the day. `performance.now` measures, it dates nothing. */
const CLOCK = /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)|\bTemporal\.Now\b/u;
/** What asks for the age of a file: another clock. */
const FILE_DATE = /\b(?:a|m|c|birth)time(?:Ms)?\b/u;

/** Files of the site that do not change keep their date, which servers compare: it is copied, never printed. */
const KEEP_DATES = ['scripts/lib/replace-site.ts', 'scripts/lib/copy-compressed.ts'];

function isClock(line: string, file: string): boolean {
  return CLOCK.test(line) || (FILE_DATE.test(line) && !KEEP_DATES.includes(file));
}

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
])('%s: a clock? %s', (line, expected) => {
  expect(isClock(line, 'src/lib/any.ts')).toBe(expected);
});

test('a command that keeps the dates of files may not ask for the day', () => {
  const [file = ''] = KEEP_DATES;
  expect(isClock('const { mtime } = statSync(from);', file)).toBe(false);
  expect(isClock('const now = Date.now();', file)).toBe(true);
});

test('no line of the site or of its commands asks the machine for the day', () => {
  const files = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|astro|mdx|mjs)$/u.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  const clocks = [...files, 'astro.config.mjs'].flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => isClock(line, file))
      .map((line) => `${file} : ${line.trim()}`),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(clocks).toEqual([]);
});
