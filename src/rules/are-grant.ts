import { countOf, formatEuros, formatNumber } from '../lib/numbers-fr.ts';
import { line, refusal, refused, stepWriter } from './answer.ts';
import type { AmountLine, Outcome, Refusal, RuleContext, Step, Warning } from './answer.ts';
import { ARE_DATE, ARE_GRANT_FIELDS } from './are-fields.ts';
import type { AreGrantSituation } from './are-fields.ts';
import { parseIsoDate } from './dates.ts';
import { missing, readFields } from './fields.ts';
import { centsOf, divideHalfUp, fromCents, toHundredths } from './money.ts';
import { numberOn } from './parameters.ts';

export const ARE_GRANT_OUTCOMES = [
  'dotation',
  'aucune-dotation-enquetes',
  'aucune-dotation-reliquats',
  'aucune-dotation-effectifs',
] as const;
export type AreGrantOutcome = (typeof ARE_GRANT_OUTCOMES)[number];

/** The rate of scholars as an exact fraction. */
interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  readonly text: string;
}

function rateOf(situation: AreGrantSituation): Rate | readonly Refusal[] {
  const { taux_boursiers: percent, boursiers, effectif_boursiers: base, post_bac } = situation;
  const pair = boursiers !== undefined || base !== undefined;
  if (percent !== undefined && pair) {
    const message =
      'Vous donnez le taux et les effectifs boursiers. Attendu : l’un ou l’autre, pas les deux.';
    return [refusal('taux_boursiers', 'contradiction', message)];
  }
  if (percent !== undefined) {
    return {
      numerator: toHundredths(percent),
      denominator: 10000,
      text: `${formatNumber(percent)} %`,
    };
  }
  if (!pair) {
    if (!post_bac) return { numerator: 0, denominator: 1, text: '0 %' };
    return [missing('taux_boursiers', ARE_GRANT_FIELDS.taux_boursiers)];
  }
  if (boursiers === undefined) return [missing('boursiers', ARE_GRANT_FIELDS.boursiers)];
  if (!base) return [missing('effectif_boursiers', ARE_GRANT_FIELDS.effectif_boursiers)];
  if (boursiers > base) {
    const message = `${boursiers} boursiers pour ${base} élèves : c’est plus que l’effectif. Attendu : au plus ${base}.`;
    return [refusal('boursiers', 'contradiction', message)];
  }
  return { numerator: boursiers, denominator: base, text: `${boursiers} ÷ ${base}` };
}

interface Part {
  readonly id: 'pre-bac' | 'post-bac';
  readonly label: string;
  /** Cents. */
  readonly computed: number;
  readonly leftover: number;
  readonly paid: number;
}

function part(id: Part['id'], label: string, computed: number, leftover: number): Part {
  return { id, label, computed, leftover, paid: Math.max(0, computed - leftover) };
}

function partLines(one: Part): readonly AmountLine[] {
  return [
    line(`${one.id}-calcule`, `Dotation calculée ${one.label}`, fromCents(one.computed, '€')),
    line(`${one.id}-reliquats`, `Reliquats ${one.label}`, fromCents(one.leftover, '€')),
    line(`${one.id}-verse`, `Dotation versée ${one.label}`, fromCents(one.paid, '€')),
  ];
}

const pupils = (count: number) => countOf(count, 'élève', 'élèves');
const euros = (cents: number) => formatEuros(cents / 100);

function leftoverStep(context: RuleContext, one: Part): Step {
  const step = stepWriter(context);
  const { computed, leftover, label } = one;
  if (leftover > computed) {
    return step(
      'are-dotation-reliquats-superieurs',
      `Les reliquats ${label} (${euros(leftover)}) dépassent la dotation calculée : rien n’est versé.`,
    );
  }
  const equal = leftover > 0 && leftover === computed ? ' Ils sont égaux à la dotation.' : '';
  return step(
    'are-dotation-reliquats',
    `Les reliquats ${label} sont déduits.${equal}`,
    `${euros(computed)} − ${euros(leftover)} = ${euros(one.paid)}`,
  );
}

/**
 * The ARE grant of a school for 2023-2024: pupils × amount, pre-bac and post-bac apart, leftovers deducted.
 * All sums are exact to the cent; the number of scholars is not rounded, because the document gives no rounding.
 */
