import { line, refused } from './answer.ts';
import type { AmountLine, Change, Outcome, RuleContext, Warning } from './answer.ts';
import { apprentissagePay } from './apprentissage-pay.ts';
import {
  DEFAULT_MONTHS,
  bonusLines,
  euros,
  leafletLines,
  stepsOf,
  warningsOf,
} from './contrat-pro-explain.ts';
import { CONTRAT_PRO_FIELDS, MIN_AGE } from './contrat-pro-fields.ts';
import type { ContratProSituation } from './contrat-pro-fields.ts';
import { QUALIFICATIONS, floorOn } from './contrat-pro-floor.ts';
import type { Floor, FloorInput } from './contrat-pro-floor.ts';
import { addMonths, formatDate, parseIsoDate } from './dates.ts';
import type { IsoDate } from './dates.ts';
import { readFields } from './fields.ts';
import { fromCents } from './money.ts';
import { numberOn, unknownOn } from './parameters.ts';
import { birthdaySteps, countedAge, readAge } from './person-age.ts';
import type { PayAge } from './person-age.ts';
import { FULL_TIME_HOURS, SMIC, smicOn, smicRises } from './smic.ts';

/** `montant`: one amount. `deux-montants`: unsettled, low and high. `au-moins`: 26 and over, branch minimum not given. */
export const CONTRAT_PRO_OUTCOMES = ['montant', 'deux-montants', 'au-moins'] as const;
export type ContratProOutcome = (typeof CONTRAT_PRO_OUTCOMES)[number];

/** Low and, when unsettled, high floor of a person at a date; null when the SMIC is not known. */
function floorsOn(
  context: RuleContext,
  situation: ContratProSituation,
  age: number,
  date: IsoDate,
): readonly [Floor, ...Floor[]] | null {
  const rate = QUALIFICATIONS[situation.qualification]?.rate ?? 'base';
  const input: FloorInput = {
    age,
    date,
    raised: rate === 'majore',
    weeklyHours: situation.heures ?? FULL_TIME_HOURS,
    branchMinimum: situation.minimum_branche ?? null,
  };
  const low = floorOn(context, input);
  if (!low) return null;
  if (rate !== 'indecis' || low.band === '26-plus') return [low];
  const high = floorOn(context, { ...input, raised: true });
  return high ? [low, high] : [low];
}

function floorLines(floors: readonly Floor[]): readonly AmountLine[] {
  return floors.flatMap((floor, index) => {
    const [suffix, word] = index === 0 ? ['', ''] : ['-haut', ' au taux majoré'];
    const base = floor.fromBranch ? 'du minimum de branche' : 'du SMIC';
    return [
      line(`pourcentage${suffix}`, `Pourcentage ${base}${word}`, {
        value: floor.percent,
        unit: '%',
      }),
      line(
        `mensuel${suffix}`,
        `Salaire mensuel brut minimal${word}`,
        fromCents(floor.monthly, '€/mois'),
      ),
      line(
        `horaire${suffix}`,
        `Salaire horaire brut minimal${word}`,
        fromCents(floor.hourly, '€/heure'),
      ),
    ];
  });
}

function changesOf(
  context: RuleContext,
  situation: ContratProSituation,
  age: PayAge,
): readonly Change[] {
  const end = addMonths(situation.debut, situation.duree_mois ?? DEFAULT_MONTHS);
  const birthdays = birthdaySteps(age.birth, [21, 26], situation.debut, end);
  const rises = smicRises(context.values, situation.debut, end);
  const changes: Change[] = [];
  for (const from of [...new Set([...birthdays.map((step) => step.from), ...rises])].sort()) {
    const date = parseIsoDate(from);
    if (!date) continue;
    const birthday = birthdays.find((step) => step.from === from);
    if (birthday?.age === 26 && age.real < 26) {
      const text = `Au ${formatDate(date)}, vos 26 ans comptent. Les textes de branche diffèrent : demandez à l’employeur ce qui change.`;
      changes.push({ from, ruleId: 'pro-26-ans-en-cours', text, amounts: [] });
      break;
    }
    const counted = age.birth ? countedAge(age.birth, date) : age.counted;
    const floors = floorsOn(context, situation, counted, date);
    if (!floors) {
      if (birthday) changes.push(unpricedBirthday(context, situation, date));
      continue;
    }
    const cause = birthday
      ? `vos ${birthday.age} ans comptent`
      : `le SMIC change (${floors[0].smic.text})`;
    const amounts = floors.map((floor) => euros(floor.monthly)).join(' ou ');
    changes.push({
      from,
      ruleId: birthday ? 'pro-changement-age' : 'smic-horaire-date',
      text: `Au ${formatDate(date)}, ${cause} : ${amounts} brut par mois au moins.`,
      amounts: floorLines(floors),
    });
  }
  return changes;
}

