import { expect, test } from 'vitest';
import { readability, sentencesOf, syllables, wordsOf } from '../../src/lib/readability.ts';

test.each([
  ['eau', 1],
  ['contrat', 2],
  ['école', 2],
  ['apprentissage', 4],
  ['élèves', 2],
  ['parlent', 1],
  ['CAP', 1],
  ['l’aide', 1],
])('%s has %i syllables', (word, count) => expect(syllables(word)).toBe(count));

test('sentences end at a full stop, a question mark or a line end', () => {
  expect(sentencesOf('Un. Deux ? Trois\nQuatre, 12,5 % !')).toEqual([
    'Un.',
    'Deux ?',
    'Trois',
    'Quatre, 12,5 % !',
  ]);
});

test('numbers are no words', () => {
  expect(wordsOf('L’aide vaut 151 € en 2023.')).toEqual(['L’aide', 'vaut', 'en']);
});

test('a plain text is easier than a legal one, a short one is not measured', () => {
  const plain = readability('Le chat dort. Il fait beau. Tu vas bien. '.repeat(10));
  const legal = readability(
    'La rémunération minimale conventionnelle applicable détermine proportionnellement les obligations contractuelles. '.repeat(
      10,
    ),
  );
  expect(plain && legal && plain.score > legal.score + 50).toBe(true);
  expect(plain?.longest[0]?.words).toBe(3);
  expect(readability('Trop court.')).toBeNull();
});
