import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { twoEnds } from '../../src/bundling/parallel/two-ends.ts';

/** A hand that writes down what it begins, and ends each task at once. */
function writer(begun: number[], atOnce: number) {
  return {
    atOnce,
    run: (task: number) => {
      begun.push(task);
      return Promise.resolve(task * 10);
    },
  };
}

describe('twoEnds', () => {
  it('gives the first tasks to one hand and the last ones to the other', async () => {
    const [front, back]: [number[], number[]] = [[], []];
    const share = twoEnds(writer(front, 1), writer(back, 1));
    expect(await Promise.all([1, 2, 3, 4, 5, 6].map(share))).toEqual([10, 20, 30, 40, 50, 60]);
    expect([front, back]).toEqual([
      [1, 2, 3],
      [6, 5, 4],
    ]);
  });

  it('does each task once, whatever comes while it works', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.nat(), { maxLength: 9 }), { maxLength: 5 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 4 }),
        async (waves, here, there) => {
          const begun: number[] = [];
          const share = twoEnds(writer(begun, here), writer(begun, there));
          const values: number[] = [];
          for (const wave of waves) values.push(...(await Promise.all(wave.map(share))));
          expect(values).toEqual(waves.flat().map((task) => task * 10));
          expect(begun.toSorted()).toEqual(waves.flat().toSorted());
        },
      ),
    );
  });

  it('holds no more tasks than a hand can do at once', async () => {
    let [busy, most] = [0, 0];
    const run = async () => {
      most = Math.max(most, (busy += 1));
      await Promise.resolve();
      busy -= 1;
    };
    const idle = { atOnce: 0, run };
    await Promise.all([1, 2, 3, 4, 5].map(twoEnds({ atOnce: 2, run }, idle)));
    expect(most).toBe(2);
  });

  it('lets what another thread sends come in: each turn of the loop begins no more tasks than fit', async () => {
    let [turn, over] = [0, false];
    const beat = () => {
      turn += 1;
      if (!over) setImmediate(beat);
    };
    setImmediate(beat);
    const turns: number[] = [];
    const run = () => Promise.resolve(turns.push(turn));
    const idle = { atOnce: 0, run };
    const tasks = Array.from({ length: 40 }, (_, index) => index);
    await Promise.all(tasks.map(twoEnds({ atOnce: 4, run }, idle)));
    over = true;
    const begun = [...Map.groupBy(turns, (one) => one).values()].map(({ length }) => length);
    expect(Math.max(...begun)).toBe(4);
  });

  it('goes on after a task that fails, and says its error', async () => {
    const run = (task: number) =>
      task === 2 ? Promise.reject(new Error('deux')) : Promise.resolve(task);
    const share = twoEnds({ atOnce: 1, run }, { atOnce: 0, run });
    const ends = await Promise.allSettled([1, 2, 3].map(share));
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});
