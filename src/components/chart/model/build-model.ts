import { failure, success, type Result } from '../../../lib/problem.ts';
import { FORMER_REGIONS, type ChartSpec } from '../../../schemas/chart-spec.ts';
import { readBreaks } from './breaks.ts';
import type { ChartModel, ChartPanel, ChartSeries } from './chart-model.ts';
import type { ChartTable } from './chart-table.ts';
import { checkLimits } from './limits.ts';
import { readPoint } from './points.ts';
import { nameEmpty } from './empty.ts';
import { keepLargest, rankBy } from './rank.ts';
import { Selection, type Chosen } from './selection.ts';
import { toShares } from './shares.ts';
import { TILES } from './tile-grid.ts';

/** Rows and columns of the table, sorted into what the chart calls panels, series and categories. */
interface Layout {
  readonly panels: readonly { readonly title: string; readonly series: readonly Chosen[] }[];
  readonly categories: readonly Chosen[];
  /** Row and column of the cell where a series meets a category. */
  readonly cell: (series: Chosen, category: Chosen) => { row: Chosen; column: Chosen };
}

const byRows: Layout['cell'] = (row, column) => ({ row, column });
const byColumns: Layout['cell'] = (column, row) => ({ row, column });

function layoutOf(spec: ChartSpec, selection: Selection): Layout {
  const one = (series: readonly Chosen[]): Layout['panels'] => [{ title: '', series }];
  if (spec.kind === 'tile-map') {
    const columns = selection.columns([spec.column], 'column');
    selection.checkUnits(columns, 'column');
    const keys = FORMER_REGIONS.map((region) => ({
      key: spec.regions[region],
      label: TILES[region].name,
    }));
    const rows = selection.rows(keys, 'regions');
    return { panels: one(columns), categories: rows, cell: byColumns };
  }
  const chosen = spec.kind === 'slope' ? [spec.from, spec.to] : spec.columns;
  const columns = selection.columns(chosen, 'columns');
  selection.checkUnits(columns, 'columns');
  if (spec.kind === 'small-multiples') {
    const panels = spec.panels.map(({ title, rows }, index) => ({
      title,
      series: selection.rows(rows, `panels.${index}.rows`),
    }));
    return { panels, categories: columns, cell: byRows };
  }
  const rows = selection.rows(spec.rows, 'rows');
  const flipped =
    'series' in spec
      ? spec.series === 'columns'
      : spec.kind === 'bars-ranked' && columns.length === 1;
  return flipped
    ? { panels: one(columns), categories: rows, cell: byColumns }
    : { panels: one(rows), categories: columns, cell: byRows };
}

function readPanels(layout: Layout, spec: ChartSpec, selection: Selection): ChartPanel[] {
  return layout.panels.map(({ title, series }) => ({
    title,
    series: series.map((chosen, slot): ChartSeries => {
      const alone = series.length === 1;
      const points = layout.categories.map((category) =>
        readPoint(
          {
            ...layout.cell(chosen, category),
            category,
            series: alone ? null : chosen,
            panel: title === '' ? null : title,
          },
          spec,
          selection,
        ),
      );
      return { key: chosen.key, label: chosen.label, slot, points };
    }),
  }));
}

function checkSpec(spec: ChartSpec, layout: Layout, selection: Selection): void {
  if (spec.empty === 'name' && !/^bars|^shares$/u.test(spec.kind)) {
    selection.report('empty', {
      fact: 'Ce genre de graphique montre toujours ses places vides.',
      received: `empty: name, pour ${spec.kind}`,
      expected: 'des barres ou des parts',
      repair: 'Retirer « empty ».',
    });
  }
  if (spec.kind === 'bars-ranked' && (layout.panels[0]?.series.length ?? 0) > 1) {
    selection.report('rows', {
      fact: 'Un classement a une seule valeur par barre.',
      received: `${spec.rows.length} lignes et ${spec.columns.length} colonnes`,
      expected: 'une seule ligne, ou une seule colonne',
      repair: 'Garder une colonne, ou choisir « bars-grouped ».',
    });
  }
  if (spec.smallNumbers && spec.unit === '%' && Object.keys(spec.counts).length === 0) {
    selection.report('smallNumbers', {
      fact: 'Un seuil de petits effectifs est donné pour des taux sans effectif.',
      received: 'aucune colonne dans « counts »',
      expected: 'pour chaque colonne de taux, la colonne qui compte les personnes',
      repair: 'Ajouter « counts », ou retirer « smallNumbers ».',
    });
  }
  const keys = (layout.panels[0]?.series ?? []).map(({ key }) => key);
  if (spec.kind === 'shares' && spec.sortBy !== undefined && !keys.includes(spec.sortBy)) {
    selection.report('sortBy', {
      fact: 'L’ordre suit une série que le graphique ne montre pas.',
      received: spec.sortBy,
      expected: `une série parmi : ${keys.join(', ')}`,
      repair: 'Donner la clé d’une série du graphique, ou retirer « sortBy ».',
    });
  }
  selection.columns(
    Object.values(spec.counts)
      .filter((key, index, all) => all.indexOf(key) === index)
      .map((key) => ({ key })),
    'counts',
  );
}

/**
 * What the chart of `spec` shows, from its table; or every problem at once. `table` is undefined when the
 * dataset has no table of that name: `known` lists those it has. `file` is where the author wrote `spec`.
 */
export function buildChartModel(
  spec: ChartSpec,
  table: ChartTable | undefined,
  { file, known }: { readonly file: string; readonly known: readonly string[] },
): Result<ChartModel> {
  if (!table) {
    return failure([
      {
        file,
        column: `${spec.id}.table`,
        fact: `Le jeu « ${spec.dataset}/${spec.edition} » n’a pas ce tableau.`,
        received: spec.table,
        expected:
          known.length > 0
            ? `un tableau parmi : ${known.join(', ')}`
            : 'un jeu et une édition qui existent',
        repair: 'Corriger « dataset », « edition » ou « table ».',
      },
    ]);
  }
  const selection = new Selection(spec, table, file);
  const layout = layoutOf(spec, selection);
  checkSpec(spec, layout, selection);
  const keys = new Set(layout.panels.flatMap((panel) => panel.series.map((series) => series.key)));
  const { id, kind, title, question, unit, dataset, edition } = spec;
  const model: ChartModel = {
    id,
    kind,
    title,
    question,
    unit,
    counted: selection.countUnit(),
    dataset,
    edition,
    table: spec.table,
    categories: layout.categories,
    panels: readPanels(layout, spec, selection),
    breaks: readBreaks(spec, layout.categories, keys, selection),
    smallNumbers: spec.smallNumbers ?? null,
    asides: spec.remarks,
    regions: spec.kind === 'tile-map' ? FORMER_REGIONS : [],
  };
  // A wrong key already explains an empty selection: saying both would hide the cause.
  if (selection.problems.length === 0)
    checkLimits(model, selection, spec.kind === 'bars-ranked' ? spec.top : undefined);
  if (selection.problems.length > 0) return failure(selection.problems);
  const shown = spec.empty === 'name' ? nameEmpty(model) : model;
  const [only = ''] = keys;
  if (spec.kind === 'bars-ranked') return success(keepLargest(rankBy(shown, only), spec.top));
  if (spec.kind !== 'shares') return success(shown);
  const shares = toShares(shown);
  return success(spec.sortBy === undefined ? shares : rankBy(shares, spec.sortBy));
}
