import { expect, test } from 'vitest';
import { contentPolicy, styleSource } from '../../src/lib/content-policy.ts';

test('the policy refuses everything that is not named', () => {
  const policy = contentPolicy([styleSource('p{margin:0}')]);
  expect(policy).toMatch(/^default-src 'none';/u);
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toMatch(/https?:|\*/u);
});

// The value is that of `printf 'p{margin:0}' | openssl dgst -sha256 -binary | base64`.
test('a style is named by the SHA-256 of its text, beside the sheets of the site', () => {
  const source = "'sha256-QRQPRLGyxt3RJiKpYNjpkgHcmHU2PywsfL2e8oI0LQA='";
  expect(styleSource('p{margin:0}')).toBe(source);
  expect(contentPolicy([source])).toContain(`; style-src 'self' ${source}; `);
  expect(contentPolicy([])).toContain("; style-src 'self'; ");
});
