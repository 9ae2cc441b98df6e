import { headerLabel } from './headers.ts';
import type { HeaderLabel } from './headers.ts';

/**
 * Headers of the three tables, all printed after them, last table first. `sessions`: ids of the columns
 * of the last table, `session_<year>`.
 */
export const toulouseLabels = (sessions: readonly string[]): readonly HeaderLabel[] => [
  headerLabel(
    'annee',
    'Effectifs par certification professionnelle et global 2024-2025',
    'Effectifs par certification professionnelle et global \\d{4}-\\d{4}',
  ),
  headerLabel('identite', 'N° RNCP Certificateur Intitulé de la certification professionnelle'),
  headerLabel('global-fpa', 'Effectif global FPA'),
  headerLabel('global-cfa', 'Effectif global CFA (hors lycée)'),
  headerLabel('effectifs', 'Effectifs'),
  headerLabel('taux_rupture', 'Taux de rupture de contrat'),
  headerLabel('taux_certification', 'Taux de certification'),
  headerLabel('taux_poursuite', "Taux de poursuite d'étude"),
  headerLabel('taux_insertion', "Taux d'insertion professionnel"),
  // Cut by the width of its column in one table.
  headerLabel('taux_insertion', "Taux d'insertion professionn"),
  ...sessions.map((id) => headerLabel(id, id.replace('session_', 'Session '))),
];

/** The level column stands apart: printed above each table, at its place. */
export const LEVEL_HEADER = 'Niveaudequalification';

const RATE_COLUMNS = [
  'effectifs',
  'taux_rupture',
  'taux_certification',
  'taux_poursuite',
  'taux_insertion',
];

/** Where the figures of one table stand. */
export interface ToulouseLayout {
  readonly id: string;
  readonly total: string;
  readonly columns: readonly string[];
}

/** The three tables in the order of their figures, with the columns after the title of the row. */
export const toulouseTables = (sessions: readonly string[]): readonly ToulouseLayout[] => [
  { id: 'toulouse-cfa', total: 'global-cfa', columns: RATE_COLUMNS },
  { id: 'toulouse-fpa', total: 'global-fpa', columns: RATE_COLUMNS },
  { id: 'toulouse-sessions', total: 'global-fpa', columns: sessions },
];
