/** One control of a form as readers meet it; its field in the rules says what it accepts. */
export interface Question {
  /** Key of the situation. */
  readonly name: string;
  /** The question, short, without its unit if the hint says it. */
  readonly label: string;
  readonly hint?: string;
  /** Words for each value of a choice, in the order of the menu. */
  readonly options?: Readonly<Record<string, string>>;
  /** What « il manque encore » calls it, where the name in the rules does not say all. */
  readonly named?: string;
  /** Needed in most cases, though the rules can do without it. */
  readonly expected?: true;
  /** Diplomas are proposed under it while one types. */
  readonly proposals?: true;
}

/** A list of lines, each with the same questions. */
export interface Lines {
  readonly list: string;
  readonly legend: string;
  readonly hint: string;
  /** Name of one line, followed by its number. */
  readonly line: string;
  /** Lines there from the start. */
  readonly rows: number;
  /** The button that adds a line; absent where the number is fixed. */
  readonly more?: string;
  readonly columns: readonly Question[];
}

export interface Group {
  readonly legend: string;
  readonly hint?: string;
  /** Folded: what is useful to few. */
  readonly folded?: true;
  readonly questions: readonly (Question | Lines)[];
}

/** The form of a calculator, and the example that its page works out. */
export interface Form {
  readonly groups: readonly Group[];
  /** Texts as one would type them, by name of control. */
  readonly example: Readonly<Record<string, string>>;
}

export function isLines(question: Question | Lines): question is Lines {
  return 'list' in question;
}

export const YES_NO = { oui: 'Oui', non: 'Non' } as const;
