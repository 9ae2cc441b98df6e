import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slug } from '../../../src/importers/lib/slug.ts';

test.each([
  ['Artisanat et métiers d’art', 'artisanat-et-metiers-d-art'],
  ["Technicien d'usinage", 'technicien-d-usinage'],
  ['(gros œuvre) : ÉTÉ', 'gros-oeuvre-ete'],
  ['Option B', 'option-b'],
  [' – ', ''],
])('%s → %s', (label, key) => {
  expect(slug(label)).toBe(key);
});

test('a key is ASCII words joined by single hyphens, and a key is its own key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (label) => {
      const key = slug(label);
      expect(key).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u);
      expect(slug(key)).toBe(key);
    }),
  );
});
