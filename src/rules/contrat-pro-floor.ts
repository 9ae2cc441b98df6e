import type { RuleContext } from './answer.ts';
import type { IsoDate } from './dates.ts';
import { divideHalfUp, hourlyCents, percentOf, toHundredths } from './money.ts';
import { numberOn } from './parameters.ts';
import type { RuleId } from './registry.ts';
import { FULL_TIME_HOURS, smicOn } from './smic.ts';
import type { Smic } from './smic.ts';

export type Band = 'moins-21' | '21-25' | '26-plus';

export function bandOf(age: number): Band {
  if (age < 21) return 'moins-21';
  return age < 26 ? '21-25' : '26-plus';
}

export const BAND_TEXT: Readonly<Record<Band, string>> = {
  'moins-21': 'moins de 21 ans',
  '21-25': '21 à 25 ans',
  '26-plus': '26 ans et plus',
};

/** What the qualification does to the rate: base, raised, or undecided between both. */
export type Rate = 'base' | 'majore' | 'indecis';

export const QUALIFICATIONS: Readonly<
  Record<string, { rate: Rate; ruleId: RuleId | null; text: string }>
> = {
  aucune: { rate: 'base', ruleId: null, text: 'Sans diplôme, c’est le taux de base.' },
  'inferieure-au-bac': {
    rate: 'base',
    ruleId: null,
    text: 'Un diplôme sous le bac, comme un CAP, donne le taux de base.',
  },
  'bac-general': {
    rate: 'base',
    ruleId: 'pro-bac-general',
    text: 'Un bac général seul donne le taux de base : la majoration demande une qualification professionnelle.',
  },
  'bac-technologique': {
    rate: 'indecis',
    ruleId: 'pro-bac-technologique',
    text: 'Pour un bac technologique, nos sources ne tranchent pas : voici les deux montants.',
  },
  'bac-professionnel': {
    rate: 'majore',
    ruleId: null,
    text: 'Un bac professionnel donne le taux majoré.',
  },
  'titre-professionnel-niveau-bac': {
    rate: 'majore',
    ruleId: null,
    text: 'Un titre ou diplôme professionnel du niveau du bac donne le taux majoré.',
  },
  'superieure-professionnelle': {
    rate: 'majore',
    ruleId: null,
    text: 'Un diplôme professionnel au-dessus du bac, comme un BTS, donne le taux majoré.',
  },
  'superieure-generale': {
    rate: 'indecis',
    ruleId: 'pro-diplome-superieur-general',
    text: 'Pour un diplôme général au-dessus du bac, nos sources ne tranchent pas : voici les deux montants.',
  },
};

/** The rule that sets the percentage of a band and a rate. */
export function percentRule(band: Band, raised: boolean): RuleId {
  if (band === '26-plus') return 'pro-remuneration-26-smic';
  if (band === 'moins-21')
    return raised ? 'pro-remuneration-qualifie-moins-21' : 'pro-remuneration-moins-21';
  return raised ? 'pro-remuneration-qualifie-21-25' : 'pro-remuneration-21-25';
}

export interface Floor {
  readonly band: Band;
  /** Raised rate of a professional qualification; never at 26 and over. */
  readonly raised: boolean;
  readonly smic: Smic;
  /** Percent of the SMIC, or of the branch minimum when `fromBranch`. */
  readonly percent: number;
  /** Cents a month and an hour. */
  readonly monthly: number;
  readonly hourly: number;
  readonly fromBranch: boolean;
  /** 26 and over, when the branch minimum is given: 85 % of it for the hours worked, in cents. */
  readonly branchFloor: number | null;
}

export interface FloorInput {
  readonly age: number;
  readonly raised: boolean;
  readonly date: IsoDate;
  readonly weeklyHours: number;
  /** Monthly branch minimum for 35 hours, in euros. */
  readonly branchMinimum: number | null;
}

/** The legal minimum on a date (D6325-15, L6325-9, D6325-18); null when the SMIC is not known on that date. */
export function floorOn({ values }: RuleContext, input: FloorInput): Floor | null {
  const smic = smicOn(values, input.date, input.weeklyHours);
  if (!smic) return null;
  const band = bandOf(input.age);
  if (band !== '26-plus') {
    const percent = numberOn(values, `pro-${input.raised ? 'majore' : 'base'}-${band}`, input.date);
    const monthly = percentOf(smic.monthly, percent);
    const hourly = percentOf(smic.hourly, percent);
    const { raised } = input;
    return { band, raised, smic, percent, monthly, hourly, fromBranch: false, branchFloor: null };
  }
  const percent = numberOn(values, 'pro-26-plus-smic', input.date);
  const floor = percentOf(smic.monthly, percent);
  const hourly = percentOf(smic.hourly, percent);
  const common = { band, raised: false, smic, percent, monthly: floor, hourly, fromBranch: false };
  if (input.branchMinimum === null) return { ...common, branchFloor: null };
  const share = numberOn(values, 'pro-26-plus-branche', input.date);
  // One rounding only: minimum × share × hours / 35.
  const branchFloor = divideHalfUp(
    toHundredths(input.branchMinimum) * share * toHundredths(input.weeklyHours),
    FULL_TIME_HOURS * 100 * 100,
  );
  if (branchFloor <= floor) return { ...common, branchFloor };
  const fromBranch = {
    percent: share,
    monthly: branchFloor,
    hourly: Math.max(hourly, hourlyCents(branchFloor, input.weeklyHours)),
    fromBranch: true,
  };
  return { ...common, ...fromBranch, branchFloor };
}
