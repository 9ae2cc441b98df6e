import type { Page } from '@playwright/test';

/** Two answers of the page's own grid that differ by one control: what one keystroke changes. */
interface Keystroke {
  readonly address: string;
  readonly control: string;
  readonly values: readonly [string, string];
}

/** The first two cells of the grid that differ by one control. Throws when there are none: nothing could be measured. */
function findKeystroke(addresses: readonly string[]): Keystroke {
  const all = addresses.map((address) => ({
    address,
    given: new URLSearchParams(address.slice(1)),
  }));
  for (const { address, given } of all) {
    for (const { given: other } of all) {
      const changed = [...given].filter(([name, value]) => other.get(name) !== value);
      const [control, value] = changed[0] ?? [];
      if (control === undefined || value === undefined || changed.length > 1) continue;
      const after = other.get(control);
      if (after !== null && other.size === given.size) {
        return { address, control, values: [value, after] };
      }
    }
  }
  throw new Error(`Aucune paire de réponses à un champ près parmi ${addresses.length} cases.`);
}

/** Milliseconds from an input event to the new answer laid out: what one frame must hold. */
export interface AnswerTimes {
  readonly slowdown: number;
  /** Sorted. */
  readonly times: readonly number[];
}

/**
 * Types `rounds` times in an open calculator, with the processor slowed down by each factor in turn. Each input
 * changes the answer; throws when one does not, since nothing would be measured.
 */
export async function answerTimes(
  page: Page,
  url: string,
  slowdowns: readonly number[],
  rounds: number,
): Promise<readonly AnswerTimes[]> {
  await page.goto(url);
  const addresses = await page
    .locator('td[data-answers]')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-answers') ?? ''));
  const { address, control, values } = findKeystroke(addresses);
  // Two addresses that differ by their fragment alone are one page: leave it first.
  await page.goto('about:blank');
  await page.goto(url + address);
  await page.locator('#partage:not([hidden])').waitFor();
  const client = await page.context().newCDPSession(page);
  const measured: AnswerTimes[] = [];
  for (const slowdown of slowdowns) {
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const times = await page.evaluate(
      async ([name, typed, count]) => {
        const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(
          `#calcul [name="${name}"]`,
        );
        const result = document.querySelector('#resultat');
        if (!field || !result) throw new Error(`Pas de champ ${name} ou de réponse.`);
        const list: number[] = [];
        for (let round = 0; round < count; round += 1) {
          const before = result.innerHTML;
          field.value = typed[round % 2 === 0 ? 1 : 0];
          const start = performance.now();
          field.dispatchEvent(new Event('input', { bubbles: true }));
          result.getBoundingClientRect();
          list.push(performance.now() - start);
          if (result.innerHTML === before) throw new Error(`La réponse n’a pas changé : ${name}.`);
          // One keystroke at a time: the frame is drawn before the next.
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        }
        return list;
      },
      [control, values, rounds] as const,
    );
    measured.push({ slowdown, times: times.toSorted((a, b) => a - b) });
  }
  return measured;
}
