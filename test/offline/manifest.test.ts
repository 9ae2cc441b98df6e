import { expect, test } from 'vitest';
import { coreFiles, sizeText, workerHead } from '../../src/offline/manifest.ts';

test('the core is addresses of pages and files, relative to the folder of the worker', () => {
  const core = coreFiles([
    'index.html',
    'guides/cqp/index.html',
    '404.html',
    '_astro/a.js',
    'robots.txt',
  ]);
  expect(workerHead('abc', core)).toBe(
    'self.site={"version":"abc","core":["_astro/a.js","guides/cqp/",""]};\n',
  );
});

test.each([
  [40_000, '100\u00A0ko'],
  [949_999, '900\u00A0ko'],
  [950_000, '1,0\u00A0Mo'],
  [3_140_000, '3,1\u00A0Mo'],
])('%i bytes are said %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});
