/** One who does tasks, so many at once. */
export interface Hand<Task, Value> {
  readonly atOnce: number;
  readonly run: (task: Task) => Promise<Value>;
}

interface Waiting<Task, Value> {
  readonly task: Task;
  readonly resolve: (value: Promise<Value>) => void;
}

/**
 * Shares tasks between two hands: one takes the first that waits, the other the last. Each goes through neighbours, so
 * that what is computed for one serves the next, and neither waits for the other before they meet.
 */
export function twoEnds<Task, Value>(
  front: Hand<Task, Value>,
  back: Hand<Task, Value>,
): (task: Task) => Promise<Value> {
  const waiting: Waiting<Task, Value>[] = [];
  const takers = [taker(front, () => waiting.shift()), taker(back, () => waiting.pop())];
  let called = false;
  return (task) =>
    new Promise((resolve) => {
      waiting.push({ task, resolve });
      if (called) return;
      called = true;
      // Once all that is asked for now stands in the queue: before, the last is also the first.
      setImmediate(() => {
        called = false;
        for (const take of takers) take();
      });
    });
}

/** A function that gives its hand as many tasks as it can do, and again whenever one is done. */
function taker<Task, Value>(
  { atOnce, run }: Hand<Task, Value>,
  next: () => Waiting<Task, Value> | undefined,
): () => void {
  let busy = 0;
  const done = () => {
    busy -= 1;
    // Not at once: a hand that works in this thread would never let what the other one sends come in.
    setImmediate(take);
  };
  const take = () => {
    while (busy < atOnce) {
      const found = next();
      if (!found) return;
      busy += 1;
      const value = run(found.task);
      found.resolve(value);
      value.then(done, done);
    }
  };
  return take;
}
