import type { Page } from '@playwright/test';

/** What went wrong on one page: a broken policy, a message of the console, a script error, a request, too much to try. */
export interface Fault {
  readonly url: string;
  readonly kind: 'règle' | 'console' | 'erreur' | 'requête' | 'limite';
  readonly text: string;
}

/** What a visit of one page gave. */
export interface Visit {
  /** How many controls were used. */
  readonly controls: number;
  readonly faults: readonly Fault[];
}

/** No page has so many controls; one that makes new ones at each click would never end. */
const MOST_CONTROLS = 400;
/** Words that a field may get: a search, a filter, a date, a number. */
const TYPED = { date: '01/09/2026', number: '12' } as const;

/**
 * Opens a page of `origin` and uses every control that it shows, and those that they bring: buttons, folds, boxes, lists,
 * fields. Returns what the browser refused or reported meanwhile; nothing when all is well.
 */
export async function visit(page: Page, origin: string, url: string): Promise<Visit> {
  const faults: Fault[] = [];
  const report = (kind: Fault['kind']) => (text: string) => {
    faults.push({ url, kind, text });
  };
  const listeners = listen(page, origin, report);
  await page.goto(origin + url, { waitUntil: 'load' });
  const controls = await page.evaluate(useControls, { most: MOST_CONTROLS, ...TYPED });
  await page.waitForLoadState('networkidle');
  const broken = await page.evaluate(() => window.brokenPolicies ?? []);
  broken.forEach(report('règle'));
  if (controls === MOST_CONTROLS)
    report('limite')(`plus de ${MOST_CONTROLS} commandes : les suivantes n’ont pas été essayées`);
  listeners();
  return { controls, faults };
}

declare global {
  interface Window {
    /** Filled by the script that `prepare` puts on each page. */
    brokenPolicies?: string[];
  }
}

/** Puts on every page that opens what must be there before its own scripts. */
export async function prepare(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.brokenPolicies = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      window.brokenPolicies?.push([violatedDirective, blockedURI, sample].join(' ')),
    );
    // A dialogue of the system would wait for a person.
    window.print = () => undefined;
  });
}

/** Hears the page until the function that it returns is called. */
function listen(
  page: Page,
  origin: string,
  report: (kind: Fault['kind']) => (text: string) => void,
): () => void {
  const hear = {
    console: (message: { type(): string; text(): string }) => {
      if (['error', 'warning'].includes(message.type())) report('console')(message.text());
    },
    pageerror: (error: Error) => report('erreur')(error.message),
    request: (request: { url(): string }) => {
      const asked = request.url();
      if (!asked.startsWith(origin) && !/^(?:blob|data):/u.test(asked)) report('requête')(asked);
    },
    response: (response: { ok(): boolean; status(): number; url(): string }) => {
      if (response.status() >= 400) report('requête')(`${response.status()} ${response.url()}`);
    },
  };
  page.on('console', hear.console);
  page.on('pageerror', hear.pageerror);
  page.on('request', hear.request);
  page.on('response', hear.response);
  return () => {
    page.off('console', hear.console);
    page.off('pageerror', hear.pageerror);
    page.off('request', hear.request);
    page.off('response', hear.response);
  };
}

/** Runs in the page: uses each control once, in the order of the page, until none is new. Returns how many. */
async function useControls(words: {
  readonly most: number;
  readonly date: string;
  readonly number: string;
}): Promise<number> {
  const used = new WeakSet<Element>();
  const isFree = (element: HTMLElement) =>
    !used.has(element) && element.checkVisibility() && !element.matches(':disabled');
  const fill = (field: HTMLInputElement | HTMLSelectElement, value: string) => {
    field.focus();
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const use = (element: HTMLElement) => {
    if (element instanceof HTMLSelectElement) fill(element, element.options[1]?.value ?? '');
    else if (!(element instanceof HTMLInputElement)) element.click();
    else if (['checkbox', 'radio', 'button', 'submit', 'reset'].includes(element.type))
      element.click();
    else if (element.type === 'search') fill(element, 'cap');
    else
      fill(
        element,
        element.inputMode === 'numeric' || /date|naissance|debut/u.test(element.name)
          ? words.date
          : words.number,
      );
  };
  const free = () =>
    [...document.querySelectorAll<HTMLElement>('summary, input, select, button')].find(isFree);
  const pause = (milliseconds: number) =>
    new Promise((resolve) => setTimeout(resolve, milliseconds));
  let count = 0;
  // Scripts that a button asks for come, and bring other controls.
  let awaited = false;
  while (count < words.most) {
    let next = free();
    for (let waits = 0; !next && awaited && waits < 8; waits += 1) {
      await pause(100);
      next = free();
    }
    if (!next) break;
    used.add(next);
    use(next);
    count += 1;
    awaited ||= !next.matches('summary, .term');
    if (awaited) await pause(20);
  }
  return count;
}
