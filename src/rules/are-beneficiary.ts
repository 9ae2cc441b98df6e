import { stepWriter } from './answer.ts';
import type { RuleContext, Step } from './answer.ts';
import type { AreEligibilitySituation } from './are-fields.ts';
import type { Training } from './are-training.ts';

/**
 * `eligible`; `eligible-si-boursier`: after the bac, scholarship not said; `sur-decision`: the head of school may decide;
 * `absent-de-la-liste`: the list is indicative, this is not a no; `non-eligible`: a rule of the document says no.
 */
export const ARE_ELIGIBILITY_OUTCOMES = [
  'eligible',
  'eligible-si-boursier',
  'sur-decision',
  'absent-de-la-liste',
  'non-eligible',
] as const;
export type AreEligibilityOutcome = (typeof ARE_ELIGIBILITY_OUTCOMES)[number];

/** What follows a yes: what the aid buys, who buys it, whom to ask. */
export function usefulSteps(context: RuleContext): readonly Step[] {
  const step = stepWriter(context);
  return [
    step('are-equipements-protection', 'L’aide paie des vêtements de travail et de protection.'),
    step('are-equipements-outillage', 'Elle paie du matériel, de l’outillage et des instruments.'),
    step('are-equipements-representation', 'Elle paie des vêtements de représentation.'),
    step(
      'are-equipements-consommables',
      'Elle paie des consommables informatiques et des documents techniques.',
    ),
    step(
      'are-achat-etablissement',
      'L’établissement achète et remet le matériel : la famille ne reçoit pas d’argent.',
    ),
    step('are-mise-a-disposition', 'L’élève garde ce matériel pendant toute sa scolarité.'),
    step(
      'are-contact',
      'Questions : d’abord l’établissement, puis le pôle Lycées de la Région Île-de-France.',
    ),
  ];
}

interface Verdict {
  readonly outcome: AreEligibilityOutcome;
  readonly summary: string;
  readonly steps: readonly Step[];
}

export function beneficiary(
  context: RuleContext,
  situation: AreEligibilitySituation,
  training: Training,
): Verdict {
  const step = stepWriter(context);
  const { niveau } = training;
  if (niveau === 'prepa-metiers') {
    const text = 'Un élève de 3e prépa-métiers d’un établissement couvert est aidé.';
    return {
      outcome: 'eligible',
      summary: text,
      steps: [
        step('are-beneficiaires-prepa-metiers', text),
        step('are-montant-prepa-metiers', 'Le forfait est celui de la 3e prépa-métiers.'),
      ],
    };
  }
  const amount = step('are-montant-premiere-annee', 'Le forfait est celui de la première année.');
  if (niveau !== 'post-bac') {
    const direct = situation.classe === 'entree-directe-premiere';
    const ruleId = direct
      ? 'are-beneficiaires-changement-filiere'
      : 'are-beneficiaires-premiere-annee';
    const text = direct
      ? 'Un élève entré directement en première après un changement de filière est aidé.'
      : 'Un élève de première année d’une formation éligible est aidé.';
    return { outcome: 'eligible', summary: text, steps: [step(ruleId, text), amount] };
  }
  if (situation.boursier === true) {
    const text = 'Un élève boursier de première année après le bac est aidé.';
    return {
      outcome: 'eligible',
      summary: text,
      steps: [step('are-beneficiaires-post-bac', text), amount],
    };
  }
  if (situation.boursier === undefined) {
    const text = 'Après le bac, l’élève est aidé s’il est boursier.';
    return {
      outcome: 'eligible-si-boursier',
      summary: text,
      steps: [step('are-beneficiaires-post-bac', text), amount],
    };
  }
  const only = step('are-beneficiaires-post-bac', 'Après le bac, l’aide va aux élèves boursiers.');
  const decision =
    'Dans la limite de sa dotation, le chef d’établissement peut équiper un élève non boursier. Il faut que la chute des moyens de la famille lui ouvre une bourse du CROUS.';
  const path = step('are-decision-chef-etablissement', decision);
  if (situation.situation_degradee === true) {
    return {
      outcome: 'sur-decision',
      summary:
        'L’aide est possible, sur décision du chef d’établissement, dans la limite de sa dotation.',
      steps: [only, path],
    };
  }
  return {
    outcome: 'non-eligible',
    summary:
      'Après le bac, un élève non boursier n’est pas aidé, sauf changement soudain de situation.',
    steps: [only, path],
  };
}
