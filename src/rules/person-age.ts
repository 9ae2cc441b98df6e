import { addMonths, ageOn, firstOfMonthAfterBirthday, formatDate } from './dates.ts';
import type { IsoDate } from './dates.ts';
import { refusal } from './answer.ts';
import type { Refusal, Warning } from './answer.ts';
import { missing } from './fields.ts';
import type { DateField, NumberField } from './fields.ts';
import type { RuleId } from './registry.ts';

/** The two ways of saying one's age; exactly one is needed. */
export const AGE_FIELDS = {
  naissance: {
    kind: 'date',
    label: 'la date de naissance',
    example: '2006-03-15',
    min: '1900-01-01',
    max: '2099-12-31',
    optional: true,
  } satisfies DateField & { optional: true },
} as const;

export function ageField(min: number) {
  return {
    kind: 'number',
    label: 'l’âge au début, en années',
    example: '19',
    min,
    max: MAX_AGE,
    decimals: 0,
    optional: true,
  } as const satisfies NumberField;
}

/** No contract has an upper age in the texts read: above, it is a slip of the keyboard. */
export const MAX_AGE = 99;

/** Age that counts for pay: a birthday counts from the first of the next month. Real age without birth date. */
export interface PayAge {
  readonly birth: IsoDate | null;
  readonly real: number;
  readonly counted: number;
}

/** The age that counts for pay on `date`. */
export function countedAge(birth: IsoDate, date: IsoDate): number {
  const real = ageOn(birth, date);
  return firstOfMonthAfterBirthday(birth, real) <= date ? real : real - 1;
}

interface AgeInput {
  readonly naissance?: IsoDate;
  readonly age?: number;
}

/** The age on `date`, or the refusal of the field that is missing, too many or out of bounds. */
export function readAge(
  input: AgeInput,
  date: IsoDate,
  min: number,
  reason: string,
): PayAge | Refusal {
  if (input.naissance === undefined) {
    return input.age === undefined
      ? missing('naissance', AGE_FIELDS.naissance)
      : { birth: null, real: input.age, counted: input.age };
  }
  if (input.age !== undefined) {
    const message =
      'Vous donnez l’âge et la date de naissance. Attendu : la date de naissance seule, elle suffit.';
    return refusal('age', 'contradiction', message);
  }
  const real = ageOn(input.naissance, date);
  if (real < min || real > MAX_AGE) {
    const fact =
      input.naissance > date
        ? `Cette date de naissance vient après le ${formatDate(date)}.`
        : `Cette date de naissance donne ${real} ans au ${formatDate(date)}.`;
    const message = `${fact} ${reason} : nous attendons un âge de ${min} à ${MAX_AGE} ans.`;
    return refusal('naissance', 'hors-bornes', message);
  }
  return { birth: input.naissance, real, counted: countedAge(input.naissance, date) };
}

/** First days from which a birthday counts, strictly after `start` and before `end`. */
export function birthdaySteps(
  birth: IsoDate | null,
  ages: readonly number[],
  start: IsoDate,
  end: IsoDate,
): readonly { readonly from: IsoDate; readonly age: number }[] {
  if (birth === null) return [];
  return ages
    .map((age) => ({ from: firstOfMonthAfterBirthday(birth, age), age }))
    .filter(({ from }) => from > start && from < end);
}

/** An age said without its birth date, on the edge of a band: it may not count yet. */
export function bandEntry(
  { birth, real }: PayAge,
  edges: readonly number[],
  ruleId: RuleId,
): readonly Warning[] {
  if (birth !== null || !edges.includes(real)) return [];
  const text = `Vos ${real} ans comptent au premier du mois qui suit l’anniversaire. S’il tombe juste avant cette date, le minimum de départ est plus bas.`;
  return [{ text, ruleId }];
}

/** The day after the last day of a contract of `months` months. */
export function contractEnd(start: IsoDate, months: number): IsoDate {
  return addMonths(start, months);
}
