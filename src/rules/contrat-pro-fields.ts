import type { Fields, Situation } from './fields.ts';
import { AGE_FIELDS, ageField } from './person-age.ts';
import { FULL_TIME_HOURS } from './smic.ts';

/** The contract opens at 16 (L6325-1). */
export const MIN_AGE = 16;

export const CONTRAT_PRO_FIELDS = {
  ...AGE_FIELDS,
  age: ageField(MIN_AGE),
  debut: {
    kind: 'date',
    label: 'la date de début du contrat',
    example: '2026-09-01',
    min: '2012-01-01',
    max: '2099-12-31',
  },
  qualification: {
    kind: 'choice',
    label: 'le plus haut diplôme obtenu',
    example: 'bac-professionnel',
    values: [
      'aucune',
      'inferieure-au-bac',
      'bac-general',
      'bac-technologique',
      'bac-professionnel',
      'titre-professionnel-niveau-bac',
      'superieure-professionnelle',
      'superieure-generale',
    ],
  },
  heures: {
    kind: 'number',
    label: 'le nombre d’heures par semaine',
    example: '35',
    min: 1,
    max: FULL_TIME_HOURS,
    decimals: 2,
    optional: true,
  },
  minimum_branche: {
    kind: 'number',
    label: 'le minimum mensuel brut de la branche, pour 35 heures, en euros',
    example: '2250',
    min: 1,
    max: 20000,
    decimals: 2,
    optional: true,
  },
  duree_mois: {
    kind: 'number',
    label: 'la durée du contrat, en mois',
    example: '12',
    min: 6,
    max: 36,
    decimals: 0,
    optional: true,
  },
  salaire_cdi: {
    kind: 'number',
    label: 'le salaire mensuel brut en CDI après la formation, en euros',
    example: '2100',
    min: 1,
    max: 20000,
    decimals: 2,
    optional: true,
  },
  comparer_annee: {
    kind: 'number',
    label: 'l’année d’apprentissage à comparer',
    example: '1',
    min: 1,
    max: 3,
    decimals: 0,
    optional: true,
  },
} as const satisfies Fields;

export type ContratProSituation = Situation<typeof CONTRAT_PRO_FIELDS>;
