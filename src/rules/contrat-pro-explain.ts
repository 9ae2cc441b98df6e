import { formatEuros, formatNumber } from '../lib/numbers-fr.ts';
import { line, stepWriter } from './answer.ts';
import type { AmountLine, RuleContext, Step, Warning } from './answer.ts';
import type { ContratProSituation } from './contrat-pro-fields.ts';
import { BAND_TEXT, QUALIFICATIONS, percentRule } from './contrat-pro-floor.ts';
import type { Floor } from './contrat-pro-floor.ts';
import { addMonths, formatDate, parseIsoDate } from './dates.ts';
import type { IsoDate } from './dates.ts';
import { divideHalfUp, fromCents, percentOf, toHundredths } from './money.ts';
import { numberOn } from './parameters.ts';
import { bandEntry } from './person-age.ts';
import type { PayAge } from './person-age.ts';
import { FULL_TIME_HOURS, lastKnownSmicDay } from './smic.ts';

/** Ordinary longest contract (6 to 12 months): how far changes are announced when no length is given. */
export const DEFAULT_MONTHS = 12;

export const euros = (cents: number) => formatEuros(cents / 100);

/** The grid of the undated leaflet, beside the legal floor and never merged with it. */
export function leafletLines(
  context: RuleContext,
  floors: readonly Floor[],
  date: IsoDate,
): readonly AmountLine[] {
  return floors.map(({ band, raised, smic }, index) => {
    const column = band === '26-plus' ? '26-plus' : `${raised ? 'majore' : 'base'}-${band}`;
    const percent = numberOn(context.values, `cqp-brochure-${column}`, date);
    return line(
      `brochure-mensuel${index === 0 ? '' : '-haut'}`,
      `Grille de la brochure : ${percent} % du SMIC`,
      fromCents(percentOf(smic.monthly, percent), '€/mois'),
    );
  });
}

const LEAFLET_RULE = {
  'moins-21': 'cqp-salaire-moins-21',
  '21-25': 'cqp-salaire-21-25',
  '26-plus': 'cqp-salaire-26-plus',
} as const;

export function stepsOf(
  context: RuleContext,
  situation: ContratProSituation,
  floors: readonly [Floor, ...Floor[]],
): readonly Step[] {
  const step = stepWriter(context);
  const [low] = floors;
  const hours = formatNumber(low.smic.weeklyHours);
  const hourly = euros(low.smic.hourly);
  const monthly = euros(low.smic.monthly);
  const steps = [
    step(
      'smic-horaire-date',
      `Au ${formatDate(situation.debut)}, le SMIC horaire brut est de ${hourly} (${low.smic.text}).`,
    ),
    step(
      'smic-mensuel-35-heures',
      `Pour ${hours} heures par semaine, le SMIC mensuel est de ${monthly}.`,
      `${hourly} × ${hours} × 52 ÷ 12 = ${monthly}`,
    ),
    step('pro-changement-age', `L’âge qui compte à cette date : ${BAND_TEXT[low.band]}.`),
  ];
  if (situation.heures !== undefined && situation.heures < FULL_TIME_HOURS) {
    steps.push(step('pro-temps-partiel', `Le minimum est compté pour ${hours} heures.`));
  }
  const qualification = QUALIFICATIONS[situation.qualification];
  if (low.band !== '26-plus' && qualification) {
    const ruleId = qualification.ruleId ?? 'pro-remuneration-criteres';
    steps.push(step(ruleId, qualification.text));
  }
  for (const floor of floors) {
    const smicPay = percentOf(floor.smic.monthly, floor.band === '26-plus' ? 100 : floor.percent);
    const percent = floor.band === '26-plus' ? 100 : floor.percent;
    steps.push(
      step(
        percentRule(floor.band, floor.raised),
        `Le minimum est de ${percent} % du SMIC.`,
        `${monthly} × ${percent} % = ${euros(smicPay)}`,
      ),
    );
  }
  if (low.branchFloor !== null) {
    const share = numberOn(context.values, 'pro-26-plus-branche', situation.debut);
    const minimum = formatEuros(situation.minimum_branche ?? 0);
    const verdict = low.fromBranch
      ? 'c’est plus que le SMIC, donc c’est le minimum.'
      : 'ce n’est pas plus que le SMIC, qui reste le minimum.';
    steps.push(
      step(
        'pro-remuneration-26-branche',
        `${share} % du minimum de branche : ${euros(low.branchFloor)} ; ${verdict}`,
        `${minimum} × ${share} % × ${hours} ÷ ${FULL_TIME_HOURS} = ${euros(low.branchFloor)}`,
      ),
    );
  }
  const leaflet = leafletLines(context, floors, situation.debut).map(
    ({ label, value }) =>
      `${label.replace('Grille de la brochure : ', '')}, soit ${formatEuros(value)}`,
  );
  steps.push(
    step(LEAFLET_RULE[low.band], `Dans la grille de la brochure : ${leaflet.join(' ; ')}.`),
  );
  return [...steps, ...bonusSteps(context, situation)];
}

