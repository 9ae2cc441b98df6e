import type { FormerRegion } from '../../../schemas/chart-spec.ts';

/** A region on the grid: column and row from the north-west, its name, and a name for a small tile. */
export interface Tile {
  readonly column: number;
  readonly row: number;
  readonly name: string;
  readonly short: string;
}

export const GRID_COLUMNS = 7;
export const GRID_ROWS = 6;

/** The 22 regions of 1970-2015, each beside its true neighbours as far as squares allow. */
export const TILES: Readonly<Record<FormerRegion, Tile>> = {
  'nord-pas-de-calais': { column: 3, row: 0, name: 'Nord-Pas-de-Calais', short: 'Nord-PdC' },
  'basse-normandie': { column: 1, row: 1, name: 'Basse-Normandie', short: 'Basse-Norm.' },
  'haute-normandie': { column: 2, row: 1, name: 'Haute-Normandie', short: 'Haute-Norm.' },
  picardie: { column: 3, row: 1, name: 'Picardie', short: 'Picardie' },
  'champagne-ardenne': { column: 4, row: 1, name: 'Champagne-Ardenne', short: 'Champ. Ard.' },
  lorraine: { column: 5, row: 1, name: 'Lorraine', short: 'Lorraine' },
  alsace: { column: 6, row: 1, name: 'Alsace', short: 'Alsace' },
  bretagne: { column: 0, row: 2, name: 'Bretagne', short: 'Bretag.' },
  'pays-de-la-loire': { column: 1, row: 2, name: 'Pays de la Loire', short: 'Pays de la Loire' },
  centre: { column: 2, row: 2, name: 'Centre', short: 'Centre' },
  'ile-de-france': { column: 3, row: 2, name: 'Île-de-France', short: 'Île-de-France' },
  bourgogne: { column: 4, row: 2, name: 'Bourgogne', short: 'Bourg.' },
  'franche-comte': { column: 5, row: 2, name: 'Franche-Comté', short: 'Fr.-Comté' },
  'poitou-charentes': { column: 1, row: 3, name: 'Poitou-Charentes', short: 'Poitou-Char.' },
  limousin: { column: 2, row: 3, name: 'Limousin', short: 'Limous.' },
  auvergne: { column: 3, row: 3, name: 'Auvergne', short: 'Auverg.' },
  'rhone-alpes': { column: 4, row: 3, name: 'Rhône-Alpes', short: 'Rhône-Alpes' },
  aquitaine: { column: 1, row: 4, name: 'Aquitaine', short: 'Aquit.' },
  'midi-pyrenees': { column: 2, row: 4, name: 'Midi-Pyrénées', short: 'Midi-Pyrén.' },
  'languedoc-roussillon': {
    column: 3,
    row: 4,
    name: 'Languedoc-Roussillon',
    short: 'Lang.-Rouss.',
  },
  'provence-alpes-cote-d-azur': {
    column: 4,
    row: 4,
    name: 'Provence-Alpes-Côte d’Azur',
    short: 'PACA',
  },
  corse: { column: 5, row: 5, name: 'Corse', short: 'Corse' },
};
