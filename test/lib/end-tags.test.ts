import { expect, test } from 'vitest';
import { withoutOptionalEndTags } from '../../src/lib/end-tags.ts';

test.each([
  [
    'cells',
    '<tr><th>a</th><td>1</td></tr><tr><td>2</td></tr>',
    '<tr><th>a<td>1</tr><tr><td>2</tr>',
  ],
  ['items', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>', '<ul>\n<li>a\n<li>b\n</ul>'],
  ['a text after an item stays', '<li>a</li> b', '<li>a</li> b'],
  ['a text after a cell stays', '<td>a</td> <td>b</td> c', '<td>a</td> <td>b</td> c'],
  [
    'data stay',
    '<script type="application/json">"</li><li>"</script>',
    '<script type="application/json">"</li><li>"</script>',
  ],
])('%s', (_name, html, expected) => {
  expect(withoutOptionalEndTags(html)).toBe(expected);
});
