import { formatEuros, formatNumber, formatPercent, plural } from '../../../lib/numbers-fr.ts';
import { expectedNames } from '../../../lib/closest.ts';
import { failure, success } from '../../../lib/problem.ts';
import type { Result } from '../../../lib/problem.ts';
import type { Place } from '../../../markdown/places.ts';
import { formatDate, parseIsoDate } from '../../../rules/dates.ts';
import { monthlyCents, percentOf, toHundredths } from '../../../rules/money.ts';
import { seriesOf, valueOn } from '../../../rules/parameters.ts';
import type { Parameter } from '../../../schemas/parameter.ts';
import { textEdition } from './library.ts';
import type { Cited, Library, Source } from './library.ts';
import { parseProps } from './parse-props.ts';
import { parameterProps } from './props.ts';
import { sourceMark } from './source-mark.ts';
import type { SourceMark } from './source-mark.ts';

/** Computed, not stored: hourly SMIC × 35 × 52 / 12, rounded to the cent. */
const MONTHLY_SMIC = 'smic-mensuel';
const HOURLY_SMIC = 'smic-horaire';
const FULL_TIME = 35;

/** A dated value of a rule in a sentence. */
export interface ParameterView extends Cited {
  /** Number and unit: « 12,31 € par heure ». */
  readonly text: string;
  /** Text that sets it, one step away. */
  readonly mark: SourceMark;
}

const euros = (value: number): string =>
  Number.isInteger(value) ? `${formatNumber(value)}\u00A0€` : formatEuros(value);

/** A value with its unit, as a sentence says it. */
export function parameterText(value: number, unit: string, withUnit: boolean): string {
  if (unit === '%') return formatPercent(value);
  if (unit.startsWith('€')) {
    const per = { '€/heure': ' par heure', '€/mois': ' par mois', '€/élève': ' par élève' }[unit];
    return `${euros(value)}${withUnit ? (per ?? '') : ''}`;
  }
  if (!withUnit || unit === 'coefficient') return formatNumber(value);
  if (unit === 'sur 20') return `${formatNumber(value)} sur 20`;
  return `${formatNumber(value)}\u00A0${unit === 'semaines' ? plural(value, 'semaine', 'semaines') : unit}`;
}

function known({ parameters }: Library): readonly string[] {
  return [...new Set(parameters.map(({ id }) => id)), MONTHLY_SMIC];
}

/** The value of `id` on `on`; a document without date needs none. */
function findParameter(
  library: Library,
  id: string,
  on: string | undefined,
  place: Place,
): Result<Parameter> {
  const series = seriesOf(library.parameters, id);
  if (series.length === 0) {
    return failure([
      {
        ...place,
        fact: 'Ce paramètre n’existe pas.',
        received: id,
        expected: expectedNames(id, known(library), 'un identifiant de src/data/parameters'),
        repair: 'Corrigez l’attribut « id ».',
      },
    ]);
  }
  const undated = series.every(({ from }) => from === null);
  const date = parseIsoDate(on ?? (undated ? '2000-01-01' : ''));
  if (date === null) {
    return failure([
      {
        ...place,
        fact: `Le paramètre « ${id} » change dans le temps : il lui faut une date.`,
        received: on ?? 'rien',
        expected: 'on="AAAA-MM-JJ", une date qui existe',
        repair: 'Ajoutez l’attribut « on ».',
      },
    ]);
  }
  const found = valueOn(series, id, date);
  if (found) return success(found);
  const first = series[0]?.from ?? null;
  const last = series.at(-1)?.until;
  return failure([
    {
      ...place,
      fact: `Le paramètre « ${id} » n’a pas de valeur à cette date.`,
      received: on ?? 'rien',
      expected: `une date${first === null ? '' : ` à partir du ${first}`}${last === undefined ? '' : ` jusqu’au ${last}`}`,
      repair: 'Changez la date, ou ajoutez la valeur à src/data/parameters.',
    },
  ]);
}

function parameterSource({ reference }: Parameter, library: Library): Source {
  const { dataset, lines, text, provenance, url } = reference;
  const edition = dataset && textEdition(library, dataset)?.manifest.edition;
  if (dataset === undefined || lines === undefined || edition === undefined) {
    return { kind: 'text', text, provenance, url };
  }
  return { kind: 'document', dataset, edition, lines: [...range(...lines)] };
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function smicCents(hourly: Parameter): number {
  return monthlyCents(toHundredths(hourly.value), FULL_TIME);
}

/** What `<Parameter>` prints, or every problem. */
export function parameterView(
  library: Library,
  input: Readonly<Record<string, unknown>>,
): Result<ParameterView> {
  const parsed = parseProps(parameterProps, input, 'Parameter');
  if (!parsed.ok) return parsed;
  const { props, place } = parsed.value;
  const monthly = props.id === MONTHLY_SMIC;
  const found = findParameter(library, monthly ? HOURLY_SMIC : props.id, props.on, place);
  if (!found.ok) return found;
  const withUnit = props.unit === 'short';
  const source = parameterSource(found.value, library);
  const view = (text: string, sources: readonly Source[]) =>
    success({
      text,
      mark: { ...sourceMark(source, library), label: markLabel(found.value, sources, library) },
      sources,
    });
  if (monthly) {
    return view(parameterText(smicCents(found.value) / 100, '€/mois', withUnit), [source]);
  }
  if (props.of === undefined) {
    return view(parameterText(found.value.value, found.value.unit, withUnit), [source]);
  }
  if (found.value.unit !== '%') {
    return failure([
      {
        ...place,
        fact: `Le paramètre « ${props.id} » n’est pas un pourcentage : il ne s’applique pas à un montant.`,
        received: found.value.unit,
        expected: 'un paramètre en %',
        repair: 'Retirez l’attribut « of ».',
      },
    ]);
  }
  const smic = findParameter(library, HOURLY_SMIC, props.on, place);
  if (!smic.ok) return smic;
  const amount = percentOf(smicCents(smic.value), found.value.value) / 100;
  return view(parameterText(amount, '€/mois', withUnit), [
    source,
    parameterSource(smic.value, library),
  ]);
}

/** Says the texts, and since when the value holds when it is dated. */
function markLabel(parameter: Parameter, sources: readonly Source[], library: Library): string {
  const from = parseIsoDate(parameter.from ?? '');
  const texts = sources.map((source) => sourceMark(source, library).label).join(' ; ');
  return from === null ? texts : `${texts}, depuis le ${formatDate(from)}`;
}
