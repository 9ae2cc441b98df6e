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
  return (task) =>
    new Promise((resolve) => {
      waiting.push({ task, resolve });
      for (const take of takers) take();
    });
}

/** A function that gives its hand as many tasks as it can do, and again whenever one is done. */
function taker<Task, Value>(
  { atOnce, run }: Hand<Task, Value>,
  next: () => Waiting<Task, Value> | undefined,
): () => void {
  let busy = 0;
  let called = false;
  const take = () => {
    called = false;
    while (busy < atOnce) {
      const found = next();
      if (!found) return;
      busy += 1;
      const value = run(found.task);
      found.resolve(value);
      value.then(done, done);
    }
  };
  // Once a turn of the loop: all that is asked for now is in the queue, and what another thread sends comes in.
  const soon = () => {
    if (called) return;
    called = true;
    setImmediate(take);
  };
  const done = () => {
    busy -= 1;
    soon();
  };
  return soon;
}