function bonusSteps(context: RuleContext, situation: ContratProSituation): readonly Step[] {
  const step = stepWriter(context);
  const months = numberOn(context.values, 'cqp-prime-mois', situation.debut);
  const share = numberOn(context.values, 'cqp-prime-part', situation.debut);
  const text = `Après ce CQP, une prime est versée ${months} mois après l’embauche en CDI par l’entreprise formatrice.`;
  const condition = step('cqp-prime-integration', text);
  if (situation.salaire_cdi === undefined) {
    return [condition, step('cqp-prime-montant', `Elle vaut ${share} % du salaire mensuel brut.`)];
  }
  const salary = toHundredths(situation.salaire_cdi);
  const bonus = euros(percentOf(salary, share));
  return [
    condition,
    step(
      'cqp-prime-montant',
      `La prime serait de ${bonus}.`,
      `${euros(salary)} × ${share} % = ${bonus}`,
    ),
  ];
}

export function warningsOf(
  context: RuleContext,
  situation: ContratProSituation,
  age: PayAge,
  [low]: readonly [Floor, ...Floor[]],
): readonly Warning[] {
  const warnings: Warning[] = [
    {
      text: 'C’est un minimum : la branche ou le contrat peut prévoir plus.',
      ruleId: 'pro-branche-plus-favorable',
    },
    { text: 'À Mayotte, le SMIC est différent.', ruleId: 'smic-territoires' },
  ];
  if (age.birth === null) {
    warnings.push({
      text: 'Sans date de naissance, nous ne pouvons pas dater votre changement de tranche d’âge.',
      ruleId: 'pro-changement-age',
    });
  }
  warnings.push(...bandEntry(age, [21, 26], 'pro-changement-age'));
  if (age.real >= 26) {
    warnings.push({
      text: 'À 26 ans et plus, ce contrat s’adresse aux demandeurs d’emploi et aux bénéficiaires de certaines aides.',
      ruleId: 'pro-public',
    });
  }
  if (age.real === 26 && age.counted === 25) {
    warnings.push({
      text: 'Vous avez déjà 26 ans, mais ils comptent au premier du mois suivant : faites préciser le salaire du premier mois.',
      ruleId: 'pro-changement-age',
    });
  }
  if (low.band === '26-plus' && low.branchFloor === null) {
    const share = numberOn(context.values, 'pro-26-plus-branche', situation.debut);
    const threshold = euros(
      divideHalfUp(
        low.smic.monthly * 100 * FULL_TIME_HOURS * 100,
        share * toHundredths(low.smic.weeklyHours),
      ),
    );
    warnings.push({
      text: `Sans le minimum de la branche, nous ne faisons pas le test des ${share} %. Il change la réponse au-dessus de ${threshold} par mois à 35 heures.`,
      ruleId: 'pro-remuneration-26-branche',
    });
  }
  if (low.band !== '26-plus' && situation.minimum_branche !== undefined) {
    warnings.push({
      text: 'Avant 26 ans, la loi ne se sert pas du minimum de branche : il n’entre pas dans ce calcul.',
      ruleId: 'pro-remuneration-principe',
    });
  }
  const known = parseIsoDate(lastKnownSmicDay(context.values) ?? '');
  const end = addMonths(situation.debut, situation.duree_mois ?? DEFAULT_MONTHS);
  if (known && end > known) {
    warnings.push({
      text: `Nous ne connaissons pas le SMIC après le ${formatDate(known)} : les montants peuvent monter ensuite.`,
      ruleId: 'smic-horaire-date',
    });
  }
  return warnings;
}

export function bonusLines(
  context: RuleContext,
  situation: ContratProSituation,
): readonly AmountLine[] {
  if (situation.salaire_cdi === undefined) return [];
  const share = numberOn(context.values, 'cqp-prime-part', situation.debut);
  const cents = percentOf(toHundredths(situation.salaire_cdi), share);
  return [line('prime', 'Prime d’intégration de la brochure', fromCents(cents, '€'))];
}
