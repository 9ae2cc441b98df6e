import { expect, test } from 'vitest';
import { guideSheet } from '../../../src/components/mdx/model/guide-sheet.ts';
import { AT, smallLibrary } from './library.ts';

const LIBRARY = smallLibrary();
const figures = { table: 'petit:eleves', rows: 'nord', caption: 'Nord', at: AT, n: 1 };

test.each([
  ['text alone', [{ component: 'Steps', input: {} }], 'guides'],
  ['a table of figures', [{ component: 'DataTable', input: figures }], 'guides'],
  ['a chart', [{ component: 'Chart', input: {} }], 'guides-full'],
] as const)('%s', (_name, uses, sheet) => {
  expect(guideSheet(LIBRARY, uses)).toBe(sheet);
});
