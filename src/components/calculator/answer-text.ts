import type { Answer } from '../../rules/answer.ts';
import { amountText } from './amount-text.ts';
import { verdictOf } from './verdict.ts';

/** The answer as plain text, to paste in a message: question, given answers, result, steps with source, address. */
export function answerText(
  answer: Answer,
  title: string,
  given: readonly (readonly [string, string])[],
  address: string,
): string {
  const steps = answer.steps.map(({ text, formula, source }, index) => {
    const worked = formula === undefined ? '' : ` ${formula}`;
    return `${index + 1}. ${text}${worked} [${source}]`;
  });
  return [
    title,
    ...given.map(([label, value]) => `${label} : ${value}`),
    '',
    verdictOf(answer),
    answer.summary,
    ...answer.amounts.map((one) => `${one.label} : ${amountText(one)}`),
    '',
    ...steps,
    ...answer.changes.map(({ text }) => `Ensuite : ${text}`),
    ...answer.warnings.map(({ text }) => `À savoir : ${text}`),
    '',
    address,
  ].join('\n');
}
