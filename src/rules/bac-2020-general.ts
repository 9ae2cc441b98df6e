import { formatNumber } from '../lib/numbers-fr.ts';
import { line } from './answer.ts';
import type { AmountLine, Step } from './answer.ts';
import type { Bac2020Situation } from './bac-2020-fields.ts';
import { compareMean, formatMean, meanOf, missingPoints, withOrals } from './bac-2020-mean.ts';
import { admitted, answer, lowTests, meanLine, meanStep, same } from './bac-2020-verdict.ts';
import type { Session, Verdict } from './bac-2020-verdict.ts';

/** General and technological: 8 included to 10 excluded opens the orals, which count only if they are better. */
export function generalVerdict(session: Session): Verdict {
  const { situation, mean, step, threshold } = session;
  const pass = threshold('bac2020-seuil-admission');
  const low = threshold('bac2020-seuil-second-groupe');
  if (compareMean(mean, pass) >= 0) return admitted(session, 'bac2020-gt-admission');
  const first = meanLine('moyenne', 'Moyenne du premier groupe', mean);
  if (compareMean(mean, low) < 0) {
    const text = `Sous ${low}, le rattrapage est fermé ; le jury peut autoriser les épreuves de remplacement.`;
    return answer(
      'remplacement-sur-autorisation',
      text,
      [
        meanStep(session),
        step('bac2020-remplacement-autorisation', text),
        step(
          'bac2020-gt-remplacement-epreuves',
          `Seules les épreuves sous ${pass} se repassent.${lowTests(session)}`,
        ),
      ],
      [first],
    );
  }
  const open = step(
    'bac2020-gt-second-groupe',
    `La moyenne va de ${low} inclus à ${pass} exclu : le rattrapage est ouvert.`,
  );
  if (!situation.oraux) {
    const needed = missingPoints(mean, pass);
    const amounts = situation.notes
      ? [
          first,
          line('points-manquants', 'Points qui manquent, coefficients compris', {
            value: needed,
            unit: 'points',
          }),
        ]
      : [first];
    return answer(
      'second-groupe',
      'Le candidat passe les oraux de rattrapage.',
      [
        meanStep(session),
        open,
        step('bac2020-gt-second-groupe-choix', 'Il choisit deux enseignements au plus.'),
        step(
          'bac2020-gt-second-groupe-meilleure-note',
          'Une note d’oral ne compte que si elle est meilleure.',
        ),
      ],
      amounts,
    );
  }
  return afterOrals(session, open, first, situation.oraux);
}

function afterOrals(
  session: Session,
  open: Step,
  first: AmountLine,
  orals: NonNullable<Bac2020Situation['oraux']>,
): Verdict {
  const { situation, step, threshold } = session;
  const pass = threshold('bac2020-seuil-admission');
  const tests = situation.notes ?? [];
  const second = meanOf(withOrals(tests, orals, same));
  const kept = orals.map(({ epreuve, note }) => {
    const before = tests.find((test) => same(test.epreuve, epreuve))?.note ?? 0;
    const verdict = note > before ? 'gardée' : 'non gardée';
    return `${epreuve} ${formatNumber(note)} (avant ${formatNumber(before)}) : ${verdict}`;
  });
  const steps = [
    meanStep(session),
    open,
    step(
      'bac2020-gt-second-groupe-meilleure-note',
      `${kept.join(' ; ')}. Moyenne : ${formatMean(second)}.`,
    ),
  ];
  const amounts = [first, meanLine('moyenne-second-groupe', 'Moyenne après le rattrapage', second)];
  if (compareMean(second, pass) >= 0) {
    return answer(
      'admis-apres-second-groupe',
      'Admis après le rattrapage.',
      [...steps, step('bac2020-gt-admission', `La moyenne atteint ${pass}.`)],
      amounts,
      [
        {
          text: 'Le document ne dit pas si une mention est possible après le rattrapage.',
          ruleId: 'bac2020-mentions-maintenues',
        },
      ],
    );
  }
  const text = `Sous ${pass} après le rattrapage, le jury peut autoriser les épreuves de remplacement.`;
  const raised = withOrals(tests, orals, same)
    .filter(({ note }, index) => note >= pass && (tests[index]?.note ?? pass) < pass)
    .map(({ epreuve }) => epreuve);
  return answer(
    'remplacement-sur-autorisation',
    text,
    [
      ...steps,
      step('bac2020-gt-remplacement-ajournes', text),
      step(
        'bac2020-gt-remplacement-epreuves',
        `Seules les épreuves sous ${pass} se repassent.${lowTests(session, orals)}`,
      ),
    ],
    amounts,
    raised.length === 0
      ? []
      : [
          {
            text: `Le document dit « une note de premier ou de second groupe » sous ${pass}. Autre lecture : se repassent aussi ${raised.join(', ')}.`,
            ruleId: 'bac2020-gt-remplacement-epreuves',
          },
        ],
  );
}
