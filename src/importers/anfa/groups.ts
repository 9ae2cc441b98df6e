/** Group headings as printed in the first column of the annexes → group id of the diploma register. */
export const GROUP_HEADINGS: Readonly<Record<string, string>> = {
  CAP: 'cap',
  MC: 'mc',
  'CQP V': 'cqp-v',
  'BAC PRO': 'bac-pro',
  BTn: 'btn',
  Btn: 'btn',
  'CQP IV': 'cqp-iv',
  "Titre de l'EPCRA": 'titre-epcra',
  "Titre de l'EPI": 'titre-epcra',
  'B.T.S.': 'bts',
  'CQP III': 'cqp-iii',
  "Titre de l'ESCRA": 'titre-escra',
  "Titre de l'ESCR": 'titre-escra',
  "Titre de l'ES CRA": 'titre-escra',
  "Titre de l'ESI": 'titre-escra',
  'B.M.': 'bm',
  LICENCE: 'licence-pro',
  "Titre de l'ISCAM": 'titre-iscam',
  "Titre de l'ISC": 'titre-iscam',
  Master: 'master',
  "Diplôme d'ingénieur": 'ingenieur',
  "Diplôme d'in": 'ingenieur',
  "Diplôme d'in du CNAM": 'ingenieur',
};

/** Statuses as printed above the columns of the annexes, in their order, and their published ids. */
export const STATUS_HEADINGS = [
  'Statut Scolaire',
  'Apprentissage',
  'Contrat de Professionnalisation',
  'Total',
] as const;

export const STATUS_IDS = ['scolaire', 'apprentissage', 'contrat_pro', 'total'] as const;

/** Measures as printed, with the spellings that the extraction gives, and their published ids. */
export const MEASURES = {
  effectifs: [
    { id: 'effectif', printed: ['Effectif'] },
    { id: 'flux', printed: ['Flux'] },
  ],
  resultats: [
    { id: 'presentes', printed: ['Présentés'] },
    { id: 'recus', printed: ['Reçus', 'Recus'] },
    { id: 'taux', printed: ['Taux de réussite'] },
  ],
} as const;

export type AnnexTable = keyof typeof MEASURES;

/** Column ids of an annex, in order: `scolaire_effectif`, `scolaire_flux`, `apprentissage_effectif` … */
export function annexColumns(table: AnnexTable): string[] {
  return STATUS_IDS.flatMap((status) => MEASURES[table].map(({ id }) => `${status}_${id}`));
}
