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
    // Row keys hold « / » and « . », which ids and addresses allow.
    'valid-id': ['error', { relaxed: true }],
  },
});
