/** Where a rule is written, as a page links it: the text, and its document on the page of sources. */
export interface RuleMark {
  readonly text: string;
  /** Null for a text of law: its link is the rule itself, further down the page. */
  readonly href: string | null;
}

export type RuleMarks = Readonly<Record<string, RuleMark>>;

/** Id of a rule in the list of rules of a calculator page. */
export const ruleAnchor = (ruleId: string): string => `regle-${ruleId}`;
