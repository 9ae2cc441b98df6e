import { formatEuros, formatNumber } from '../lib/numbers-fr.ts';
import { line, refusal, refused, stepWriter } from './answer.ts';
import type { AmountLine, Change, Outcome, RuleContext, Step, Warning } from './answer.ts';
import { addMonths, formatDate, parseIsoDate } from './dates.ts';
import type { IsoDate } from './dates.ts';
import { readFields } from './fields.ts';
import type { Fields, Situation } from './fields.ts';
import { divideHalfUp, fromCents, hourlyCents, percentOf, toHundredths } from './money.ts';
import { numberOn, unknownOn, valueOn } from './parameters.ts';
import {
  AGE_FIELDS,
  ageField,
  birthdaySteps,
  bandEntry,
  countedAge,
  readAge,
} from './person-age.ts';
import type { RuleId } from './registry.ts';
import { FULL_TIME_HOURS, SMIC, smicOn, smicRises } from './smic.ts';

/** The current grid begins with the contracts of that day (décret 2018-1347). */
const FIRST_DATE = '2019-01-01';
/** A contract in its year N began at most N years before, the first day left out: this day or later is sure. */
const BEFORE_GRID = '2018-12-31';
const MIN_AGE = 15;

export const APPRENTISSAGE_FIELDS = {
  ...AGE_FIELDS,
  age: ageField(MIN_AGE),
  date: {
    kind: 'date',
    label: 'la date du calcul',
    example: '2026-09-01',
    min: FIRST_DATE,
    max: '2099-12-31',
  },
  annee: {
    kind: 'number',
    label: 'l’année de contrat à cette date',
    example: '1',
    min: 1,
    max: 3,
    decimals: 0,
  },
  heures: {
    kind: 'number',
    label: 'le nombre d’heures par semaine',
    example: '35',
    min: 1,
    max: FULL_TIME_HOURS,
    decimals: 2,
    optional: true,
  },
  minimum_branche: {
    kind: 'number',
    label: 'le minimum conventionnel mensuel brut de l’emploi, pour 35 heures, en euros',
    example: '1950',
    min: 1,
    max: 20000,
    decimals: 2,
    optional: true,
  },
} as const satisfies Fields;

export type ApprentissageSituation = Situation<typeof APPRENTISSAGE_FIELDS>;

export const APPRENTISSAGE_OUTCOMES = ['montant', 'au-moins'] as const;
export type ApprentissageOutcome = (typeof APPRENTISSAGE_OUTCOMES)[number];

interface Band {
  readonly key: string;
  readonly ruleId: RuleId;
  readonly text: string;
}

function bandOf(age: number): Band {
  if (age < 18)
    return { key: 'moins-18', ruleId: 'apprentissage-moins-18', text: 'moins de 18 ans' };
  if (age < 21) return { key: '18-20', ruleId: 'apprentissage-18-20', text: '18 à 20 ans' };
  if (age < 26) return { key: '21-25', ruleId: 'apprentissage-21-25', text: '21 à 25 ans' };
  return { key: '26-plus', ruleId: 'apprentissage-26-plus', text: '26 ans et plus' };
}

interface Pay {
  readonly percent: number;
  readonly monthly: number;
  readonly smicMonthly: number;
  /** Monthly cents of the branch minimum for the hours worked, when it applies (from 21). */
  readonly branch: number | null;
  readonly fromBranch: boolean;
}

/** The legal minimum on `date`, in cents; null when a value is not known on that date. */
function payOn(
  context: RuleContext,
  situation: ApprentissageSituation,
  age: number,
  date: IsoDate,
): Pay | null {
  const hours = situation.heures ?? FULL_TIME_HOURS;
  const smic = smicOn(context.values, date, hours);
  const id = `apprentissage-${bandOf(age).key}-annee-${situation.annee}`;
  const percent = valueOn(context.values, id, date)?.value;
  if (!smic || percent === undefined) return null;
  const floor = percentOf(smic.monthly, percent);
  const full = situation.minimum_branche;
  const branch =
    age < 21 || full === undefined
      ? null
      : divideHalfUp(toHundredths(full) * toHundredths(hours), FULL_TIME_HOURS * 100);
  const branchPay = branch === null ? 0 : percentOf(branch, percent);
  const fromBranch = branchPay > floor;
  return {
    percent,
    monthly: fromBranch ? branchPay : floor,
    smicMonthly: smic.monthly,
    branch,
    fromBranch,
  };
}

function amountsOf(pay: Pay, hours: number): readonly AmountLine[] {
  const base = pay.fromBranch ? 'du minimum conventionnel' : 'du SMIC';
  return [
    line('pourcentage', `Pourcentage ${base}`, { value: pay.percent, unit: '%' }),
    line('mensuel', 'Salaire mensuel brut minimal', fromCents(pay.monthly, '€/mois')),
    line(
      'horaire',
      'Salaire horaire brut minimal',
      fromCents(hourlyCents(pay.monthly, hours), '€/heure'),
    ),
    line('smic-mensuel', 'SMIC mensuel de ces heures', fromCents(pay.smicMonthly, '€/mois')),
  ];
}

