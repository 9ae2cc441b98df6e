import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv } from '../../src/datasets/parse-csv.ts';
import { parseYaml } from '../../src/datasets/parse-yaml.ts';
import { MAX_TEXT, foulCharacter, foulness, visibleText } from '../../src/lib/foul-text.ts';
import { formatProblem, formatProblems } from '../../src/lib/problem.ts';
import { toCsv } from '../../src/lib/csv.ts';
import { z } from 'zod';

/** What no document prints, by the name that the message gives. */
const FOUL: readonly (readonly [string, string])[] = [
  ['U+0000', '\u0000'],
  ['U+0007', '\u0007'],
  ['U+001B', '\u001B'],
  ['U+007F', '\u007F'],
  ['U+0085', '\u0085'],
  ['U+200B', '\u200B'],
  ['U+200E', '\u200E'],
  ['U+202E', '\u202E'],
  ['U+2066', '\u2066'],
  ['U+2069', '\u2069'],
  ['U+FEFF', '\uFEFF'],
  ['U+FFFD', '\uFFFD'],
  ['U+FFFF', '\uFFFF'],
  ['U+D800', '\uD800'],
  ['U+E000', '\uE000'],
  ['U+E0041', '\u{E0041}'],
];
/** What documents print, and what a hostile one may print: none is foul, all are escaped later. */
const PRINTED = [
  'Bac pro « Réparation », œuvre n° 3 – l’été à 12,5 % (1 200 €)',
  'une\tcase\nsur deux lignes\r\n',
  '<script>alert(1)</script> "\'> javascript:alert(1) =CMD() 👍 עברית',
];

test.each(FOUL)('%s is refused by its name', (name, character) => {
  expect(foulCharacter(`ab${character}c`)).toEqual({ index: 2, name });
  expect(visibleText(`ab${character}c`)).toBe(
    character === '\uFFFD' ? 'ab\uFFFDc' : `ab[${name}]c`,
  );
});

test.each(PRINTED)('%j may be published', (text) => {
  expect(foulness(text)).toBeNull();
  expect(visibleText(text)).toBe(text);
});

test('each character is foul by what it is, alone or among others', () => {
  const foul = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\uFFFD]/u;
  for (let code = 0; code <= 0xffff; code += 1) {
    const character = String.fromCharCode(code);
    const expected = foul.test(character) && !'\t\n\r'.includes(character);
    if ((foulCharacter(character) !== null) !== expected) expect(code).toBe(expected);
  }
});

test('letters, digits, signs and spaces of any language are never foul', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\p{L}\p{N}\p{P}\p{S}\p{Zs}]*$/u), (text) => {
      expect(foulCharacter(text)).toBeNull();
    }),
  );
});

test('a million characters are refused in a line of the terminal', () => {
  expect(foulness('a'.repeat(MAX_TEXT))).toBeNull();
  const problem = { file: 'a.csv', line: 2, column: 'nom', ...foulness('a'.repeat(1_000_000)) };
  expect(problem).toMatchObject({ received: '1000000 caractères' });
});

test('each cell of a CSV that must not be published has its place, fact and repair', () => {
  const text = toCsv([
    ['code', 'libelle'],
    ['1', 'Bois'],
    ['2', 'Bo\u202Eis'],
    ['3', 'a'.repeat(1_000_000)],
  ]);
  const read = parseCsv('a.csv', text, ['code', 'libelle']);
  expect(read.ok ? '' : formatProblems(read.problems)).toBe(
    `a.csv:3 [libelle]
  Fait : Ce texte contient un caractère qui ne s’imprime pas.
  Reçu : U+202E, après 2 caractères
  Attendu : des lettres, des chiffres, des signes et des espaces
  Réparation : Retirez ce caractère, d’après le document, ou relancez l’import.

a.csv:4 [libelle]
  Fait : Ce texte est trop long pour une case.
  Reçu : 1000000 caractères
  Attendu : 2000 caractères au plus
  Réparation : Comparez avec le document : un guillemet ou une fin de ligne manque sans doute.

2 problèmes`,
  );
});

test('a YAML file is judged by its values: an escape writes the same character', () => {
  const schema = z.object({ a: z.string(), b: z.string() });
  const read = parseYaml('a.yaml', 'a: juste\nb: "Bo\\u202Eis"\n', schema);
  expect(read.ok ? '' : formatProblems(read.problems)).toBe(
    `a.yaml:2
  Fait : Ce texte contient un caractère qui ne s’imprime pas.
  Reçu : U+202E, après 2 caractères
  Attendu : des lettres, des chiffres, des signes et des espaces
  Réparation : Retirez ce caractère, d’après le document, ou relancez l’import.

1 problème`,
  );
});

test('a message never sends to the terminal what it refuses', () => {
  const shown = formatProblem({
    file: 'a',
    fact: 'Faux.',
    received: 'a\u001B[2Jb\u202E',
    repair: 'Ôtez.',
  });
  expect(shown).toContain('Reçu : a[U+001B][2Jb[U+202E]');
});
