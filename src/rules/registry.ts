import { ARE_RULES } from './registry/are.ts';
import { BAC_2020_RULES } from './registry/bac-2020.ts';
import { CQP_RULES } from './registry/cqp.ts';
import { INDICATOR_RULES } from './registry/indicators.ts';
import { PAY_RULES } from './registry/pay.ts';
import type { Rule, RuleSource } from './registry/rule.ts';

export type { Rule, RuleSource, RuleStatus } from './registry/rule.ts';

const ALL = {
  ...PAY_RULES,
  ...CQP_RULES,
  ...ARE_RULES,
  ...BAC_2020_RULES,
  ...INDICATOR_RULES,
} as const;

/** The id of a rule: published in pages, answers and anchors; never renamed without a redirect. */
export type RuleId = keyof typeof ALL;

/** Every rule of the documents and of the law that the site states, by id. One rule, one place. */
export const RULES: Readonly<Record<RuleId, Rule>> = ALL;

export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(RULES, id);
}

/** The source as readers see it: « are 2023-2024, l. 86-87 », « Code du travail, art. D6325-15 ». */
export function formatSource(source: RuleSource): string {
  if ('law' in source) return source.law;
  const [first, last] = source.lines;
  const lines = first === last ? `l. ${first}` : `l. ${first}-${last}`;
  return `${source.dataset} ${source.edition}, ${lines}`;
}

/**
 * Source text by rule id, for the rules whose id begins with one of `prefixes` (all when none is given):
 * what a calculator page ships instead of the whole registry.
 */
export function sourcesOf(...prefixes: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(RULES)
      .filter(
        ([id]) => prefixes.length === 0 || prefixes.some((prefix) => id.startsWith(`${prefix}-`)),
      )
      .map(([id, rule]) => [id, formatSource(rule.source)]),
  );
}
