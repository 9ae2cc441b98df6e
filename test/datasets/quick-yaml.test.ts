import { readFileSync, readdirSync } from 'node:fs';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { explainYaml } from '../../src/datasets/explain-yaml.ts';
import { parseYaml } from '../../src/datasets/parse-yaml.ts';
import { quickYaml } from '../../src/datasets/quick-yaml.ts';

/** Every YAML text of the project: data files, and the headers of guides and terms. */
const TEXTS = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(?:data|content)\/.*\.(?:yaml|mdx?)$/u.test(name))
  .sort()
  .map((name) => ({ name, text: readFileSync(`src/${name}`, 'utf8') }))
  .flatMap(({ name, text }) => {
    if (name.endsWith('.yaml')) return [{ name, text }];
    const header = /^---\n(.*?\n)---\n/su.exec(text)?.[1];
    return header === undefined ? [] : [{ name, text: header }];
  });

/** The order of keys counts: pages show some lists in it. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).map(([key, inner]) => [key, ordered(inner)]);
}

/** The quick reader has nothing to say, or says exactly what the slow one does. Returns whether it said it. */
function agrees(text: string): boolean {
  const quick = quickYaml(text);
  // What holds itself has no end: `parseYaml` refuses it by its depth.
  if (quick === null || inspect(quick, { depth: 30 }).includes('[Circular')) return false;
  const slow = parseDocument(text, { prettyErrors: false });
  expect(slow.errors.map(({ message }) => message)).toEqual([]);
  expect(ordered(quick)).toStrictEqual(ordered(slow.toJS()));
  return true;
}

test('every text of the project is read quickly, and the same', () => {
  const quick = TEXTS.filter(({ text }) => agrees(text));
  expect(TEXTS.length).toBeGreaterThan(80);
  expect(quick.length).toBe(TEXTS.length);
});

describe('what both readers read alike', () => {
  test.each([
    ['leading zeros', 'a: 012'],
    ['an octal number', 'a: 0o17'],
    ['a binary number is a text', 'a: 0b11'],
    ['a hexadecimal number', 'a: 0x1F'],
    ['a number with underscores is a text', 'a: 1_000'],
    ['hours are a text', 'a: 12:30:45'],
    ['a date is a text', 'a: 2020-01-01'],
    ['an English yes is a text', 'a: yes\nb: No\nc: on\nd: y'],
    ['booleans', 'a: true\nb: False\nc: TRUE\nd: tRUE'],
    ['nothing', 'a:\nb: ~\nc: null\nd: NULL\ne: nULL'],
    ['infinities', 'a: .inf\nb: -.Inf\nc: .nan\nd: +.INF'],
    ['decimals', 'a: .5\nb: 5.\nc: 1.50\nd: -0\ne: 1e3\nf: +1'],
    ['a merge key is a key', 'a:\n  <<: { b: 1 }'],
    ['a hostile key', '__proto__: { a: 1 }\nconstructor: 2'],
    ['texts in blocks', 'a: |\n  b\n\n  c\nd: >-\n  e\n  f\n\n  g\n'],
    ['an alias of a list', 'a: &b [c]\nd: *b\ne: [*b]'],
    ['an alias of a group of keys', 'a: &b\n  c: d\ne: { f: *b }'],
    ['quotes', `a: 'it''s'\nb: "\\u00e9\\n\\x41"\nc: 'd\n  e'`],
  ])('%s', (_, text) => expect(agrees(text)).toBe(true));
});

