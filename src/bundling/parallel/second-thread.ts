import { Worker } from 'node:worker_threads';
import type { Answer, Asked, RenderedPage, ThreadData } from './messages.ts';

/** A thread that renders pages beside this one. */
export interface SecondThread {
  /** The page, or null when the thread cannot render it or has stopped. */
  readonly render: (page: Omit<Asked, 'id'>) => Promise<RenderedPage | null>;
  readonly stop: () => Promise<unknown>;
}

/** Starts the program of the file `entry` in a second thread. */
export function startThread(entry: string, data: ThreadData): SecondThread {
  const worker = new Worker(entry, { workerData: data });
  const open = new Map<number, (page: RenderedPage | null) => void>();
  let asked = 0;
  let stopped = false;
  worker.on('message', ({ id, page }: Answer) => {
    open.get(id)?.(page);
    open.delete(id);
  });
  const stop = () => {
    stopped = true;
    for (const give of open.values()) give(null);
    open.clear();
  };
  worker.on('error', stop).on('exit', stop);
  return {
    render: (page) =>
      new Promise((resolve) => {
        if (stopped) return resolve(null);
        asked += 1;
        open.set(asked, resolve);
        return worker.postMessage({ id: asked, ...page } satisfies Asked);
      }),
    stop: () => worker.terminate(),
  };
}
