import { expect, test } from 'vitest';
import { absent, labelled } from '../../src/offline/label.ts';

const page = (foot: string) =>
  `<body><main id="contenu" tabindex="-1"><h1>Titre</h1></main>${foot}`;
const PUBLISHED = '<p>Site publié le <time datetime="2026-11-30">30 novembre 2026</time>.</p>';

test('a kept page says first of what day it is', () => {
  expect(labelled(page(PUBLISHED))).toBe(
    page(PUBLISHED).replace(
      '<h1>',
      '<p class="notice"><strong>Hors ligne :</strong> version du 30 novembre 2026. Le réseau ne répond pas : un chiffre a pu être corrigé depuis ce jour.</p><h1>',
    ),
  );
});

test('a page without day is said to be kept, never to be of today', () => {
  expect(labelled(page(''))).toContain('</strong> version gardée. Le réseau ne répond pas');
});

test('« $ » in a page has no meaning of its own', () => {
  expect(labelled(page('<p>$&amp; $1 $$</p>'))).toContain('<p>$&amp; $1 $$</p>');
});

test('a page that is not kept is said not to be', () => {
  expect(absent(page(PUBLISHED))).toContain(
    '<main id="contenu" tabindex="-1"><p class="notice"><strong>Hors ligne :</strong> le réseau ne répond pas, et cette page n’est pas gardée sur votre appareil.</p><h1>',
  );
});
