import { expect, test } from 'vitest';
import { nodeUrl, SHARED } from '../../src/bundling/shared-modules.ts';

test.each([
  ['../lib/text.ts', true],
  ['../../../../datasets/publish/csv.ts', true],
  ['./lib/typography.ts', true],
  ['../rules/are.ts', false],
  ['./model.ts', false],
  ['../styles/pages.css?url', false],
  ['lib/text.ts', false],
  ['../components/lib/text.ts', false],
])('the import of %s is left to Node: %s', (source, left) => {
  expect(SHARED.test(source)).toBe(left);
});

test.each([
  ['../../lib/text.ts', '/site/src/components/table/Table.astro'],
  ['../../lib/text.ts', '/site/src/components/table/Table.astro?astro&type=script&index=0&lang.ts'],
  ['./lib/text.ts', '/site/src/middleware.ts'],
])('%s, imported by %s', (source, importer) => {
  expect(nodeUrl(source, importer)).toMatch(/^file:\/\/\/(?:[A-Z]:\/)?site\/src\/lib\/text\.ts$/u);
});
