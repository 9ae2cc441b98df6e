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

test('an end tag that is left out changes nothing', () => {
  const whole =
    '<table><tr><th>a</th><td>1</td></tr><tr><td>2</td></tr></table><ul><li>b<ul><li>c</li></ul></li><li>d</li></ul>';
  const short = '<table><tr><th>a<td>1</tr><tr><td>2</tr></table><ul><li>b<ul><li>c</ul><li>d</ul>';
  expect([...structure(short)]).toEqual([...structure(whole)]);
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
