import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ranking } from '../../../src/datasets/diplomas/ranking.ts';
import { SMALL_COUNT, isSmall } from '../../../src/datasets/diplomas/small-numbers.ts';

const item = (id: string, value: number | null, count: number | null = 100) => ({
  id,
  value,
  count,
});

describe('ranks', () => {
  test('start at the largest value; equal values share a rank and say so', () => {
    const ranks = ranking([item('a', 3), item('b', 9), item('c', 3), item('d', 1)]);
    expect(Object.fromEntries(ranks)).toEqual({
      a: { rank: 2, among: 4, tied: 1 },
      b: { rank: 1, among: 4, tied: 0 },
      c: { rank: 2, among: 4, tied: 1 },
      d: { rank: 4, among: 4, tied: 0 },
    });
  });

  test.each([
    ['no value', item('x', null)],
    ['no count', item('x', 99, null)],
    ['too few people', item('x', 99, SMALL_COUNT - 1)],
  ])('leave out what has %s, and do not count it', (_, left) => {
    expect(Object.fromEntries(ranking([left, item('a', 2), item('b', 1)]))).toEqual({
      a: { rank: 1, among: 2, tied: 0 },
      b: { rank: 2, among: 2, tied: 0 },
    });
  });

  test('keep what stands exactly at the threshold', () => {
    expect(ranking([item('a', 1, SMALL_COUNT)]).get('a')).toEqual({ rank: 1, among: 1, tied: 0 });
    expect([isSmall(SMALL_COUNT), isSmall(SMALL_COUNT - 1), isSmall(4, 5)]).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('agree with the order of the values, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 30 }), (values) => {
        const ranks = ranking(values.map((value, index) => item(String(index), value)));
        values.forEach((value, index) => {
          const better = values.filter((other) => other > value).length;
          expect(ranks.get(String(index))?.rank).toBe(better + 1);
        });
      }),
    );
  });
});
