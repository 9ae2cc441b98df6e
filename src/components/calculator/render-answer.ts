import type { AmountLine, Answer, Step } from '../../rules/answer.ts';
import { amountText } from './amount-text.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { ruleAnchor } from './rule-marks.ts';
import type { RuleMarks } from './rule-marks.ts';
import { isMain, verdictOf } from './verdict.ts';

function amountList(amounts: readonly AmountLine[]): Html | null {
  if (amounts.length === 0) return null;
  const lines = amounts.map(
    (one) =>
      html`<div data-amount="${one.id}">
        <dt>${one.label}</dt>
        <dd>${amountText(one)}</dd>
      </div>`,
  );
  return html`<dl class="calc-amounts">${lines}</dl>`;
}

function ruleLink(ruleId: string | undefined): Html | null {
  if (ruleId === undefined) return null;
  return html`<a class="calc-rule" href="#${ruleAnchor(ruleId)}"
    ><span class="vh">Règle </span>${ruleId}</a
  >`;
}

function stepItem({ text, formula, ruleId, source }: Step, marks: RuleMarks): Html {
  const mark = marks[ruleId];
  const where = html`<a href="${mark?.href ?? `#${ruleAnchor(ruleId)}`}"
    >${mark?.text ?? source}</a
  >`;
  const worked = formula === undefined ? null : html`<span class="calc-formula">${formula}</span>`;
  return html`<li>${text}${worked}<small>${where} ${ruleLink(ruleId)}</small></li>`;
}

/**
 * The answer as HTML, the same at build and in the browser: verdict, amounts, cautions, steps with their rule
 * and source, changes to come.
 */
export function renderAnswer(answer: Answer, marks: RuleMarks): Html {
  const { outcome, summary, amounts, steps, changes, warnings } = answer;
  const cautions = warnings.map(
    ({ text, ruleId }) => html`<li>${text} <small>${ruleLink(ruleId)}</small></li>`,
  );
  const later = changes.map(
    (change) => html`<li>${change.text} <small>${ruleLink(change.ruleId)}</small></li>`,
  );
  return html`<div class="calc-result" data-outcome="${outcome}">
    <p class="calc-verdict">${verdictOf(answer)}</p>
    <p class="calc-summary">${summary}</p>
    ${amountList(amounts.filter(({ id }) => !isMain(id)))}${
      later.length > 0
        ? html`<h3>Ce qui change ensuite</h3>
            <ul>
              ${later}
            </ul>`
        : null
    }
    <h3>Le calcul, étape par étape</h3>
    <ol class="calc-steps">
      ${steps.map((step) => stepItem(step, marks))}
    </ol>
    ${
      cautions.length > 0
        ? html`<h3>À savoir</h3>
            <ul>
              ${cautions}
            </ul>`
        : null
    }
  </div>`;
}
