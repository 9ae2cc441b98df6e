import { loadCharts, type ListedChart } from '../../datasets/charts.ts';
import type { Registers } from '../../datasets/printed-table.ts';
import { failure, success, type Problem, type Result } from '../../lib/problem.ts';
import type { Edition, Table } from '../../schemas/edition.ts';
import { editionTable } from './edition-table.ts';
import { buildChartModel } from './model/build-model.ts';
import type { ChartModel } from './model/chart-model.ts';
import type { ChartTable } from './model/chart-table.ts';

/** A chart of the site, with the edition and table that it draws. */
export interface SiteChart {
  readonly model: ChartModel;
  readonly edition: Edition;
  readonly table: Table;
  /** Slice of the table (a page of it) that the chart belongs to; null for the whole table. */
  readonly slice: string | null;
  /** False for a large chart, or one of many of a table that is not cut: the table page links to it. */
  readonly shown: boolean;
}

/** Every chart of the site, or every problem of all of them. Reads the chart files under `root`. */
export function buildCatalogue(
  root: string,
  editions: readonly Edition[],
  registers: Registers,
): Result<readonly SiteChart[]> {
  const listed = loadCharts(root, editions, registers);
  if (!listed.ok) return listed;
  const problems: Problem[] = [];
  const adapted = new Map<Table, ChartTable>();
  const adapt = (table: Table): ChartTable => {
    const known = adapted.get(table) ?? editionTable(table, registers);
    adapted.set(table, known);
    return known;
  };
  const charts = listed.value.flatMap((chart) => {
    const built = build(chart, editions, adapt);
    if (built.ok) return [built.value];
    problems.push(...built.problems);
    return [];
  });
  return problems.length > 0 ? failure(problems) : success(charts);
}

function build(
  { spec, file, lineOf, each, alone }: ListedChart,
  editions: readonly Edition[],
  adapt: (table: Table) => ChartTable,
): Result<SiteChart> {
  const edition = editions.find(
    ({ dataset, manifest }) => dataset.id === spec.dataset && manifest.edition === spec.edition,
  );
  const table = edition?.tables.find(({ descriptor }) => descriptor.id === spec.table);
  const model = buildChartModel(spec, table && adapt(table), {
    file,
    known: (edition?.tables ?? []).map(({ descriptor }) => descriptor.id),
  });
  if (!model.ok) return failure(model.problems.map((problem) => ({ ...problem, line: lineOf() })));
  // A model without table or edition is a problem, reported above.
  if (!edition || !table) return failure([]);
  const sliced = each !== null && each.part === table.descriptor.sliceBy;
  return success({
    model: model.value,
    edition,
    table,
    slice: sliced ? each.id : null,
    shown: !alone && (each === null || sliced),
  });
}

/** The charts of a page of a table: of the whole table when `slice` is null. */
export function chartsOf(
  charts: readonly SiteChart[],
  edition: Edition,
  table: string,
  slice: string | null,
): readonly SiteChart[] {
  return charts.filter(
    (chart) =>
      chart.model.dataset === edition.dataset.id &&
      chart.model.edition === edition.manifest.edition &&
      chart.model.table === table &&
      chart.slice === slice,
  );
}