export function areGrant(input: unknown, context: RuleContext): Outcome<AreGrantOutcome> {
  const read = readFields(ARE_GRANT_FIELDS, input);
  if (!read.ok) return refused(...read.refusals);
  const situation = read.situation;
  const { prepa_metiers, pre_bac, post_bac } = situation;
  const refusals: Refusal[] = [];
  if (prepa_metiers === undefined && pre_bac === undefined && post_bac === undefined) {
    refusals.push(missing('pre_bac', ARE_GRANT_FIELDS.pre_bac));
  }
  const rate = rateOf(situation);
  if (!('numerator' in rate)) return refused(...refusals, ...rate);
  if (refusals.length > 0) return refused(...refusals);

  const date = parseIsoDate(ARE_DATE);
  if (!date) throw new Error('ARE_DATE n’est pas une date.');
  const amount = (id: string) =>
    centsOf({ value: numberOn(context.values, `are-forfait-${id}`, date) });
  const step = stepWriter(context);
  const counts = { prepa: prepa_metiers ?? 0, pre: pre_bac ?? 0, post: post_bac ?? 0 };
  const prepa = counts.prepa * amount('prepa-metiers');
  const pre = counts.pre * amount('pre-bac');
  const post = divideHalfUp(counts.post * amount('post-bac') * rate.numerator, rate.denominator);
  const leftovers = {
    pre: toHundredths(situation.reliquats_pre_bac ?? 0),
    post: toHundredths(situation.reliquats_post_bac ?? 0),
  };
  const before = part('pre-bac', 'avant le bac', prepa + pre, leftovers.pre);
  const after = part('post-bac', 'après le bac', post, leftovers.post);
  const silent = !situation.enquetes;
  const total = silent ? 0 : before.paid + after.paid;
  const scholars = divideHalfUp(counts.post * rate.numerator * 100, rate.denominator) / 100;

  const steps: Step[] = [
    step(
      'are-dotation-prepa-metiers',
      `${pupils(counts.prepa)} de 3e prépa-métiers.`,
      `${counts.prepa} × ${euros(amount('prepa-metiers'))} = ${euros(prepa)}`,
    ),
    step(
      'are-dotation-pre-bac',
      `${pupils(counts.pre)} de première année avant le bac.`,
      `${counts.pre} × ${euros(amount('pre-bac'))} = ${euros(pre)}`,
    ),
    step(
      'are-dotation-taux-boursiers',
      `Taux de boursiers appliqué à ${pupils(counts.post)} de première année après le bac.`,
      `${counts.post} × ${rate.text} = ${countOf(scholars, 'boursier', 'boursiers')}`,
    ),
    step(
      'are-dotation-post-bac',
      'Les boursiers comptent pour le forfait entier.',
      `${counts.post} × ${rate.text} × ${euros(amount('post-bac'))} = ${euros(post)}`,
    ),
    leftoverStep(context, before),
    leftoverStep(context, after),
    step(
      'are-non-fongible',
      'Les deux parts restent séparées : un reliquat de l’une ne réduit pas l’autre.',
    ),
  ];
  if (silent) {
    steps.push(
      step('are-dotation-enquetes', 'Sans réponse aux enquêtes, aucune dotation n’est attribuée.'),
    );
  }
  const none: AreGrantOutcome =
    before.computed + after.computed === 0
      ? 'aucune-dotation-effectifs'
      : 'aucune-dotation-reliquats';
  const outcome = silent ? 'aucune-dotation-enquetes' : total === 0 ? none : 'dotation';
  const paid = silent ? [before, after].map((one) => ({ ...one, paid: 0 })) : [before, after];
  return {
    kind: 'answer',
    outcome,
    summary:
      total === 0
        ? 'Aucune dotation n’est versée pour 2023-2024.'
        : `Pour 2023-2024, la dotation est de ${euros(total)}.`,
    amounts: [
      line('prepa-metiers-calcule', 'Part de la 3e prépa-métiers', fromCents(prepa, '€')),
      line('boursiers-retenus', 'Boursiers retenus après le bac', {
        value: scholars,
        unit: 'élèves',
      }),
      ...paid.flatMap(partLines),
      line('total-verse', 'Dotation versée en tout', fromCents(total, '€')),
    ],
    steps,
    changes: [],
    warnings: grantWarnings(counts, rate),
  };
}

function grantWarnings(
  counts: { readonly prepa: number; readonly post: number },
  rate: Rate,
): readonly Warning[] {
  const warnings: Warning[] = [
    {
      text: 'Ces forfaits valent pour 2023-2024 seulement ; nous ne connaissons pas les suivants.',
      ruleId: 'are-montants-arrete',
    },
    {
      text: 'Si les effectifs ou les boursiers augmentent, une dotation complémentaire se demande par écrit.',
      ruleId: 'are-dotation-complementaire',
    },
  ];
  if (counts.prepa > 0) {
    warnings.push({
      text: 'Le document ne dit pas dans quelle part va la 3e prépa-métiers : nous la comptons avant le bac.',
      ruleId: 'are-non-fongible',
    });
  }
  if ((counts.post * rate.numerator) % rate.denominator !== 0) {
    warnings.push({
      text: 'Le nombre de boursiers n’est pas entier et le document ne donne pas d’arrondi : nous n’arrondissons que la somme, au centime.',
      ruleId: 'are-dotation-taux-boursiers',
    });
  }
  return warnings;
}
