/** One that looks at pages, one after the other, then closes what it opened. */
export interface Worker {
  visit(url: string): Promise<void>;
  close(): Promise<void>;
}

/** A page that nobody could look at to its end, and why. */
export interface Unvisited {
  readonly url: string;
  readonly reason: string;
}

/** Who visits, how many at once, and when one is replaced. */
export interface Team {
  readonly workers: number;
  /** A browser keeps something of each page that it has shown: after so many, another one takes its place. */
  readonly visitsEach: number;
  /** Milliseconds after which a visit is given up. */
  readonly patience: number;
  hire(): Promise<Worker>;
  /** Hears how many pages are done, after each. */
  progress?(done: number): void;
}

/** Tries for one page: a browser that dies by itself must not be the fault of the page that it was showing. */
const TRIES = 2;

/**
 * Has every address visited. A worker whose visit fails or lasts too long is replaced, and the page is tried once more;
 * one that fails twice is returned with its reason, never left out.
 */
export async function visitAll(urls: readonly string[], team: Team): Promise<Unvisited[]> {
  const unvisited: Unvisited[] = [];
  let [next, done] = [0, 0];
  const work = async () => {
    let [worker, visits] = [await team.hire(), 0];
    const replace = async () => {
      await dismiss(worker);
      [worker, visits] = [await team.hire(), 0];
    };
    for (let url = urls[next++]; url !== undefined; url = urls[next++]) {
      if (visits >= team.visitsEach) await replace();
      for (let tries = 1; ; tries += 1) {
        visits += 1;
        const reason = await outcome(worker.visit(url), team.patience);
        if (reason === null) break;
        await replace();
        if (tries < TRIES) continue;
        unvisited.push({ url, reason });
        break;
      }
      team.progress?.((done += 1));
    }
    await dismiss(worker);
  };
  await Promise.all(Array.from({ length: team.workers }, work));
  return unvisited;
}

/** Null when the visit ends well in time, else what hindered it. */
async function outcome(visit: Promise<void>, patience: number): Promise<string | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<string>((give) => {
    timer = setTimeout(() => give(`sans fin après ${patience / 1000} s`), patience);
  });
  try {
    return await Promise.race([visit.then(() => null), tooLong]);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    clearTimeout(timer);
  }
}

/** A browser that has died cannot be closed: that is no reason to stop. */
async function dismiss(worker: Worker): Promise<void> {
  await worker.close().catch(() => undefined);
}
