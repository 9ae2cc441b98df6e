import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { visitAll } from '../../scripts/lib/visits.ts';

const URLS = ['/a/', '/b/', '/c/', '/d/', '/e/'];
const forever = () => new Promise<never>(() => undefined);

/** What each worker was asked, in the order in which they were hired, and how many were closed. */
function team(visit: (url: string, worker: number) => Promise<void>, workers = 1, visitsEach = 9) {
  const asked: string[][] = [];
  let closed = 0;
  const progress: number[] = [];
  return {
    asked,
    progress,
    closed: () => closed,
    workers,
    visitsEach,
    patience: 1000,
    async hire() {
      const mine: string[] = [];
      const at = asked.push(mine) - 1;
      return {
        visit: (url: string) => {
          mine.push(url);
          return visit(url, at);
        },
        close: () => {
          closed += 1;
          return Promise.reject(new Error('déjà mort'));
        },
      };
    },
  };
}

const hired = (of: ReturnType<typeof team>) => ({
  ...of,
  progress: (done: number) => void of.progress.push(done),
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('each page is visited once, and every worker closed', () => {
  test.each([
    ['one worker for all', 1, 9, [URLS]],
    ['one that is replaced after two pages', 1, 2, [['/a/', '/b/'], ['/c/', '/d/'], ['/e/']]],
  ])('%s', async (_, workers, visitsEach, wanted) => {
    const crew = team(() => Promise.resolve(), workers, visitsEach);
    expect(await visitAll(URLS, hired(crew))).toEqual([]);
    expect(crew.asked).toEqual(wanted);
    expect(crew.closed()).toBe(wanted.length);
    expect(crew.progress).toEqual([1, 2, 3, 4, 5]);
  });

  test('two workers share the pages', async () => {
    const crew = team(() => Promise.resolve(), 2);
    expect(await visitAll(URLS, hired(crew))).toEqual([]);
    expect(crew.asked.flat().sort()).toEqual(URLS);
    expect(crew.asked.every((mine) => mine.length > 0)).toBe(true);
  });
});

const DIES = () => Promise.reject(new Error('Target crashed'));
const CASES = [
  ['fails with the first worker only is visited', 0, DIES, []],
  ['never ends with the first worker only is visited', 0, forever, []],
  ['fails twice is told', 1, DIES, [{ url: '/b/', reason: 'Target crashed' }]],
  ['never ends, twice, is told', 1, forever, [{ url: '/b/', reason: 'sans fin après 1 s' }]],
] as const;

test.each(CASES)('a page that %s, the others are visited', async (_, last, fault, wanted) => {
  const crew = team((url, worker) =>
    url === '/b/' && worker <= last ? fault() : Promise.resolve(),
  );
  const all = visitAll(URLS, hired(crew));
  await vi.runAllTimersAsync();
  expect(await all).toEqual(wanted);
  expect(new Set(crew.asked.flat())).toEqual(new Set(URLS));
  expect(crew.closed()).toBe(crew.asked.length);
});
