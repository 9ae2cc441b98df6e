import { z } from 'zod';
import { failure, success, type Problem, type Result } from '../lib/problem.ts';

/**
 * A chart names a table and what to take from it. It never holds a number to draw: every value comes from
 * the table, so that a chart cannot disagree with it. Kinds and keys are written by authors in data files.
 */

const name = z.string().regex(/^[a-z0-9][a-z0-9-]*$/u);
const key = z.string().min(1);
const sentence = z.string().trim().min(1);

/** A row or a column by its key; `label` replaces the title of the table when it is too long or says too little. */
const choice = z.union([
  key.transform((value) => ({ key: value, label: undefined })),
  z.strictObject({ key, label: sentence.optional() }),
]);

/** Two neighbours that must not be compared. */
const seriesBreak = z.strictObject({
  /** Key of the last category before the cut: « 2008 » cuts between 2008 and the next. */
  after: key,
  /** Why, in one sentence without final stop: it is printed under the chart. */
  reason: sentence,
  /** Rows concerned; all when absent. */
  rows: z.array(key).min(1).optional(),
});

const common = {
  /** Stable id: part of the address of the chart and of its downloads. */
  id: name,
  title: sentence,
  /** The reader's question that this chart answers, with its question mark. */
  question: sentence.regex(/\?$/u),
  dataset: name,
  edition: name,
  table: name,
  /** Unit of every drawn value, as the table says it: « élèves », « % ». */
  unit: z.string().min(1),
  breaks: z.array(seriesBreak).default([]),
  /** What a reader must know not to be misled, one sentence each: printed under the chart. */
  remarks: z.array(sentence).default([]),
  /** Values that rest on fewer than `below` people are greyed; `below` is in the unit of the counts. */
  smallNumbers: z.strictObject({ below: z.number().int().positive(), reason: sentence }).optional(),
  /** For rates: key of a rate column → key of the column that counts the people behind it. */
  counts: z.record(key, key).default({}),
  /**
   * What becomes of a category without any value: `show` draws its gap, `name` leaves it out of the drawing
   * and names it under the chart. For lists where most places have nothing.
   */
  empty: z.enum(['show', 'name']).default('show'),
};

const choices = z.array(choice).min(1);
const grid = { rows: choices, columns: choices };
/** Which side of the selection becomes the series; the other becomes the categories. */
const series = z.enum(['rows', 'columns']);

/** The 22 metropolitan regions of 1970-2015, by the ids of the region pages. */
export const FORMER_REGIONS = [
  'alsace',
  'aquitaine',
  'auvergne',
  'basse-normandie',
  'bourgogne',
  'bretagne',
  'centre',
  'champagne-ardenne',
  'corse',
  'franche-comte',
  'haute-normandie',
  'ile-de-france',
  'languedoc-roussillon',
  'limousin',
  'lorraine',
  'midi-pyrenees',
  'nord-pas-de-calais',
  'pays-de-la-loire',
  'picardie',
  'poitou-charentes',
  'provence-alpes-cote-d-azur',
  'rhone-alpes',
] as const;

export type FormerRegion = (typeof FORMER_REGIONS)[number];

export const chartSpecSchema = z.discriminatedUnion('kind', [
  /** One line a row, over the columns: years. */
  z.strictObject({ kind: z.literal('lines'), ...common, ...grid }),
  z.strictObject({ kind: z.literal('bars-grouped'), ...common, ...grid, series }),
  z.strictObject({ kind: z.literal('bars-stacked'), ...common, ...grid, series }),
  /** One value a bar, the largest first: one column and several rows, or one row and several columns. */
  z.strictObject({
    kind: z.literal('bars-ranked'),
    ...common,
    ...grid,
    /** Draws only the largest; how many are left to the table is said under the chart. */
    top: z.number().int().min(3).optional(),
  }),
  /** Each category is a whole, cut in the parts that the series say. */
  z.strictObject({
    kind: z.literal('shares'),
    ...common,
    ...grid,
    series,
    /** Key of the series that orders the categories, the largest share first; the order of the table when absent. */
    sortBy: key.optional(),
  }),
  /** Small line charts with one scale, one a panel. */
  z.strictObject({
    kind: z.literal('small-multiples'),
    ...common,
    columns: choices,
    panels: z.array(z.strictObject({ title: sentence, rows: choices })).min(2),
  }),
  /** Each row at two dates. */
  z.strictObject({ kind: z.literal('slope'), ...common, rows: choices, from: choice, to: choice }),
  /** One column over the 22 former regions, each given by its row. */
  z.strictObject({
    kind: z.literal('tile-map'),
    ...common,
    column: choice,
    regions: z.record(z.enum(FORMER_REGIONS), key),
  }),
]);

export type ChartSpec = z.infer<typeof chartSpecSchema>;
export type ChartKind = ChartSpec['kind'];
/** What an author may write: defaults absent, a key for a choice. */
export type ChartSpecInput = z.input<typeof chartSpecSchema>;

type Issue = z.core.$ZodIssue;

function at(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    // The input is unknown JSON or YAML: an index is read only from what is an object.
    (value, part) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined,
    input,
  );
}

function expectedOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return `une valeur de type ${issue.expected}`;
  if (issue.code === 'invalid_value') return `l’une de : ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'unrecognized_keys') return 'seulement les clés du schéma';
  if (issue.code === 'too_small') return 'une valeur qui n’est pas vide';
  if (issue.code === 'invalid_format') return `un texte de la forme ${issue.pattern ?? ''}`;
  if (issue.code === 'invalid_union' && issue.discriminator === 'kind') {
    return chartSpecSchema.options.map((option) => option.shape.kind.value).join(', ');
  }
  return 'une clé, ou { key, label }';
}

function toProblem(issue: Issue, input: unknown, file: string): Problem {
  const unknown = issue.code === 'unrecognized_keys';
  const received = unknown ? issue.keys.join(', ') : JSON.stringify(at(input, issue.path));
  const column = issue.path.map(String).join('.');
  return {
    file,
    column: column === '' ? undefined : column,
    fact: unknown
      ? 'La description du graphique a une clé inconnue.'
      : 'La description du graphique est mal formée.',
    received: received ?? 'rien',
    expected: expectedOf(issue),
    repair: 'Corriger la description d’après src/schemas/chart-spec.ts.',
  };
}

/** The specification, or every fault of form at once. `file` is where the author wrote it. */
export function parseChartSpec(input: unknown, file: string): Result<ChartSpec> {
  const parsed = chartSpecSchema.safeParse(input);
  return parsed.success
    ? success(parsed.data)
    : failure(parsed.error.issues.map((issue) => toProblem(issue, input, file)));
}
