import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** Reports written by the runners, by step name, and the total of a whole run. */
export const REPORTS = {
  'tests unitaires': 'test-results/unit.json',
  'tests du site construit': 'test-results/site.json',
  'tests du serveur': 'test-results/deploy.json',
  'tests dans le navigateur': 'test-results/browser.json',
  total: 'test-results/total.json',
} as const;

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numTotalTests: z.int(),
});
const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
});

/** Tests passed and failed in a step. A test that did not run is a failure. Null for a step without report. */
export function countTests(step: string): Counts | null {
  if (!Object.hasOwn(REPORTS, step)) return null;
  const file = REPORTS[step as keyof typeof REPORTS]; // The line above proves the key.
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const unit = vitestReport.safeParse(report);
  if (unit.success) {
    const { numPassedTests, numTotalTests } = unit.data;
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
  }
  const { expected, unexpected, flaky, skipped } = playwrightReport.parse(report).stats;
  return { passed: expected, failed: unexpected + flaky + skipped };
}
