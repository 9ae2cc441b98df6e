import { failure, success } from '../../../lib/problem.ts';
import type { Problem, Result } from '../../../lib/problem.ts';
import type { Use } from '../../../markdown/uses.ts';
import type { LegendEntry } from '../../table/legend.ts';
import { changeView, ratioView, sumView } from './calc.ts';
import { chartView } from './chart.ts';
import { dataTableView } from './data-table.ts';
import type { Cited, Library, Source } from './library.ts';
import { parameterView } from './parameter.ts';
import { ruleView } from './rule.ts';
import { documentAnchor } from './source-mark.ts';
import { termView } from './term.ts';
import { valueView } from './value.ts';

type Model = (library: Library, input: Readonly<Record<string, unknown>>) => Result<Cited>;

/** Components that print data; the others only frame text. */
const MODELS: Readonly<Record<string, Model>> = {
  Value: valueView,
  Sum: sumView,
  Ratio: ratioView,
  Change: changeView,
  Parameter: parameterView,
  DataTable: dataTableView,
  Chart: chartView,
  Rule: ruleView,
  Term: termView,
};

/** Components that print the lines they rest on: the list of sources need not say them again. */
const SHOW_LINES: readonly string[] = ['DataTable', 'Rule', 'Parameter'];

/** What a page rests on. */
export interface Citations {
  /**
   * Documents in the order of their ids, with the lines that stand nowhere else in the page; then texts
   * of law in alphabetical order.
   */
  readonly sources: readonly Source[];
  /** Ids of the rules that the page cites, sorted. */
  readonly rules: readonly string[];
  /** What the marks of its tables mean, each look once. */
  readonly legend: readonly LegendEntry[];
}

/** Builds every component of a page without printing it: its sources, or every problem of the page. */
export function citationsOf(library: Library, uses: readonly Use[]): Result<Citations> {
  const problems: Problem[] = [];
  const sources: Source[] = [];
  const legends: LegendEntry[] = [];
  for (const { component, input } of uses) {
    const model = MODELS[component];
    if (!model) continue;
    const view = model(library, input);
    if (view.ok) {
      const shown = SHOW_LINES.includes(component);
      sources.push(
        ...view.value.sources.map((source) =>
          shown && source.kind === 'document' ? { ...source, lines: [] } : source,
        ),
      );
      legends.push(...(view.value.legend ?? []));
    } else {
      problems.push(...view.problems);
    }
  }
  if (problems.length > 0) return failure(problems);
  const rules = uses
    .filter(({ component }) => component === 'Rule')
    .map(({ input }) => String(input['id']));
  return success({
    sources: mergeSources(sources),
    rules: [...new Set(rules)].sort(),
    legend: mergeLegends(legends),
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One entry a document and one a text. */
export function mergeSources(sources: readonly Source[]): readonly Source[] {
  const documents = new Map<string, Source & { kind: 'document' }>();
  const texts = new Map<string, Source & { kind: 'text' }>();
  for (const source of sources) {
    if (source.kind === 'text') {
      texts.set(`${source.text}|${source.provenance ?? ''}`, source);
      continue;
    }
    const key = documentAnchor(source.dataset, source.edition);
    const lines = [...(documents.get(key)?.lines ?? []), ...source.lines];
    documents.set(key, { ...source, lines: [...new Set(lines)].sort((a, b) => a - b) });
  }
  return [
    ...[...documents].sort(([a], [b]) => compare(a, b)).map(([, source]) => source),
    ...[...texts].sort(([a], [b]) => compare(a, b)).map(([, source]) => source),
  ];
}

/** One entry a look, with every sign met: the tables of a page share one key. */
export function mergeLegends(entries: readonly LegendEntry[]): readonly LegendEntry[] {
  const looks = Map.groupBy(entries, ({ look }) => look);
  return [...looks.values()].flatMap((same): LegendEntry[] => {
    const first = same[0];
    if (!first) return [];
    const sentences = [...new Set(same.map(({ sentence }) => sentence))];
    const signs = [...new Set(same.flatMap((entry) => entry.signs))].sort();
    return [{ ...first, signs, sentence: sentences.join(' ') }];
  });
}
