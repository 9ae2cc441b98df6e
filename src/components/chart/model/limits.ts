import type { ChartKind } from '../../../schemas/chart-spec.ts';
import type { ChartModel } from './chart-model.ts';
import { allPoints } from './chart-model.ts';
import type { Selection } from './selection.ts';

/** The palette has six colours and six shapes; beyond, a reader can no longer tell series apart. */
export const MAX_SERIES = 6;
const MAX_PANELS = 24;
const MAX_BARS = 60;

const REPAIR: Partial<Record<ChartKind, string>> = {
  lines: 'Garder les séries qui répondent à la question, ou choisir « small-multiples ».',
  slope: 'Garder les lignes qui répondent à la question, ou choisir « bars-ranked ».',
};

/** Faults that only the whole model shows: too much to read, nothing to draw, parts that do not add up. */
export function checkLimits(
  model: ChartModel,
  selection: Selection,
  top: number | undefined,
): void {
  const most = Math.max(0, ...model.panels.map((panel) => panel.series.length));
  if (most > MAX_SERIES) {
    selection.report('rows', {
      fact: 'Le graphique a trop de séries pour être lu.',
      received: `${most} séries`,
      expected: `${MAX_SERIES} séries au plus`,
      repair: REPAIR[model.kind] ?? 'Garder les séries qui répondent à la question.',
    });
  }
  if (model.panels.length > MAX_PANELS) {
    selection.report('panels', {
      fact: 'Le graphique a trop de vignettes.',
      received: `${model.panels.length} vignettes`,
      expected: `${MAX_PANELS} vignettes au plus`,
      repair: 'Choisir moins de vignettes.',
    });
  }
  if (Math.min(model.categories.length, top ?? Infinity) > MAX_BARS) {
    selection.report('rows', {
      fact: 'Le graphique a trop de catégories pour être lu.',
      received: `${model.categories.length} catégories`,
      expected: `${MAX_BARS} catégories au plus`,
      repair: 'Choisir moins de lignes, ou renvoyer au tableau.',
    });
  }
  if (allPoints(model).every((point) => point.value === null)) {
    selection.report('rows', {
      fact: 'La sélection est vide : aucune de ses cellules n’a de valeur.',
      received: `${allPoints(model).length} cellules sans valeur`,
      expected: 'au moins une valeur',
      repair: 'Choisir d’autres lignes ou colonnes, ou ne pas faire de graphique.',
    });
  }
  checkParts(model, selection);
}

/** Only counts can be stacked, and only what is not negative can be a part or a length of the stack. */
function checkParts(model: ChartModel, selection: Selection): void {
  if (model.kind !== 'bars-stacked' && model.kind !== 'shares') return;
  if (model.unit === '%') {
    selection.report('unit', {
      fact: 'Des taux sont empilés : leur somme ne veut rien dire.',
      received: model.unit,
      expected: 'une unité qui s’additionne, par exemple « élèves »',
      repair: 'Choisir les effectifs, ou « bars-grouped ».',
    });
  }
  if (allPoints(model).some((point) => (point.value ?? 0) < 0)) {
    selection.report('rows', {
      fact: 'Des valeurs négatives sont empilées.',
      expected: 'des valeurs positives ou nulles',
      repair: 'Choisir « bars-grouped ».',
    });
  }
}