/** 21 counts on a day whose SMIC is not known yet: the percentage is, the amount is not. */
function unpricedBirthday(
  { values }: RuleContext,
  situation: ContratProSituation,
  date: IsoDate,
): Change {
  const rate = QUALIFICATIONS[situation.qualification]?.rate ?? 'base';
  const kinds = rate === 'indecis' ? ['base', 'majore'] : [rate];
  const percents = kinds.map((kind) => `${numberOn(values, `pro-${kind}-21-25`, date)} %`);
  const text = `Au ${formatDate(date)}, vos 21 ans comptent : ${percents.join(' ou ')} du SMIC de cette date, que nous ne connaissons pas encore.`;
  return { from: date, ruleId: 'pro-changement-age', text, amounts: [] };
}

/**
 * Least gross pay in a contrat de professionnalisation at its start, what changes later, the leaflet's grid beside it
 * and, on request, the apprentice's pay of the same day. Percentages apply to the monthly SMIC rounded to the cent.
 * Refuses, all at once, fields that are missing or wrong, and a start for which no SMIC is known.
 */
export function contratProPay(input: unknown, context: RuleContext): Outcome<ContratProOutcome> {
  const read = readFields(CONTRAT_PRO_FIELDS, input);
  if (!read.ok) return refused(...read.refusals);
  const situation = read.situation;
  const age = readAge(situation, situation.debut, MIN_AGE, 'Ce contrat commence à 16 ans');
  const floors = 'kind' in age ? null : floorsOn(context, situation, age.counted, situation.debut);
  const unknown = smicOn(context.values, situation.debut, FULL_TIME_HOURS)
    ? []
    : [
        unknownOn(
          context.values,
          SMIC,
          situation.debut,
          'debut',
          'le montant du SMIC',
          CONTRAT_PRO_FIELDS.debut.min,
        ),
      ];
  if ('kind' in age) return refused(age, ...unknown);
  if (!floors) return refused(...unknown);
  const compared = compare(situation, context);
  if (compared?.kind === 'refused') return compared;

  const [low, high] = floors;
  const open = low.band === '26-plus' && low.branchFloor === null;
  const amounts = high ? `${euros(low.monthly)} ou ${euros(high.monthly)}` : euros(low.monthly);
  const date = formatDate(situation.debut);
  return {
    kind: 'answer',
    outcome: high ? 'deux-montants' : open ? 'au-moins' : 'montant',
    summary: `Au ${date}, le minimum est de ${amounts} brut par mois${high ? ' : nos sources ne tranchent pas pour ce diplôme' : ''}.`,
    amounts: [
      ...floorLines(floors),
      line('smic-horaire', 'SMIC horaire brut', fromCents(low.smic.hourly, '€/heure')),
      line(
        'smic-mensuel',
        'SMIC mensuel brut de ces heures',
        fromCents(low.smic.monthly, '€/mois'),
      ),
      ...leafletLines(context, floors, situation.debut),
      ...bonusLines(context, situation),
      ...(compared?.amounts ?? []),
    ],
    steps: [...stepsOf(context, situation, floors), ...(compared?.steps ?? [])],
    changes: changesOf(context, situation, age),
    warnings: withoutTwins([
      ...warningsOf(context, situation, age, floors),
      ...(compared?.warnings ?? []),
    ]),
  };
}

/** Both contracts count an age from the same day: its caution is said once. */
function withoutTwins(warnings: readonly Warning[]): readonly Warning[] {
  return [...new Map(warnings.map((one) => [one.text, one])).values()];
}

/** The apprentice's answer for the same person and day, its amounts prefixed; undefined when it is not asked. */
function compare(situation: ContratProSituation, context: RuleContext) {
  if (situation.comparer_annee === undefined) return undefined;
  const { naissance, age, debut, heures, minimum_branche, comparer_annee } = situation;
  const person = naissance === undefined ? { age } : { naissance };
  const answer = apprentissagePay(
    {
      ...person,
      date: debut,
      annee: comparer_annee,
      ...(heures === undefined ? {} : { heures }),
      ...(minimum_branche === undefined ? {} : { minimum_branche }),
    },
    context,
  );
  // Both fields of the apprentice that this form has under another name are the comparison's.
  const rename = (id: string) => (id === 'date' || id === 'annee' ? 'comparer_annee' : id);
  if (answer.kind === 'refused') {
    return refused(...answer.refusals.map((one) => ({ ...one, field: rename(one.field) })));
  }
  return {
    ...answer,
    amounts: answer.amounts
      .filter(({ id }) => id !== 'smic-mensuel')
      .map((one) => ({
        ...one,
        id: `apprentissage-${one.id}`,
        label: `Apprentissage : ${one.label}`,
      })),
    steps: answer.steps.filter(({ ruleId }) => ruleId !== 'smic-mensuel-35-heures'),
    // Its changes are not shown here: the caution about them would speak of nothing.
    warnings: answer.warnings.filter(({ ruleId }) => ruleId !== 'apprentissage-criteres'),
  };
}
