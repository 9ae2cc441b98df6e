import { formatEuros } from '../lib/numbers-fr.ts';
import { line, refusal, refused, stepWriter } from './answer.ts';
import type { AmountLine, Outcome, Refusal, RuleContext, Step, Warning } from './answer.ts';
import { ARE_DATE, ARE_ELIGIBILITY_FIELDS } from './are-fields.ts';
import type { AreEligibilitySituation } from './are-fields.ts';
import { beneficiary, usefulSteps } from './are-beneficiary.ts';
import type { AreEligibilityOutcome } from './are-beneficiary.ts';
import { personReasons, trainingReasons } from './are-reasons.ts';
import { HEALTH_SPECIALITY, findTraining } from './are-training.ts';
import type { AreLists, Training } from './are-training.ts';
import { parseIsoDate } from './dates.ts';
import { missing, readFields } from './fields.ts';
import { fromCents, toHundredths } from './money.ts';
import { numberOn } from './parameters.ts';
import type { RuleId } from './registry.ts';

function trainingStep(context: RuleContext, training: Training): Step {
  const step = stepWriter(context);
  const { diploma, speciality, code } = training;
  if (diploma) {
    const text = `« ${diploma.label} » (code ${diploma.code}) est dans la liste, ligne ${diploma.ligne} du document.`;
    return step('are-liste-indicative', text);
  }
  if (training.named) {
    const known =
      code === null
        ? 'Donnez sa spécialité pour en savoir plus.'
        : speciality
          ? `Sa spécialité ${code} est éligible : la liste n’étant qu’indicative, demandez à l’établissement.`
          : `Sa spécialité ${code} n’est pas parmi les spécialités éligibles du document.`;
    const text = `Ce diplôme n’est pas dans la liste indicative 2023-2024, ce qui n’est pas un refus. ${known}`;
    return step('are-liste-indicative', text);
  }
  return step('are-formations-eligibles', `La spécialité ${code ?? ''} est éligible.`);
}

function specialityRule(code: string | null): RuleId {
  if (code === '100') return 'are-specialite-100';
  if (code === '134') return 'are-specialite-134';
  return code?.startsWith('2') === true ? 'are-specialites-production' : 'are-specialites-services';
}

function amountLine(context: RuleContext, niveau: Training['niveau']): readonly AmountLine[] {
  const date = parseIsoDate(ARE_DATE);
  if (niveau === null || !date) return [];
  const value = numberOn(context.values, `are-forfait-${niveau}`, date);
  const label = 'Forfait que la Région verse à l’établissement pour cet élève';
  return [line('forfait', label, fromCents(toHundredths(value), '€/élève'))];
}

/** Whether the speciality 331 alone is known: the excluded series may be meant. After the bac it cannot. */
function maybeSt2s({ diploma, code, niveau, st2s }: Training): boolean {
  return code === HEALTH_SPECIALITY && diploma === null && niveau !== 'post-bac' && !st2s;
}

function warningsOf(training: Training): readonly Warning[] {
  const warnings: Warning[] = [
    {
      text: 'Ces règles sont celles de 2023-2024 ; nous ne connaissons pas les éditions suivantes.',
      ruleId: 'are-montants-arrete',
    },
    {
      text: 'La liste est indicative et peut changer à chaque rentrée.',
      ruleId: 'are-liste-indicative',
    },
  ];
  if (maybeSt2s(training)) {
    const text = 'Si c’est la série ST2S du bac technologique, la réponse est non.';
    warnings.push({ text, ruleId: 'are-exclusion-st2s' });
  }
  return warnings;
}

/** Refusals that only show once the training is known: class or level missing, class that does not exist there. */
function trainingRefusals(
  situation: AreEligibilitySituation,
  training: Training,
): readonly Refusal[] {
  const refusals: Refusal[] = [];
  const known = training.niveau !== null || training.named;
  if (!known && training.speciality !== null && !training.st2s) {
    refusals.push(missing('niveau', ARE_ELIGIBILITY_FIELDS.niveau));
  }
  if (situation.classe === undefined && training.niveau !== 'prepa-metiers' && !training.st2s) {
    refusals.push(missing('classe', ARE_ELIGIBILITY_FIELDS.classe));
  }
  if (situation.classe === 'entree-directe-premiere' && training.diploma?.code.startsWith('5')) {
    const message =
      'Un CAP n’a pas de classe de première. Attendu : première année ou autre année.';
    refusals.push(refusal('classe', 'contradiction', message));
  }
  return refusals;
}

/**
 * Whether a pupil is helped by the ARE 2023-2024, for how much and why. A rule that says no wins over the list;
 * a diploma that the list does not name is `absent-de-la-liste`, never a no by itself.
 */
export function areEligibility(
  input: unknown,
  context: RuleContext,
  lists: AreLists,
): Outcome<AreEligibilityOutcome> {
  const read = readFields(ARE_ELIGIBILITY_FIELDS, input);
  if (!read.ok) return refused(...read.refusals);
  const situation = read.situation;
  const training = findTraining(situation, lists);
  if ('kind' in training) return refused(training);
  const refusals = trainingRefusals(situation, training);
  if (refusals.length > 0) return refused(...refusals);

  const step = stepWriter(context);
  const reasons = [...trainingReasons(training), ...personReasons(situation, training)];
  const warnings = warningsOf(training);
  if (reasons.length > 0) {
    return {
      kind: 'answer',
      outcome: 'non-eligible',
      summary: reasons.map(({ text }) => text).join(' '),
      amounts: [],
      steps: reasons.map(({ ruleId, text }) => step(ruleId, text)),
      changes: [],
      warnings,
    };
  }
  const first = trainingStep(context, training);
  const verdict = beneficiary(context, situation, training);
  // A rule that says no to the pupil says it of every diploma of that level, listed or not.
  const closed = verdict.outcome === 'non-eligible';
  const absent = training.diploma === null && training.named;
  // The Region pays for scholars; the head of school equips another pupil from what was already paid.
  const helped = !closed && verdict.outcome !== 'sur-decision';
  if (absent && !closed) {
    const judged = training.niveau !== null && training.speciality !== null;
    const person = judged ? verdict.steps : [];
    const amounts = judged && helped ? amountLine(context, training.niveau) : [];
    const contact = step(
      'are-contact',
      'Demandez à l’établissement, ou au pôle Lycées de la Région.',
    );
    return {
      kind: 'answer',
      outcome: 'absent-de-la-liste',
      summary: first.text,
      amounts,
      steps: [first, ...person, contact],
      changes: [],
      warnings,
    };
  }
  const listed = absent
    ? []
    : [first, step(specialityRule(training.code), `Spécialité ${training.code ?? ''}.`)];
  const amounts = helped ? amountLine(context, training.niveau) : [];
  const sum = amounts[0]
    ? ` Forfait : ${formatEuros(amounts[0].value)}, versé à l’établissement.`
    : '';
  return {
    kind: 'answer',
    outcome: verdict.outcome,
    summary: `${verdict.summary}${maybeSt2s(training) ? ' Sauf en série ST2S.' : ''}${sum}`,
    amounts,
    steps: [...listed, ...verdict.steps, ...(closed ? [] : usefulSteps(context))],
    changes: [],
    warnings,
  };
}
