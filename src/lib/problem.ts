import { visibleText } from './foul-text.ts';

/**
 * One thing that is wrong, said in two parts: the fact, then the repair.
 * Texts are French sentences for the maintainer; `file` is relative to the project.
 */
export interface Problem {
  readonly file: string;
  /** 1-based line of `file`; absent when the fault is the whole file. */
  readonly line?: number | undefined;
  /** Column name, key path or field where the fault stands. */
  readonly column?: string | undefined;
  readonly fact: string;
  /** What stands there, as written. */
  readonly received?: string | undefined;
  /** What would be right, with an example. */
  readonly expected?: string | undefined;
  readonly repair: string;
}

/** Long values are cut so that one bad cell cannot flood the terminal. Unit: characters. */
const MAX_RECEIVED = 120;

function shorten(text: string): string {
  return text.length > MAX_RECEIVED
    ? `${visibleText(text.slice(0, MAX_RECEIVED))}… (${text.length} caractères)`
    : visibleText(text);
}

/** `file:line [column]`, the place as an editor understands it. */
export function problemPlace(problem: Problem): string {
  const line = problem.line === undefined ? '' : `:${problem.line}`;
  const column = problem.column === undefined ? '' : ` [${problem.column}]`;
  return `${problem.file}${line}${column}`;
}

/** What would be right, without the word that already stands before it: schemas say « attendu : une date ». */
export function expectedText(expected: string): string {
  return expected.replace(/^attendu : /u, '');
}

/** The problem as the maintainer reads it: place, then one labelled line for each part. */
export function formatProblem(problem: Problem): string {
  const lines = [problemPlace(problem), `  Fait : ${problem.fact}`];
  if (problem.received !== undefined) lines.push(`  Reçu : ${shorten(problem.received)}`);
  if (problem.expected !== undefined) lines.push(`  Attendu : ${expectedText(problem.expected)}`);
  lines.push(`  Réparation : ${problem.repair}`);
  return lines.join('\n');
}

/** All problems, in order of place, with a closing count. */
export function formatProblems(problems: readonly Problem[]): string {
  const count = `${problems.length} ${problems.length > 1 ? 'problèmes' : 'problème'}`;
  return [...problems.map(formatProblem), count].join('\n\n');
}

/** Either a value or every problem that prevents it; never both, never a partial value. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure<T = never>(problems: readonly Problem[]): Result<T> {
  return { ok: false, problems };
}

/** Thrown only at the edges (scripts, loader) to stop a build with all its problems. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.name = 'ProblemsError';
    this.problems = problems;
  }
}

/** The value, or an error that stops the build with every problem. Called at the edges only, as the error is thrown. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new ProblemsError(result.problems);
  return result.value;
}
