import type { LabelColumn } from '../../schemas/dataset.ts';

/** Groups of diplomas, as the headings of the annexes name them. */
export const GROUPS = {
  cap: 'CAP',
  mc: 'Mentions complémentaires (MC)',
  'cqp-v': 'CQP que le document classe au niveau V',
  'bac-pro': 'Bac pro',
  btn: 'Bac technologique (BTN)',
  'cqp-iv': 'CQP que le document classe au niveau IV',
  'titre-epcra': 'Titre de l’EPCRA',
  bts: 'BTS',
  'cqp-iii': 'CQP que le document classe au niveau III',
  'titre-escra': 'Titre de l’ESCRA',
  bm: 'Brevet de maîtrise (BM)',
  'licence-pro': 'Licence professionnelle',
  'titre-iscam': 'Titre de l’ISCAM',
  master: 'Master',
  ingenieur: 'Diplôme d’ingénieur',
  'niveau-v': 'Niveau 3 (ancien niveau V)',
  'niveau-iv': 'Niveau 4 (ancien niveau IV)',
  'niveau-iii': 'Niveau 5 (ancien niveau III)',
  'niveau-ii': 'Niveau 6 (ancien niveau II)',
  'niveau-i': 'Niveau 7 ou 8 (ancien niveau I)',
  ensemble: 'Toutes les formations',
} as const;

const LEVELS = {
  v: 'Niveau 3 (ancien niveau V)',
  iv: 'Niveau 4 (ancien niveau IV)',
  iii: 'Niveau 5 (ancien niveau III)',
  ii: 'Niveau 6 (ancien niveau II)',
  i: 'Niveau 7 ou 8 (ancien niveau I)',
  ensemble: 'Tous les niveaux',
} as const;

/** What a row is for the sums. */
const NATURES = {
  detail: 'Diplôme',
  'total-groupe': 'Total d’un groupe de diplômes',
  'total-niveau': 'Total d’un niveau',
  total: 'Total général',
  'hors-somme': 'Ligne sans diplôme certain, hors des sommes',
} as const;

/** Whether the document prints the row in this region. */
const PRESENCES = {
  imprimee: 'Ligne imprimée',
  'sans-libelle': 'Ligne imprimée sans libellé',
  absente: 'Ligne que le document n’imprime pas pour cette région',
} as const;

/** Natures of the rows that are totals. */
export const TOTAL_NATURES = ['total-groupe', 'total-niveau', 'total'] as const;

export const printedLabel: LabelColumn = {
  id: 'libelle',
  title: 'Libellé imprimé',
  description:
    'Nom de la ligne tel que le document l’imprime ; vide quand il n’en imprime pas, ou pas la ligne.',
};

export const annexLabels: readonly LabelColumn[] = [
  printedLabel,
  {
    id: 'groupe',
    title: 'Groupe',
    description: 'Famille de diplômes sous laquelle le document range la ligne.',
    values: GROUPS,
  },
  {
    id: 'niveau',
    title: 'Niveau',
    description:
      'Niveau sous lequel le document compte la ligne, en nouvelle et en ancienne écriture. Pour un CQP, ce classement est celui du document.',
    values: LEVELS,
  },
  {
    id: 'nature',
    title: 'Nature de la ligne',
    description: 'Dit si la ligne est un diplôme, un total, ou une ligne à part.',
    values: NATURES,
  },
  {
    id: 'presence',
    title: 'Présence dans le document',
    description:
      'Le tableau national donne la liste des lignes. Une région peut ne pas imprimer certaines d’entre elles.',
    values: PRESENCES,
  },
];
