import type { AreEligibilitySituation } from './are-fields.ts';
import { PREPA_SPECIALITY } from './are-training.ts';
import type { Training } from './are-training.ts';
import type { RuleId } from './registry.ts';

export interface Reason {
  readonly ruleId: RuleId;
  readonly text: string;
}

const COVERED_RULE: Readonly<Record<string, RuleId>> = {
  'lycee-public': 'are-etablissements-publics',
  'lycee-agricole-public': 'are-etablissements-publics',
  erea: 'are-etablissements-erea',
  'lycee-prive-sous-contrat': 'are-etablissements-prives',
};

/** Reasons to say no that hold whatever the diploma. */
export function personReasons(
  situation: AreEligibilitySituation,
  training: Training,
): readonly Reason[] {
  const reasons: Reason[] = [];
  if (!situation.ile_de_france) {
    const text = 'L’aide est celle de la Région Île-de-France : l’établissement n’y est pas.';
    reasons.push({ ruleId: 'are-region', text });
  }
  if (situation.statut !== 'scolaire') {
    const contract =
      situation.statut === 'apprentissage' ? 'd’apprentissage' : 'de professionnalisation';
    const text = `Un élève en contrat ${contract} n’est pas concerné.`;
    reasons.push({ ruleId: 'are-exclusion-alternance', text });
  }
  if (COVERED_RULE[situation.etablissement] === undefined) {
    const prepa = training.niveau === 'prepa-metiers' && situation.etablissement === 'college';
    reasons.push(
      prepa
        ? {
            ruleId: 'are-beneficiaires-prepa-metiers',
            text: 'La 3e prépa-métiers n’ouvre droit à l’aide qu’au lycée ou en EREA, pas au collège.',
          }
        : {
            ruleId: 'are-etablissements-prives',
            text: 'Cet établissement n’est ni un lycée public, ni un EREA, ni un lycée privé sous contrat.',
          },
    );
  }
  return [...reasons, ...classReasons(situation, training)];
}

function classReasons(situation: AreEligibilitySituation, training: Training): readonly Reason[] {
  const { classe } = situation;
  if (training.niveau === 'prepa-metiers' || classe === undefined) return [];
  if (classe === 'autre-annee') {
    const text = 'L’élève n’est pas en première année.';
    const ruleId =
      training.niveau === 'post-bac'
        ? 'are-beneficiaires-post-bac'
        : 'are-beneficiaires-premiere-annee';
    return [{ ruleId, text }];
  }
  if (classe === 'entree-directe-premiere' && training.niveau === 'post-bac') {
    const text =
      'Après le bac, l’aide ne va qu’à la première année ; la classe de première est avant le bac.';
    return [{ ruleId: 'are-beneficiaires-post-bac', text }];
  }
  return [];
}

/** Reasons to say no that come from the training. */
export function trainingReasons(training: Training): readonly Reason[] {
  if (training.st2s) {
    const text = 'La série ST2S est exclue, alors que le reste de la spécialité 331 est éligible.';
    return [{ ruleId: 'are-exclusion-st2s', text }];
  }
  if (training.diploma === null && !training.named && training.speciality === null) {
    const text = `La spécialité ${training.code ?? ''} n’est pas parmi les spécialités éligibles.`;
    return [{ ruleId: 'are-formations-eligibles', text }];
  }
  if (
    training.code === PREPA_SPECIALITY &&
    training.niveau !== 'prepa-metiers' &&
    training.diploma === null
  ) {
    const text = 'La spécialité 100 n’est éligible que pour la 3e prépa-métiers.';
    return [{ ruleId: 'are-specialite-100', text }];
  }
  return [];
}
