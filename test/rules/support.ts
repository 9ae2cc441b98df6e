import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { readDescriptor } from '../../src/datasets/descriptors.ts';
import { readAreTitles } from '../../src/datasets/read-are-titles.ts';
import { readEditionFiles } from '../../src/datasets/load-editions.ts';
import { readEdition } from '../../src/datasets/read-edition.ts';
import { readParameterFolder } from '../../src/datasets/read-parameters.ts';
import { ProblemsError } from '../../src/lib/problem.ts';
import type { Result } from '../../src/lib/problem.ts';
import type { Outcome } from '../../src/rules/answer.ts';
import { areListsOf } from '../../src/rules/are-lists.ts';
import type { CalculatorName, FullContext } from '../../src/rules/calculators.ts';
import { sourcesOf } from '../../src/rules/registry.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CASES = new URL('./cases/', import.meta.url);

function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new ProblemsError(result.problems);
}

/** The committed parameters, registry and ARE list: what the site uses. */
export async function siteContext(): Promise<FullContext> {
  const descriptor = await readDescriptor(ROOT, 'are');
  const edition = unwrap(readEdition(descriptor, readEditionFiles(ROOT, 'are', '2023-2024'), {}));
  return {
    values: unwrap(readParameterFolder(ROOT)),
    sources: sourcesOf(),
    lists: areListsOf(edition, unwrap(readAreTitles(ROOT))),
  };
}

const ruleCase = z.strictObject({
  title: z.string(),
  source: z.string(),
  situation: z.unknown(),
  outcome: z.string().optional(),
  /** Amounts that must be there, by id; others may be. */
  amounts: z.record(z.string(), z.number()).optional(),
  /** Ids of amounts that must not be there. */
  without: z.array(z.string()).optional(),
  /** Rules that a step must cite. */
  rules: z.array(z.string()).optional(),
  /** Rules that a warning must cite. */
  warned: z.array(z.string()).optional(),
  /** All changes, in order. No `mensuel`: the change has no amount. */
  changes: z
    .array(z.strictObject({ from: z.string(), rule: z.string(), mensuel: z.number().optional() }))
    .optional(),
  /** All refusals, in any order. */
  refusals: z.array(z.strictObject({ field: z.string(), code: z.string() })).optional(),
});

export type RuleCase = z.infer<typeof ruleCase>;

export function casesOf(name: CalculatorName): readonly RuleCase[] {
  return z.array(ruleCase).parse(parse(readFileSync(new URL(`${name}.yaml`, CASES), 'utf8')));
}

export function caseFiles(): readonly string[] {
  return readdirSync(CASES).sort();
}

/** The value of one amount of an answer, or undefined. */
export function amount(outcome: Outcome, id: string): number | undefined {
  return outcome.kind === 'answer'
    ? outcome.amounts.find((line) => line.id === id)?.value
    : undefined;
}
