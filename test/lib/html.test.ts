import { expect, test } from 'vitest';
import { attributes, fragment } from '../../src/lib/html.ts';

test('text is escaped, markup made by fragment is not escaped twice', () => {
  const inner = fragment`<b>${'<i> & "x" \'y\''}</b>`;
  expect(fragment`<p class="${'a"b'}">${inner}${[inner, inner]}${3}${null}</p>`.markup).toBe(
    '<p class="a&quot;b"><b>&lt;i&gt; &amp; &quot;x&quot; &#39;y&#39;</b>' +
      '<b>&lt;i&gt; &amp; &quot;x&quot; &#39;y&#39;</b><b>&lt;i&gt; &amp; &quot;x&quot; &#39;y&#39;</b>3</p>',
  );
});

test('an attribute without value is left out, and none ends before its quote', () => {
  const link = attributes({ id: null, href: '#l-a/b', title: `"><b onclick='x'>&` });
  expect(fragment`<a${link}>${''}</a>`.markup).toBe(
    '<a href="#l-a/b" title="&quot;&gt;&lt;b onclick=&#39;x&#39;&gt;&amp;"></a>',
  );
});
