import { countOf } from '../../../lib/numbers-fr.ts';
import { isOverYears, type ChartModel } from '../model/chart-model.ts';
import { list } from './words.ts';

/** Beyond this, names are left to the table beside the chart. Unit: characters. */
const MAX_NAMES = 120;

/** Names in a sentence, or only how many there are. */
function namesOf(labels: readonly string[]): string {
  const named = list(labels);
  // A comma inside a name would read as two names.
  const clear = named.length <= MAX_NAMES && !labels.some((label) => label.includes(','));
  return clear ? named : '';
}

function extent(model: ChartModel): string {
  const labels = model.categories.map((category) => category.label);
  if (isOverYears(model)) return `de ${labels[0] ?? ''} à ${labels.at(-1) ?? ''}`;
  return `pour ${namesOf(labels) || countOf(labels.length, 'catégorie', 'catégories')}`;
}

function opening(model: ChartModel): string {
  const series = model.panels[0]?.series.length ?? 0;
  const categories = model.categories.length;
  switch (model.kind) {
    case 'lines':
      return `${countOf(series, 'courbe', 'courbes')} ${extent(model)}`;
    case 'slope':
      return `${countOf(series, 'ligne', 'lignes')} entre deux dates, ${extent(model)}`;
    case 'small-multiples':
      return `${countOf(model.panels.length, 'petit graphique', 'petits graphiques')} à la même échelle, ${extent(model)}`;
    case 'bars-grouped':
      return `Barres groupées, ${countOf(series, 'série', 'séries')}, ${extent(model)}`;
    case 'bars-stacked':
      return `Barres empilées, ${countOf(series, 'série', 'séries')}, ${extent(model)}`;
    case 'shares':
      return `Barres de parts, ${countOf(series, 'part', 'parts')}, ${extent(model)}`;
    case 'bars-ranked':
      return `Classement de ${countOf(categories, 'barre', 'barres')}, de la plus haute à la plus basse`;
    case 'tile-map':
      return `Carte en carreaux, ${countOf(categories, 'région', 'régions')}`;
  }
}

/** What is drawn, in one sentence: kind, extent, unit, and the names of the series when they are few. */
export function summaryOf(model: ChartModel): string {
  const labels =
    model.kind === 'small-multiples'
      ? model.panels.map((panel) => panel.title)
      : (model.panels[0]?.series ?? []).map((series) => series.label);
  const single = model.kind === 'bars-ranked' || model.kind === 'tile-map' || labels.length < 2;
  const names = single ? '' : namesOf(labels);
  const unit =
    model.kind === 'shares'
      ? 'en % du total'
      : model.unit === '%'
        ? 'en %'
        : `unité\u00A0: ${model.unit}`;
  return `${opening(model)} (${unit})${names === '' ? '' : `\u00A0: ${names}`}.`;
}
