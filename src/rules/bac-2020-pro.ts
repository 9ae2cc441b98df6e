import { formatNumber } from '../lib/numbers-fr.ts';
import type { AmountLine, Refusal, Step, Warning } from './answer.ts';
import { BAC_2020_FIELDS } from './bac-2020-fields.ts';
import { compareMean, formatMean, middle } from './bac-2020-mean.ts';
import {
  admitted,
  answer,
  lowTests,
  meanLine,
  meanStep,
  placementWarning,
} from './bac-2020-verdict.ts';
import type { Session, Verdict } from './bac-2020-verdict.ts';
import { missing } from './fields.ts';

/** Said wherever the minimum of placement closes the replacement tests. */
export const CLOSED =
  'Le minimum de stage, de formation ou d’activité n’est pas atteint : les épreuves de remplacement sont fermées.';

/** Professional: strictly above 8, and 10 in practice, opens the control test. */
export function professionalVerdict(session: Session): Verdict | Refusal {
  const { situation, mean, step, threshold } = session;
  const pass = threshold('bac2020-seuil-admission');
  const low = threshold('bac2020-seuil-second-groupe');
  const practice = threshold('bac2020-seuil-pratique');
  if (compareMean(mean, pass) >= 0) return admitted(session, 'bac2020-pro-admission');
  const first = meanLine('moyenne', 'Moyenne à l’examen', mean);
  const side = compareMean(mean, low);
  if (side <= 0) {
    const exact: readonly Warning[] =
      side === 0
        ? [
            {
              text: `À ${low} exactement, le document dit « supérieure à ${low} » pour le bac professionnel et « supérieure ou égale » pour les autres : à la lettre, l’épreuve de contrôle est fermée.`,
              ruleId: 'bac2020-pro-controle',
            },
          ]
        : [];
    const reason = step(
      'bac2020-pro-controle',
      `La moyenne n’est pas supérieure à ${low} : pas d’épreuve de contrôle.`,
    );
    return replacement(session, [meanStep(session), reason], [first], exact);
  }
  if (situation.pratique === undefined) return missing('pratique', BAC_2020_FIELDS.pratique);
  if (situation.pratique < practice) {
    const text = `La note de pratique professionnelle est sous ${practice} : pas d’épreuve de contrôle.`;
    return replacement(session, [meanStep(session), step('bac2020-pro-controle', text)], [first]);
  }
  const open = step(
    'bac2020-pro-controle',
    `Moyenne supérieure à ${low} et sous ${pass}, pratique d’au moins ${practice} : l’épreuve de contrôle est ouverte.`,
  );
  if (situation.controle === undefined) {
    const how = 'Elle compte deux interrogations de 15 minutes.';
    return answer(
      'epreuve-de-controle',
      'Le candidat passe l’épreuve de contrôle.',
      [meanStep(session), open, step('bac2020-pro-controle-interrogations', how)],
      [first],
      placementWarning(situation),
    );
  }
  const final = middle(mean, situation.controle);
  const computed = step(
    'bac2020-pro-controle-moyenne',
    `La note finale est la moyenne de l’examen et du contrôle : ${formatMean(final)}.`,
    `(${formatMean(mean)} + ${formatNumber(situation.controle)}) ÷ 2 = ${formatMean(final)}`,
  );
  const amounts = [first, meanLine('moyenne-finale', 'Note après l’épreuve de contrôle', final)];
  const steps = [meanStep(session), open, computed];
  if (compareMean(final, threshold('bac2020-seuil-apres-controle')) >= 0) {
    const text = `La note finale atteint ${pass} : admis, après délibération du jury.`;
    return answer(
      'admis-apres-controle',
      'Admis après l’épreuve de contrôle.',
      [...steps, step('bac2020-pro-controle-admission', text)],
      amounts,
      placementWarning(situation),
    );
  }
  return replacement(session, steps, amounts);
}

function replacement(
  session: Session,
  steps: readonly Step[],
  amounts: readonly AmountLine[],
  warnings: readonly Warning[] = [],
): Verdict {
  const { situation, step, threshold } = session;
  if (situation.seuil_stage === false) {
    return answer(
      'remplacement-ferme',
      CLOSED,
      [...steps, step('bac2020-pro-remplacement-seuils', CLOSED)],
      amounts,
      warnings,
    );
  }
  const pass = threshold('bac2020-seuil-admission');
  const text = `Sous ${pass}, le jury peut autoriser les épreuves de remplacement, dans les seules unités sous ${pass}.`;
  const where = step('bac2020-pro-remplacement-sous-10', `${text}${lowTests(session)}`);
  return answer('remplacement-sur-autorisation', text, [...steps, where], amounts, warnings);
}