describe('what is left to the slow reader', () => {
  test.each([
    ['a key twice', 'a: 1\na: 2'],
    ['a tab', 'a:\tb'],
    ['the end of a line of another system', 'a: b\r\n'],
    ['a mark of the order of bytes', '\uFEFFa: b'],
    ['a document in a file', '---\na: b'],
    ['the end of a document', 'a: b\n...\n'],
    ['a directive', '%YAML 1.1\n---\na: yes'],
    ['a tag', 'a: !!str 1'],
    ['an anchor before a text', 'a: &b c\nd: *b'],
    ['an alias that leads nowhere', 'a: *b'],
    ['thirteen aliases', `a: &b [c]\nd:\n${'  - *b\n'.repeat(13)}`],
    ['a key that is a number', '1: a'],
    ['a key that is nothing', '~: a'],
    ['a key that says that it is one', '? a\n: b'],
    ['a block that gives its indentation', 'a: |2\n   b'],
    ['a number too large', 'a: 1e400'],
    ['an integer too large', `a: ${'9'.repeat(400)}`],
    ['a key too long', `${'a'.repeat(1100)}: b`],
    ['a list that is not indented', 'a:\n- b'],
    ['the same, further', '- a:\n\n  # d\n  - b'],
    ['the same, under dashes', '--:\n- b'],
    ['the end of a line of another alphabet', 'a: b\u2028c'],
    ['an indentation that is wrong', 'a: b\n  c: d'],
    ['a comment that touches', 'a: "b"#c'],
    ['nothing at all', ''],
    ['a text alone', '  |-\n# c\n'],
  ])('%s', (_, text) => expect(quickYaml(text)).toBeNull());
});

/** Pieces of YAML, well made or not. */
const PIECES = fc.constantFrom(
  ...[' ', '  ', '\n', '\n  ', '\n- ', '- ', ': ', ':', ' #', '"', "'", '[', ']', '{', '}', ', '],
  ...['|\n', '>-\n', '|2\n', '&a ', '*a', '!', '!!str ', '? ', '%', '---\n', '...\n', '\t', '\r'],
  ...['\\', '\\u202E', "''", '<<: ', '~', 'null', 'true', 'yes', '012', '0x1F', '-0', '1E400'],
  ...['.5', '.inf', '1.0', '2020-01-01', 'é', '\u00A0', '\u202F', '\u2028', '\uFEFF', '\u200B'],
  ...['\u0000', '👍', 'a', 'clé', '__proto__', 'v:\n- ', "- 'a'", '"k": ', '[a, b]', '{ a: b }'],
);

/** A few lines of one of our files, brought to the margin, in which pieces replace or join a few characters. */
const SPOILED = fc
  .record({
    text: fc.constantFrom(...TEXTS.map(({ text }) => text.split('\n'))),
    from: fc.nat(),
    count: fc.integer({ min: 1, max: 14 }),
    edits: fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.oneof(PIECES, fc.constant(''))), {
      maxLength: 3,
    }),
  })
  .map(({ text, from, count, edits }) => {
    const start = from % text.length;
    const lines = text.slice(start, start + count);
    const margin = Math.min(...lines.map((line) => Math.max(line.search(/\S/u), 0)));
    return edits.reduce(
      (spoiled, [place, gone, piece]) => {
        const at = place % (spoiled.length + 1);
        return spoiled.slice(0, at) + piece + spoiled.slice(at + gone);
      },
      lines.map((line) => line.slice(margin)).join('\n'),
    );
  });

const ANY = fc.oneof(
  { weight: 3, arbitrary: SPOILED },
  { weight: 1, arbitrary: fc.array(PIECES, { maxLength: 14 }).map((pieces) => pieces.join('')) },
);

test('the quick reader never says anything else than the slow one', () => {
  fc.assert(
    fc.property(ANY, (text) => void agrees(text)),
    { numRuns: 1000 },
  );
});

test('values and problems of a file are those of the slow reader, to the letter', () => {
  const schemas = [z.unknown(), z.strictObject({ a: z.number().optional() })];
  fc.assert(
    fc.property(ANY, fc.constantFrom(...schemas), (text, schema) => {
      expect(parseYaml('a.yaml', text, schema)).toStrictEqual(explainYaml('a.yaml', text, schema));
    }),
    { numRuns: 300 },
  );
});
