import { describe, expect, test } from 'vitest';
import { proseOf } from '../support/prose.ts';
import { readSpeller } from '../support/spelling.ts';
import { typographyFaults } from '../support/typography.ts';

describe('spelling', () => {
  const faultsOf = readSpeller(new Set(['Qualiopi']));
  test.each([
    ['L’apprentissage dépend-il de l’école ? Qu’y a-t-il aujourd’hui ?', []],
    ['Le diplome d’un éléve', ['diplome', 'éléve']],
    ['La certification Qualiopi, le CFA, les CAP, n° D6325-14', []],
    ['la certification qualiopi', ['qualiopi']],
    ['sur exemple.fr ou pcarrosserie@exemple', []],
    ['Image SVGde', ['Gde']],
    ['par voieCombien', []],
  ])('%s', (text, expected) => {
    expect(faultsOf(text)).toEqual(expected);
  });
});

describe('typography', () => {
  test.each([
    ['L’école\u00A0: «\u00A0oui\u00A0» à 12\u00A0%.', []],
    ["L'école", ['apostrophe droite']],
    ["L’imprimé «\u00A0l'école 12%\u00A0»", []],
    ['Un titre : la suite', ['espace qui coupe la ligne avant « : ; ? ! » % € »']],
    ['Un titre: la suite', ['espace absente avant « : ; ? ! »']],
    ['Quoi?', ['espace absente avant « : ; ? ! »']],
    ['12% ou 12€', ['espace absente avant « % € »']],
    ['un « mot\u00A0»', ['espace qui coupe la ligne après « « »']],
    ['un «mot»', ['espace absente après « « » ou avant « » »']],
    ['la main d’oeuvre', ['« oe » au lieu de « œ »']],
    ['la suite...', ['trois points au lieu de « … »']],
    ['la suite , puis', ['espace avant « , » ou « . »']],
    ['deux  mots', ['deux espaces']],
    ['un - deux', ['trait d’union au lieu du tiret']],
    ['dire "oui"', ['guillemet droit']],
  ])('%s', (text, expected) => {
    expect(typographyFaults(text)).toEqual(expected);
  });
});

test('our sentences are the main content without tables, code and tags, then what is heard', () => {
  const html =
    '<title>Titre</title><meta name="description" content="Texte"><header>non</header><main><p>l’<a href="#">école</a> &amp; vous</p>' +
    '<table><caption>Légende</caption><tbody><tr><td>imprimé</td></tr></tbody></table><code>non</code><button aria-label="Fermer">x</button></main>';
  expect(proseOf(html)).toEqual({
    shown: ['l’école & vous', 'Légende', 'x'],
    spoken: ['Titre', 'Texte', 'Fermer'],
  });
});
