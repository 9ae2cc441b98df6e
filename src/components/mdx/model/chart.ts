import { expectedNames } from '../../../lib/closest.ts';
import { failure, success } from '../../../lib/problem.ts';
import type { Result } from '../../../lib/problem.ts';
import type { SiteChart } from '../../chart/catalogue.ts';
import type { Cited, Library } from './library.ts';
import { parseProps } from './parse-props.ts';
import { chartProps } from './props.ts';

/** A chart in a page. It cites its document; the lines stand in the table that it draws. */
export interface ChartView extends Cited {
  readonly chart: SiteChart;
}

/** What `<Chart>` prints, or the problem. */
export function chartView(
  library: Library,
  input: Readonly<Record<string, unknown>>,
): Result<ChartView> {
  const parsed = parseProps(chartProps, input, 'Chart');
  if (!parsed.ok) return parsed;
  const { props, place } = parsed.value;
  const chart = library.charts.find(({ model }) => model.id === props.id);
  if (!chart) {
    return failure([
      {
        ...place,
        fact: 'Ce graphique n’existe pas.',
        received: props.id,
        expected: expectedNames(
          props.id,
          library.charts.map(({ model }) => model.id),
          'l’identifiant d’un graphique de src/data/*/charts.yaml',
        ),
        repair: 'Corrigez l’attribut « id », ou décrivez le graphique.',
      },
    ]);
  }
  const { dataset, edition } = chart.model;
  return success({ chart, sources: [{ kind: 'document', dataset, edition, lines: [] }] });
}