function changesOf(
  context: RuleContext,
  situation: ApprentissageSituation,
  birth: IsoDate | null,
  age: number,
): readonly Change[] {
  const end = addMonths(situation.date, 12);
  const hours = situation.heures ?? FULL_TIME_HOURS;
  const birthdays = birthdaySteps(birth, [18, 21, 26], situation.date, end);
  const dates = new Set<string>([
    ...birthdays.map(({ from }) => from),
    ...smicRises(context.values, situation.date, end),
  ]);
  return [...dates].sort().flatMap((from) => {
    const date = parseIsoDate(from);
    if (!date) return [];
    const birthday = birthdays.find((step) => step.from === from);
    const counted = birth ? countedAge(birth, date) : age;
    const pay = payOn(context, situation, counted, date);
    const ruleId: RuleId = birthday ? 'apprentissage-changement-age' : 'smic-horaire-date';
    const cause = birthday ? `vos ${birthday.age} ans comptent` : 'le SMIC change';
    if (!pay) {
      const id = `apprentissage-${bandOf(counted).key}-annee-${situation.annee}`;
      const percent = numberOn(context.values, id, date);
      const unknown = `Au ${formatDate(date)}, ${cause} : ${percent} % du SMIC de cette date, que nous ne connaissons pas encore.`;
      return [{ from, ruleId, text: unknown, amounts: [] }];
    }
    const text = `Au ${formatDate(date)}, ${cause} : ${formatEuros(pay.monthly / 100)} brut par mois.`;
    return [{ from, ruleId, text, amounts: amountsOf(pay, hours) }];
  });
}

/**
 * Least gross pay of an apprentice on a date, for contracts concluded since 2019 (D6222-26).
 * Refuses a date without known SMIC, a contract older than the grid, an age under 15.
 */
export function apprentissagePay(
  input: unknown,
  context: RuleContext,
): Outcome<ApprentissageOutcome> {
  const read = readFields(APPRENTISSAGE_FIELDS, input);
  if (!read.ok) return refused(...read.refusals);
  const situation = read.situation;
  const age = readAge(situation, situation.date, MIN_AGE, 'L’apprentissage commence à 15 ans');
  if ('kind' in age) return refused(age);
  if (addMonths(situation.date, -12 * (situation.annee - 1)) < FIRST_DATE) {
    const message = `Ce contrat aurait commencé avant le 1er janvier 2019 : nous ne connaissons pas sa grille. Attendu : une année de contrat plus basse ou une date plus tardive.`;
    return refused(refusal('annee', 'valeur-inconnue', message));
  }
  const pay = payOn(context, situation, age.counted, situation.date);
  if (!pay) {
    return refused(
      unknownOn(context.values, SMIC, situation.date, 'date', 'le montant du SMIC', FIRST_DATE),
    );
  }
  const hours = situation.heures ?? FULL_TIME_HOURS;
  const band = bandOf(age.counted);
  const step = stepWriter(context);
  const euros = (cents: number) => formatEuros(cents / 100);
  const base = pay.fromBranch ? (pay.branch ?? 0) : pay.smicMonthly;
  const steps: Step[] = [
    step('apprentissage-criteres', `Âge qui compte : ${band.text} ; année ${situation.annee}.`),
    step(
      band.ruleId,
      `Le minimum est de ${pay.percent} % ${pay.fromBranch ? 'du minimum conventionnel, plus élevé que le SMIC' : 'du SMIC'}.`,
      `${euros(base)} × ${pay.percent} % = ${euros(pay.monthly)}`,
    ),
    step(
      'smic-mensuel-35-heures',
      `Le SMIC mensuel pour ${formatNumber(hours)} heures par semaine est de ${euros(pay.smicMonthly)}.`,
    ),
  ];
  const warnings: Warning[] = [
    {
      text: 'Certains diplômes changent ce taux : second diplôme de même niveau, licence professionnelle.',
      ruleId: 'apprentissage-majoration-15-points',
    },
  ];
  if (age.real < 16)
    steps.push(step('apprentissage-moins-16', 'Avant 16 ans, le taux est celui de 16 et 17 ans.'));
  if (age.real > 29) {
    warnings.push({
      text: 'Après 29 ans, l’apprentissage n’est ouvert que dans certains cas : vérifiez que vous en faites partie.',
      ruleId: 'apprentissage-age',
    });
  }
  warnings.push(...bandEntry(age, [18, 21, 26], 'apprentissage-changement-age'));
  if (addMonths(situation.date, -12 * situation.annee) < BEFORE_GRID) {
    warnings.push({
      text: 'Si le contrat a été conclu avant le 1er janvier 2019, il suit une autre grille, que nous ne calculons pas.',
      ruleId: 'apprentissage-grille-avant-2019',
    });
  }
  const changes = changesOf(context, situation, age.birth, age.counted);
  if (changes.length > 0) {
    warnings.push({
      text: `Les changements annoncés sont ceux de l’année ${situation.annee} : une nouvelle année de contrat change aussi le taux.`,
      ruleId: 'apprentissage-criteres',
    });
  }
  const open = age.counted >= 21 && pay.branch === null;
  if (open) {
    warnings.push({
      text: 'À partir de 21 ans, le minimum conventionnel de l’emploi compte s’il est plus élevé que le SMIC : demandez-le à l’employeur.',
      ruleId: band.ruleId,
    });
  }
  return {
    kind: 'answer',
    outcome: open ? 'au-moins' : 'montant',
    summary: `En apprentissage, ${open ? 'au moins ' : ''}${euros(pay.monthly)} brut par mois au ${formatDate(situation.date)}.`,
    amounts: amountsOf(pay, hours),
    steps,
    changes,
    warnings,
  };
}
