import { headerLabel } from './headers.ts';

/** Headers of the three tables, all printed after them, last table first. */
export const TOULOUSE_LABELS = [
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
  headerLabel('session_2021', 'Session 2021'),
  headerLabel('session_2022', 'Session 2022'),
  headerLabel('session_2023', 'Session 2023'),
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

/** The three tables in the order of their figures, with the columns after the title of the row. */
export const TOULOUSE_TABLES: readonly {
  readonly id: string;
  readonly total: string;
  readonly columns: readonly string[];
}[] = [
  { id: 'toulouse-cfa', total: 'global-cfa', columns: RATE_COLUMNS },
  { id: 'toulouse-fpa', total: 'global-fpa', columns: RATE_COLUMNS },
  {
    id: 'toulouse-sessions',
    total: 'global-fpa',
    columns: ['session_2021', 'session_2022', 'session_2023'],
  },
];
