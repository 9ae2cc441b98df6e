import { looksLikeIsoDate, parseIsoDate } from './dates.ts';
import type { IsoDate } from './dates.ts';
import { countOf, formatNumber } from '../lib/numbers-fr.ts';
import { refusal } from './answer.ts';
import type { Refusal } from './answer.ts';

/**
 * The fields of a situation, described once: read here by hand (the browser ships no validation library),
 * turned into a zod schema and a JSON Schema by fields.schema.ts. A test compares both on every case.
 */
interface Common {
  /** With its article: « la date de naissance ». */
  readonly label: string;
  /** A right value, as written. */
  readonly example: string;
  readonly optional?: true;
}

export interface DateField extends Common {
  readonly kind: 'date';
  readonly min: string;
  readonly max: string;
}
export interface NumberField extends Common {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  /** Most decimals allowed: 0 for a whole number. */
  readonly decimals: 0 | 1 | 2;
}
export interface ChoiceField extends Common {
  readonly kind: 'choice';
  readonly values: readonly string[];
}
export interface BooleanField extends Common {
  readonly kind: 'boolean';
}
export interface TextField extends Common {
  readonly kind: 'text';
  readonly maxLength: number;
  /** What the pattern means, in French, when there is one. */
  readonly pattern?: { readonly regex: RegExp; readonly meaning: string };
}
export interface ListField extends Common {
  readonly kind: 'list';
  readonly items: Readonly<Record<string, DateField | NumberField | ChoiceField | TextField>>;
  readonly maxItems: number;
}
export type Field = DateField | NumberField | ChoiceField | BooleanField | TextField | ListField;
export type Fields = Readonly<Record<string, Field>>;

export type ValueOf<F extends Field> = F extends DateField
  ? IsoDate
  : F extends NumberField
    ? number
    : F extends ChoiceField
      ? F['values'][number]
      : F extends BooleanField
        ? boolean
        : F extends TextField
          ? string
          : F extends ListField
            ? readonly Situation<F['items']>[]
            : never;

type OptionalKeys<F extends Fields> = {
  [K in keyof F]: F[K] extends { readonly optional: true } ? K : never;
}[keyof F];

/** The typed situation that a set of fields describes. */
export type Situation<F extends Fields> = {
  readonly [K in Exclude<keyof F, OptionalKeys<F>>]: ValueOf<F[K]>;
} & { readonly [K in OptionalKeys<F>]?: ValueOf<F[K]> };

export type Read<F extends Fields> =
  | { readonly ok: true; readonly situation: Situation<F> }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Longest piece of a received value that a message repeats. Unit: characters. */
const MAX_SHOWN = 40;

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `« ${text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text} »`;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether `value` is written with at most `decimals` decimals. */
export function hasDecimals(value: number, decimals: number): boolean {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale === value;
}

/** What a field expects, as the end of a sentence. */
export function expectation(field: Field): string {
  switch (field.kind) {
    case 'date':
      return `une date écrite année-mois-jour, par exemple ${field.example}`;
    case 'number':
      return `un nombre ${field.decimals === 0 ? 'entier ' : ''}entre ${formatNumber(field.min)} et ${formatNumber(field.max)}, par exemple ${field.example}`;
    case 'choice':
      return `une de ces réponses : ${field.values.join(', ')}`;
    case 'boolean':
      return 'oui (true) ou non (false)';
    case 'text':
      return `${field.pattern?.meaning ?? `un texte de 1 à ${field.maxLength} caractères`}, par exemple ${field.example}`;
    case 'list':
      return `une liste de 1 à ${field.maxItems} lignes, par exemple ${field.example}`;
  }
}

