import type { Browser, Page } from '@playwright/test';

/** A reader's machine and network. */
export interface Reader {
  readonly name: string;
  /** Times slower than this processor. */
  readonly slowdown: number;
  /** Round trip in milliseconds and bytes a second; null for the network of this machine. */
  readonly network: { readonly latency: number; readonly throughput: number } | null;
}

/** Milliseconds from the focus of the field, on a first visit. */
export interface FirstResult {
  /** When the last byte that the search needs was there. */
  readonly received: number;
  /** When the first result was drawn. */
  readonly drawn: number;
  /** Bytes received for it, and answers that brought them. */
  readonly bytes: number;
  readonly answers: number;
}

/** What a first visit costs, then each letter typed after it, in milliseconds to results laid out. */
export interface SearchTimes {
  readonly first: FirstResult;
  readonly keystrokes: readonly number[];
}

const ADDRESS = '/recherche/';

/** Opens the search as a reader who comes for the first time, and types `questions` one letter after the other. */
export async function searchTimes(
  browser: Browser,
  origin: string,
  reader: Reader,
  questions: readonly string[],
): Promise<SearchTimes> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: 'fr-FR' });
  // The page itself is not what is measured: it comes at full speed.
  await page.goto(origin + ADDRESS, { waitUntil: 'networkidle' });
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: reader.slowdown });
  if (reader.network) {
    const { latency, throughput } = reader.network;
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  const first = await firstResult(page, questions[0] ?? '');
  const keystrokes: number[] = [];
  for (const question of questions) keystrokes.push(...(await typeQuestion(page, question)));
  await page.context().close();
  return { first, keystrokes };
}

/** From the focus, with the question already in the field: what a reader waits for at worst. */
function firstResult(page: Page, question: string): Promise<FirstResult> {
  return page.evaluate(async (asked) => {
    const field = document.querySelector<HTMLInputElement>('#q');
    const list = document.querySelector('.search-results');
    if (!field || !list) throw new Error('La page n’a pas de champ de recherche.');
    performance.clearResourceTimings();
    const drawn = new Promise<number>((resolve) => {
      new MutationObserver((_, observer) => {
        if (list.childElementCount === 0) return;
        observer.disconnect();
        list.getBoundingClientRect();
        resolve(performance.now());
      }).observe(list, { childList: true });
    });
    const start = performance.now();
    field.focus();
    field.value = asked;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const end = await drawn;
    const asks = performance.getEntriesByType('resource') as PerformanceResourceTiming[]; // By their type.
    return {
      received: Math.max(...asks.map(({ responseEnd }) => responseEnd)) - start,
      drawn: end - start,
      bytes: asks.reduce((sum, { transferSize }) => sum + transferSize, 0),
      answers: asks.length,
    };
  }, question);
}

function typeQuestion(page: Page, question: string): Promise<number[]> {
  return page.evaluate(async (asked) => {
    const field = document.querySelector<HTMLInputElement>('#q');
    const list = document.querySelector('.search-results');
    if (!field || !list) throw new Error('La page n’a pas de champ de recherche.');
    const times: number[] = [];
    for (let length = 1; length <= asked.length; length += 1) {
      field.value = asked.slice(0, length);
      const start = performance.now();
      field.dispatchEvent(new Event('input', { bubbles: true }));
      list.getBoundingClientRect();
      times.push(performance.now() - start);
      // One letter at a time: the frame is drawn before the next.
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    }
    return times;
  }, question);
}
