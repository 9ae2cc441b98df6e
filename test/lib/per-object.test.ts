import { expect, test } from 'vitest';
import { perObject } from '../../src/lib/per-object.ts';

test('each object is computed once, and equal objects apart', () => {
  const asked: object[] = [];
  const size = perObject((source: { readonly words: readonly string[] }) => {
    asked.push(source);
    return source.words.length;
  });
  const [one, other] = [{ words: ['a'] }, { words: ['a'] }];
  expect([size(one), size(one), size(other)]).toEqual([1, 1, 1]);
  expect(asked).toEqual([one, other]);
});

test('an absent value is remembered too', () => {
  let asked = 0;
  const nothing = perObject(() => {
    asked += 1;
    return undefined;
  });
  const source = {};
  expect([nothing(source), nothing(source)]).toEqual([undefined, undefined]);
  expect(asked).toBe(1);
});
