import { formatNumber } from '../lib/numbers-fr.ts';
import { line } from './answer.ts';
import type { AmountLine, Answer, Step, Warning } from './answer.ts';
import type { Bac2020Situation } from './bac-2020-fields.ts';
import { formatMean, shownMean, withOrals } from './bac-2020-mean.ts';
import type { Mean } from './bac-2020-mean.ts';
import { mentionOf, mentionText } from './bac-2020-mention.ts';
import { plainText } from '../lib/plain-text.ts';
import type { RuleId } from './registry.ts';

export const BAC_2020_OUTCOMES = [
  'admis',
  'second-groupe',
  'epreuve-de-controle',
  'admis-apres-second-groupe',
  'admis-apres-controle',
  'remplacement-sur-autorisation',
  'convoque-au-remplacement',
  'remplacement-ferme',
] as const;
export type Bac2020Outcome = (typeof BAC_2020_OUTCOMES)[number];

export type Verdict = Answer<Bac2020Outcome>;

export interface Session {
  readonly situation: Bac2020Situation;
  readonly mean: Mean;
  readonly step: (ruleId: RuleId, text: string, formula?: string) => Step;
  readonly threshold: (parameter: string) => number;
}

export const same = (a: string, b: string) => plainText(a) === plainText(b);

const WARNINGS: readonly Warning[] = [
  {
    text: 'Règles de la session 2020 uniquement. Elles ne s’appliquent plus.',
    ruleId: 'bac2020-texte-decret',
  },
  {
    text: 'Donnez les notes définitives : le jury a pu en relever, et ce calcul ne le devine pas.',
    ruleId: 'bac2020-jury-revalorisation',
  },
];

export function answer(
  outcome: Bac2020Outcome,
  summary: string,
  steps: readonly Step[],
  amounts: readonly AmountLine[] = [],
  warnings: readonly Warning[] = [],
): Verdict {
  return {
    kind: 'answer',
    outcome,
    summary,
    amounts,
    steps,
    changes: [],
    warnings: [...WARNINGS, ...warnings],
  };
}

export function meanLine(id: string, label: string, mean: Mean): AmountLine {
  return line(id, label, { value: shownMean(mean), unit: 'sur 20' });
}

export function meanStep({ situation, mean, step }: Session): Step {
  const general = situation.voie !== 'professionnel';
  const ruleId = general ? 'bac2020-gt-coefficients' : 'bac2020-pro-coefficients';
  if (!situation.notes) return step(ruleId, `La moyenne donnée est de ${formatMean(mean)} sur 20.`);
  const sum = situation.notes
    .map(({ note, coefficient }) => `${formatNumber(note)} × ${formatNumber(coefficient)}`)
    .join(' + ');
  const total = formatNumber(mean.denominator / 10);
  const formula = `(${sum}) ÷ ${total} = ${formatMean(mean)}`;
  return step(ruleId, `La moyenne avec coefficients est de ${formatMean(mean)} sur 20.`, formula);
}

export function admitted(session: Session, ruleId: RuleId): Verdict {
  const { mean, step, threshold, situation } = session;
  const mention = mentionOf(mean, threshold);
  const steps = [
    meanStep(session),
    step(
      ruleId,
      `La moyenne atteint ${threshold('bac2020-seuil-admission')} : admis au premier groupe.`,
    ),
    step(mention.ruleId, `À ${formatMean(mean)}, c’est ${mentionText(mention.name)}.`),
  ];
  const other: readonly Warning[] =
    mention.otherReading === null
      ? []
      : [
          {
            text: `${formatMean(mean)} est une borne exacte, que le document n’attribue pas clairement. Autre lecture : ${mention.otherReading}.`,
            ruleId: 'bac2020-mentions-maintenues',
          },
        ];
  return answer(
    'admis',
    `Admis au premier groupe, ${mentionText(mention.name)}.`,
    steps,
    [meanLine('moyenne', 'Moyenne', mean)],
    [...other, ...placementWarning(situation)],
  );
}

/** A minimum of placement that is not reached: what it closes besides the replacement tests is not written. */
export function placementWarning({ seuil_stage }: Bac2020Situation): readonly Warning[] {
  if (seuil_stage !== false) return [];
  const text =
    'Le minimum de stage reste exigé. Le document ne dit pas ce que devient un candidat qui ne l’atteint pas, hors épreuves de remplacement.';
  return [{ text, ruleId: 'bac2020-pfmp-scolaires' }];
}

export function lowTests(session: Session, orals: Bac2020Situation['oraux'] = []): string {
  const limit = session.threshold('bac2020-seuil-admission');
  const names = withOrals(session.situation.notes ?? [], orals, same)
    .filter(({ note }) => note < limit)
    .map(({ epreuve }) => epreuve);
  return names.length === 0 ? '' : ` Ici : ${names.join(', ')}.`;
}