function fault(field: Field, value: unknown): { code: Refusal['code']; fact: string } | null {
  const wrong = (code: Refusal['code'], fact: string) => ({ code, fact });
  switch (field.kind) {
    case 'date': {
      if (typeof value !== 'string') return wrong('type', `${shown(value)} n’est pas une date.`);
      if (parseIsoDate(value) === null) {
        const fact = looksLikeIsoDate(value)
          ? 'n’existe pas dans le calendrier.'
          : 'n’est pas une date.';
        return wrong('format', `${shown(value)} ${fact}`);
      }
      if (value < field.min || value > field.max) {
        return wrong(
          'hors-bornes',
          `${shown(value)} n’est pas entre le ${field.min} et le ${field.max}.`,
        );
      }
      return null;
    }
    case 'number': {
      if (typeof value !== 'number' || !Number.isFinite(value)) {
        return wrong('type', `${shown(value)} n’est pas un nombre.`);
      }
      if (value < field.min || value > field.max) {
        return wrong(
          'hors-bornes',
          `${shown(value)} n’est pas entre ${formatNumber(field.min)} et ${formatNumber(field.max)}.`,
        );
      }
      if (!hasDecimals(value, field.decimals)) {
        const most =
          field.decimals === 0
            ? 'n’est pas un nombre entier.'
            : `a plus de ${countOf(field.decimals, 'chiffre', 'chiffres')} après la virgule.`;
        return wrong('decimales', `${shown(value)} ${most}`);
      }
      return null;
    }
    case 'choice':
      return typeof value === 'string' && field.values.includes(value)
        ? null
        : wrong('choix', `${shown(value)} n’est pas une réponse connue.`);
    case 'boolean':
      return typeof value === 'boolean'
        ? null
        : wrong('type', `${shown(value)} n’est ni oui ni non.`);
    case 'text': {
      if (typeof value !== 'string') return wrong('type', `${shown(value)} n’est pas un texte.`);
      if (value.trim() === '') return wrong('manquant', 'La réponse est vide.');
      // Characters as JSON Schema counts them, not UTF-16 units.
      if ([...value].length > field.maxLength)
        return wrong('hors-bornes', `Le texte a plus de ${field.maxLength} caractères.`);
      if (field.pattern && !field.pattern.regex.test(value)) {
        return wrong('format', `${shown(value)} n’a pas la forme attendue.`);
      }
      return null;
    }
    case 'list':
      if (!Array.isArray(value)) return wrong('type', `${shown(value)} n’est pas une liste.`);
      return value.length >= 1 && value.length <= field.maxItems
        ? null
        : wrong('hors-bornes', `La liste a ${countOf(value.length, 'ligne', 'lignes')}.`);
  }
}

function readInto(fields: Fields, input: unknown, prefix: string, refusals: Refusal[]): void {
  if (!isObject(input)) {
    const message = 'La situation n’est pas un objet. Attendu : un champ par réponse.';
    refusals.push(refusal(prefix.replace(/\.$/u, ''), 'type', message));
    return;
  }
  for (const key of Object.keys(input)) {
    if (!Object.hasOwn(fields, key)) {
      const message = `Le champ ${shown(key)} n’existe pas ici. Attendu : ${Object.keys(fields).join(', ')}.`;
      refusals.push(refusal(`${prefix}${key}`, 'champ-inconnu', message));
    }
  }
  for (const [key, field] of Object.entries(fields)) {
    const value = Object.hasOwn(input, key) ? input[key] : undefined;
    const name = `${prefix}${key}`;
    if (value === undefined) {
      if (!field.optional) refusals.push(missing(name, field));
      continue;
    }
    const found = fault(field, value);
    if (found) {
      const message = `${found.fact} Pour ${field.label}, nous attendons ${expectation(field)}.`;
      refusals.push(refusal(name, found.code, message));
    } else if (field.kind === 'list' && Array.isArray(value)) {
      value.forEach((item: unknown, index) =>
        readInto(field.items, item, `${name}.${index}.`, refusals),
      );
    }
  }
}

/** The refusal for an answer that is needed and not given. */
export function missing(name: string, field: Field): Refusal {
  const message = `Indiquez ${field.label} : nous attendons ${expectation(field)}.`;
  return refusal(name, 'manquant', message);
}

/** The typed situation, or every refusal at once. Unknown keys are refused, nothing is coerced. */
export function readFields<F extends Fields>(fields: F, input: unknown): Read<F> {
  const refusals: Refusal[] = [];
  readInto(fields, input, '', refusals);
  if (refusals.length > 0) return { ok: false, refusals };
  // Every key of `fields` was just checked against its field, and no other key exists.
  return { ok: true, situation: input as Situation<F> };
}
