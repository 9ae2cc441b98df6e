import { expect, test } from 'vitest';
import { bindSpaces } from '../../src/lib/typography.ts';

const shown = (html: string) => bindSpaces(html).replaceAll('\u00A0', '~');

test.each([
  ['<p>Oui : non ; quoi ? Si !</p>', '<p>Oui~: non~; quoi~? Si~!</p>'],
  ['<p>Il imprime « 58 » ici.</p>', '<p>Il imprime «~58~» ici.</p>'],
  ['<p>12 % ou 3 €</p>', '<p>12~% ou 3~€</p>'],
  ['<td>Fait : a</td><p>b : c</p>', '<td>Fait : a</td><p>b~: c</p>'],
  ['<code>a : b</code> : c', '<code>a : b</code>~: c'],
  ['<td id="x" class="text">« a »</td>', '<td id="x" class="text">« a »</td>'],
  ['<p>imprimé « 16 469 », 1 111 995</p>', '<p>imprimé «~16~469~», 1~111~995</p>'],
  ['<p>le 7 juillet 2020, 12 34 5678</p>', '<p>le 7 juillet 2020, 12 34 5678</p>'],
  ['<a title="a : b">1 000</a>', '<a title="a : b">1~000</a>'],
  ['<svg><path d="M1 200 3"/></svg> !', '<svg><path d="M1 200 3"/></svg>~!'],
  ['<script>"1 200 : 3"</script>', '<script>"1 200 : 3"</script>'],
  [
    '<p>niveau 3 (ancien niveau III), niveau Ici</p>',
    '<p>niveau~3 (ancien niveau~III), niveau Ici</p>',
  ],
  ['<p>« <b>a</b> » 1 000</p>', '<p>«~<b>a</b>~» 1~000</p>'],
  ['a < b : c', 'a < b~: c'],
  ['<td>a : b<p>c : d', '<td>a~: b<p>c~: d'],
  ['<tdx>a : b</td> !', '<tdx>a~: b</td>~!'],
  ['<p>a:b https://x.example/?q</p>', '<p>a:b https://x.example/?q</p>'],
])('%s', (html, expected) => expect(shown(html)).toBe(expected));
