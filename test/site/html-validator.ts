import { HtmlValidate } from 'html-validate';

/** What every page of the site, and of a made-up one, is held to. */
export const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Matters of style that Astro decides, without effect for a reader.
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'long-title': 'off',
    'void-style': 'off',
    // Left out on purpose (src/lib/end-tags.ts). A tag that closes another than the one open is still an error.
    'no-implicit-close': 'off',
    // Row keys hold « / » and « . », which ids and addresses allow.
    'valid-id': ['error', { relaxed: true }],
  },
});
