import { expect, test } from 'vitest';
import { cover, structure } from '../../scripts/lib/structures.ts';

test('a structure is each element with its classes, role and aria attributes, under its parent', () => {
  const html =
    '<main class="b a"><img alt=""><p role="note" id="x">un</p><p aria-label="y">deux</p></main>';
  expect([...structure(html)]).toEqual([
    '#>main.a.b[]',
    'main.a.b[]>img.[]',
    'main.a.b[]>p.[role="note"]',
    'main.a.b[]>p.[aria-label]',
  ]);
});

test('pages that differ by their words only are one structure, and an element elsewhere is another', () => {
  const pages = new Map([
    ['/a/', '<main><p>un</p></main>'],
    ['/b/', '<main><p>deux</p></main>'],
    ['/c/', '<main><ul><li><p>trois</p></li></ul></main>'],
    ['/d/', '<main></main>'],
  ]);
  expect(cover(pages)).toEqual(['/a/', '/c/']);
});
