import { z } from 'zod';

/**
 * `src/data/<dataset>/charts.yaml`: the charts of a dataset. An entry is a chart (schemas/chart-spec.ts)
 * without `dataset` and `edition`, which the file says once. Where charts are regular, one entry stands for many.
 */

/** Rows of the table chosen by what they are, in the order of the table. */
export const rowQuery = z.strictObject({
  /** Key part or descriptive column → the value or values that a row must have. */
  where: z.record(z.string(), z.union([z.string(), z.array(z.string()).min(1)])),
  /** Row keys left out. */
  except: z.array(z.string()).default([]),
  /** Key part, descriptive column or text column that names the row in the chart; its own title when absent. */
  label: z.string().optional(),
  /** For a map: the key part that holds the id of the region. */
  by: z.string().optional(),
});

export type RowQuery = z.infer<typeof rowQuery>;

const chartEntry = z.looseObject({
  table: z.string(),
  /** True for a chart that its table page only links to: a large one has its own page. */
  alone: z.boolean().default(false),
  /** Key part: one chart for each of its values. `{id}` and `{title}` stand for the value in every text. */
  each: z.string().optional(),
  /** Values of `each` that have no chart. */
  except: z.array(z.string()).optional(),
  /** Value of `each` → keys of the chart that differ for it. */
  variants: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
});

export type ChartEntry = z.infer<typeof chartEntry>;

export const chartsFile = z.strictObject({
  edition: z.string(),
  charts: z.array(chartEntry),
});
