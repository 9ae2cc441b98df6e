import { getEditions } from '../../datasets/editions.ts';
import { expectedNames } from '../../lib/closest.ts';
import { ProblemsError, unwrap } from '../../lib/problem.ts';
import { getRegisters } from '../site/registers.ts';
import { buildCatalogue, type SiteChart } from './catalogue.ts';

let charts: Promise<readonly SiteChart[]> | undefined;

/** Every chart of the site, built once for the whole build. Throws with every problem: the build stops. */
export function getCharts(): Promise<readonly SiteChart[]> {
  // While authors write, a chart file changes: nothing is kept.
  if (import.meta.env.DEV) return load();
  charts ??= load();
  return charts;
}

async function load(): Promise<readonly SiteChart[]> {
  return unwrap(buildCatalogue(process.cwd(), await getEditions(), getRegisters()));
}

/** The charts of these ids, in their order; ids that no chart bears are passed over. */
export async function findCharts(ids: readonly string[]): Promise<readonly SiteChart[]> {
  const all = await getCharts();
  return ids.flatMap((id) => all.filter(({ model }) => model.id === id));
}

/** The chart of that id. `place` is where it is asked for, as a maintainer would say it. */
export async function getChart(id: string, place: string): Promise<SiteChart> {
  const all = await getCharts();
  const found = all.find(({ model }) => model.id === id);
  if (found) return found;
  throw new ProblemsError([
    {
      file: place,
      fact: 'Ce graphique n’existe pas.',
      received: id,
      expected: expectedNames(
        id,
        all.map(({ model }) => model.id),
        'l’identifiant d’un graphique de src/data/*/charts.yaml',
      ),
      repair: 'Corriger l’identifiant, ou décrire le graphique.',
    },
  ]);
}
