import type { AmountLine, Answer, Step } from '../../rules/answer.ts';
import { amountText } from './amount-text.ts';
import { fragment } from '../../lib/html.ts';
import type { Html } from '../../lib/html.ts';
import { ruleAnchor } from './rule-marks.ts';
import type { RuleMarks } from './rule-marks.ts';
import { inVerdict, verdictOf } from './verdict.ts';

function amountList(amounts: readonly AmountLine[]): Html | null {
  if (amounts.length === 0) return null;
  const lines = amounts.map(
    (one) =>
      fragment`<div data-amount="${one.id}"><dt>${one.label}</dt><dd>${amountText(one)}</dd></div>`,
  );
  return fragment`<dl class="calc-amounts">${lines}</dl>`;
}

function ruleLink(ruleId: string | undefined): Html | null {
  if (ruleId === undefined) return null;
  const anchor = ruleAnchor(ruleId);
  return fragment` <small><a class="calc-rule" href="#${anchor}"><span class="vh">Règle </span>${ruleId}</a></small>`;
}

function stepItem({ text, formula, ruleId, source }: Step, marks: RuleMarks): Html {
  const mark = marks[ruleId];
  const href = mark?.href ?? `#${ruleAnchor(ruleId)}`;
  const worked = formula === undefined ? null : fragment` <b class="calc-formula">${formula}</b>`;
  return fragment`<li>${text}${worked} <small><a href="${href}">${mark?.text ?? source}</a></small>${ruleLink(ruleId)}</li>`;
}

/** A titled list of sentences, each with its rule; nothing without sentences. */
function sentences(
  title: string,
  list: readonly { readonly text: string; readonly ruleId?: string }[],
): Html | null {
  if (list.length === 0) return null;
  const items = list.map(({ text, ruleId }) => fragment`<li>${text}${ruleLink(ruleId)}</li>`);
  return fragment`<h3>${title}</h3><ul>${items}</ul>`;
}

/**
 * The answer as HTML, the same at build and in the browser: verdict, amounts, changes to come, steps with their rule
 * and source, cautions.
 */
export function renderAnswer(answer: Answer, marks: RuleMarks): Html {
  const { outcome, summary, amounts, steps, changes, warnings } = answer;
  const others = amounts.filter(({ id }) => !inVerdict(answer, id));
  const head = fragment`<p class="calc-verdict">${verdictOf(answer)}</p><p class="calc-summary">${summary}</p>`;
  const worked = fragment`<h3>Le calcul, étape par étape</h3><ol class="calc-steps">${steps.map((step) => stepItem(step, marks))}</ol>`;
  const parts = [
    head,
    amountList(others),
    sentences('Ce qui change ensuite', changes),
    worked,
    sentences('À savoir', warnings),
  ];
  return fragment`<div class="calc-result" data-outcome="${outcome}">${parts.filter((part) => part !== null)}</div>`;
}
