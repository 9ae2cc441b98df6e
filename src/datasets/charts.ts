import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, isNode, parseDocument } from 'yaml';
import { failure, success, type Problem, type Result } from '../lib/problem.ts';
import { parseChartSpec, type ChartSpec } from '../schemas/chart-spec.ts';
import { chartsFile } from '../schemas/charts-file.ts';
import type { Edition } from '../schemas/edition.ts';
import { DATA_FOLDER } from './descriptors.ts';
import { expandEntry, type ExpandedChart } from './expand-charts.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Registers } from './printed-table.ts';

/** A chart of a charts.yaml, with what its problems and its pages need to know of it. */
export interface ListedChart extends Pick<ExpandedChart, 'each' | 'alone'> {
  readonly spec: ChartSpec;
  /** Place for problems: file and 1-based line of the entry. Its file is read once more to find the line. */
  readonly file: string;
  readonly lineOf: () => number;
}

/** Lines of the entries of a charts.yaml, in order. */
function entryLines(text: string): readonly number[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const charts = document.get('charts');
  const items: unknown[] =
    typeof charts === 'object' &&
    charts !== null &&
    'items' in charts &&
    Array.isArray(charts.items)
      ? charts.items
      : [];
  return items.map((item) => counter.linePos((isNode(item) && item.range?.[0]) || 0).line);
}

/** The charts of one charts.yaml of `dataset`, or every problem. `editions` are those of all datasets. */
export function parseCharts(
  file: string,
  text: string,
  dataset: string,
  editions: readonly Edition[],
  registers: Registers,
): Result<readonly ListedChart[]> {
  const parsed = parseYaml(file, text, chartsFile);
  if (!parsed.ok) return parsed;
  const { edition: name, charts: entries } = parsed.value;
  const own = editions.filter((one) => one.dataset.id === dataset);
  const edition = own.find((one) => one.manifest.edition === name);
  if (!edition) {
    return failure([
      {
        file,
        column: 'edition',
        fact: `Le jeu « ${dataset} » n’a pas cette édition.`,
        received: name,
        expected: own.map((one) => one.manifest.edition).join(', '),
        repair: 'Corriger « edition ».',
      },
    ]);
  }
  let lines: readonly number[] | undefined;
  const problems: Problem[] = [];
  const charts = entries.flatMap((entry, index) => {
    const lineOf = () => (lines ??= entryLines(text))[index] ?? 1;
    const before = problems.length;
    const expanded = expandEntry(entry, edition.tables, registers, (column, parts) => {
      problems.push({ file, line: lineOf(), column: `charts.${index}.${column}`, ...parts });
    });
    // A wrong choice of rows already explains a chart without rows: saying both would hide the cause.
    if (problems.length > before) return [];
    return expanded.flatMap(({ spec, each, alone }): ListedChart[] => {
      const read = parseChartSpec({ ...spec, dataset, edition: name }, file);
      if (read.ok) return [{ spec: read.value, file, lineOf, each, alone }];
      problems.push(...read.problems.map((problem) => ({ ...problem, line: lineOf() })));
      return [];
    });
  });
  return problems.length > 0 ? failure(problems) : success(charts);
}

/** An address is for one chart: the second of the same id is a problem. */
function repeatedIds(charts: readonly ListedChart[]): Problem[] {
  const first = new Map<string, ListedChart>();
  return charts.flatMap((chart): Problem[] => {
    const known = first.get(chart.spec.id);
    if (!known) {
      first.set(chart.spec.id, chart);
      return [];
    }
    return [
      {
        file: chart.file,
        line: chart.lineOf(),
        column: 'id',
        fact: `Cet identifiant de graphique est déjà pris (${known.file}:${known.lineOf()}).`,
        received: chart.spec.id,
        expected: 'un identifiant par graphique, tous jeux confondus',
        repair: 'Changer le second identifiant.',
      },
    ];
  });
}

/** Every chart under `root`, by dataset then in the order of their files, or every problem. Reads the disk. */
export function loadCharts(
  root: string,
  editions: readonly Edition[],
  registers: Registers,
): Result<readonly ListedChart[]> {
  const datasets = [...new Set(editions.map(({ dataset }) => dataset.id))].sort();
  const problems: Problem[] = [];
  const charts = datasets.flatMap((dataset) => {
    const file = `${DATA_FOLDER}/${dataset}/charts.yaml`;
    // Not every dataset has a question that a picture answers better than its table.
    if (!existsSync(join(root, file))) return [];
    const text = readFileSync(join(root, file), 'utf8');
    const parsed = parseCharts(file, text, dataset, editions, registers);
    if (parsed.ok) return parsed.value;
    problems.push(...parsed.problems);
    return [];
  });
  problems.push(...repeatedIds(charts));
  return problems.length > 0 ? failure(problems) : success(charts);
}
