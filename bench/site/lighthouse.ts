import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const FLAGS =
  '--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-sync';

/** The part of the report of Lighthouse that is printed; its own version gives it this shape. */
const reportSchema = z.object({
  categories: z.record(
    z.string(),
    z.object({
      score: z.number(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({ score: z.number().nullable(), numericValue: z.number().optional() }),
  ),
});

/** Scores from 0 to 1 in the order performance, accessibility, good practice, search; times in milliseconds. */
export interface Scores {
  readonly categories: readonly number[];
  readonly lcp: number;
  readonly cls: number;
  readonly blocking: number;
  /** Audits that keep a category from 100. */
  readonly failed: readonly string[];
}

/** Runs Lighthouse as it stands: a slow phone on a slow 4G network, both simulated. */
export async function lighthouse(url: string, chromium: string): Promise<Scores> {
  const { stdout } = await promisify(execFile)(
    'lighthouse',
    [url, '--quiet', '--output=json', '--output-path=stdout', `--chrome-flags=${FLAGS}`],
    { env: { ...process.env, CHROME_PATH: chromium }, maxBuffer: 64 * 1024 * 1024 },
  );
  const { categories, audits } = reportSchema.parse(JSON.parse(stdout));
  const value = (id: string): number => audits[id]?.numericValue ?? NaN;
  const failed = CATEGORIES.flatMap((id) =>
    (categories[id]?.auditRefs ?? [])
      .filter(({ id: audit, weight }) => weight > 0 && (audits[audit]?.score ?? 1) < 0.9)
      .map(({ id: audit }) => audit),
  );
  return {
    categories: CATEGORIES.map((id) => categories[id]?.score ?? NaN),
    lcp: value('largest-contentful-paint'),
    cls: value('cumulative-layout-shift'),
    blocking: value('total-blocking-time'),
    failed,
  };
}
