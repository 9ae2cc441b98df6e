import type { BrowserContext, Page } from '@playwright/test';
import axe from 'axe-core';
import type { RunOptions } from 'axe-core';

/** The rules that we promise to keep: WCAG 2.2 levels A and AA, and the good practice of axe. */
export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Below both limits of the layout, then above. */
export const WIDTHS = [320, 1280] as const;
/**
 * The rules that read colours, by axe's own category. The scheme of the reader changes colours and nothing else
 * (`test/site/schemes.test.ts`): every other rule would say the same twice.
 */
const OF_COLOURS = axe
  .getRules(TAGS)
  .filter(({ tags }) => tags.includes('cat.color'))
  .map(({ ruleId }) => ruleId);
/** What is asked of each look. From one load: the layout follows the width by its stylesheet alone. */
const SCHEMES = [
  { colorScheme: 'light', runOnly: TAGS },
  { colorScheme: 'dark', runOnly: { type: 'rule', values: OF_COLOURS } },
] satisfies { colorScheme: 'light' | 'dark'; runOnly: RunOptions['runOnly'] }[];

/** One rule broken on one page: the first element that breaks it, how many do, and where it was seen. */
export interface Finding {
  readonly rule: string;
  readonly url: string;
  readonly seen: string;
  readonly element: string;
  readonly count: number;
}

/** Puts axe on every page that the context opens: sending its 500 kB once costs less than once a check. */
export async function withAxe(context: BrowserContext): Promise<BrowserContext> {
  await context.addInitScript(axe.source);
  return context;
}

type Violation = Pick<Finding, 'rule' | 'element' | 'count'>;

/** What axe finds on the page as it stands: of each rule broken, its first element, and how many there are. */
export function violationsOn(
  page: Page,
  runOnly: NonNullable<RunOptions['runOnly']> = TAGS,
): Promise<Violation[]> {
  return page.evaluate(
    async (only) =>
      (
        await (window as unknown as { axe: typeof axe }).axe.run({
          runOnly: only,
          resultTypes: ['violations'],
        })
      ).violations.map(({ id, nodes }) => ({
        rule: id,
        element: nodes[0]?.html ?? '',
        count: nodes.length,
      })),
    runOnly,
  );
}

/** What axe finds on the page as it stands, light then dark. */
async function inBothSchemes(page: Page): Promise<(Violation & { readonly scheme: string })[]> {
  const found: (Violation & { readonly scheme: string })[] = [];
  for (const { colorScheme, runOnly } of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    const violations = await violationsOn(page, runOnly);
    found.push(...violations.map((violation) => ({ ...violation, scheme: colorScheme })));
  }
  return found;
}

/** What axe finds on the page as it stands, light then dark, in words that name the scheme. */
export async function faultsInBothSchemes(page: Page): Promise<string[]> {
  return (await inBothSchemes(page)).map(
    ({ scheme, rule, element }) => `${scheme} : ${rule} : ${element}`,
  );
}

/** What axe and a ruler find on one page of `origin`, at two widths, light and dark; empty when all is well. */
export async function pageFindings(page: Page, origin: string, url: string): Promise<Finding[]> {
  const found: Finding[] = [];
  await page.goto(origin + url);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    for (const { scheme, ...violation } of await inBothSchemes(page))
      found.push({ ...violation, url, seen: `${width} px ${scheme}` });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 0)
      found.push({
        rule: 'débordement',
        url,
        seen: `${width} px`,
        element: `${overflow} px`,
        count: 1,
      });
  }
  return found;
}
