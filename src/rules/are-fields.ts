import type { Fields, Situation } from './fields.ts';

/** First day of the only edition: the amounts are read on that day. */
export const ARE_DATE = '2023-09-01';

const SCHOOL_YEAR = {
  kind: 'choice',
  label: 'l’année scolaire (une seule édition est connue)',
  example: '2023-2024',
  values: ['2023-2024'],
  optional: true,
} as const;

export const ARE_ELIGIBILITY_FIELDS = {
  annee_scolaire: SCHOOL_YEAR,
  diplome: {
    kind: 'text',
    label: 'le diplôme préparé, son nom ou son code',
    example: 'CAP Menuisier fabricant',
    maxLength: 200,
    optional: true,
  },
  hors_liste: {
    kind: 'boolean',
    label: 'si la liste n’a ce diplôme sous aucun nom',
    example: 'non',
    optional: true,
  },
  specialite: {
    kind: 'text',
    label: 'la spécialité (groupe NSF)',
    example: '234',
    maxLength: 3,
    pattern: { regex: /^[0-9]{3}$/u, meaning: 'trois chiffres' },
    optional: true,
  },
  niveau: {
    kind: 'choice',
    label: 'le niveau de la formation, quand le diplôme n’est pas dans la liste',
    example: 'pre-bac',
    values: ['prepa-metiers', 'pre-bac', 'post-bac'],
    optional: true,
  },
  classe: {
    kind: 'choice',
    label: 'la classe',
    example: 'premiere-annee',
    values: ['premiere-annee', 'entree-directe-premiere', 'autre-annee'],
    optional: true,
  },
  etablissement: {
    kind: 'choice',
    label: 'l’établissement',
    example: 'lycee-public',
    values: [
      'lycee-public',
      'lycee-agricole-public',
      'erea',
      'lycee-prive-sous-contrat',
      'lycee-prive-hors-contrat',
      'college',
      'autre',
    ],
  },
  ile_de_france: {
    kind: 'boolean',
    label: 'si l’établissement est en Île-de-France',
    example: 'oui',
  },
  statut: {
    kind: 'choice',
    label: 'le statut de l’élève',
    example: 'scolaire',
    values: ['scolaire', 'apprentissage', 'contrat-pro'],
  },
  boursier: { kind: 'boolean', label: 'si l’élève est boursier', example: 'oui', optional: true },
  situation_degradee: {
    kind: 'boolean',
    label: 'si les moyens de la famille ont chuté soudainement',
    example: 'non',
    optional: true,
  },
} as const satisfies Fields;

export type AreEligibilitySituation = Situation<typeof ARE_ELIGIBILITY_FIELDS>;

function count(label: string) {
  return {
    kind: 'number',
    label,
    example: '24',
    min: 0,
    max: 10000,
    decimals: 0,
    optional: true,
  } as const;
}

function money(label: string) {
  return {
    kind: 'number',
    label,
    example: '350.50',
    min: 0,
    max: 10_000_000,
    decimals: 2,
    optional: true,
  } as const;
}

export const ARE_GRANT_FIELDS = {
  annee_scolaire: SCHOOL_YEAR,
  prepa_metiers: count('le nombre d’élèves de 3e prépa-métiers, l’année précédente'),
  pre_bac: count('le nombre d’élèves de première année avant le bac, l’année précédente'),
  post_bac: count('le nombre d’élèves de première année après le bac, l’année précédente'),
  taux_boursiers: {
    kind: 'number',
    label: 'le taux de boursiers après le bac, en pourcentage',
    example: '42.5',
    min: 0,
    max: 100,
    decimals: 2,
    optional: true,
  },
  boursiers: count('le dernier nombre de boursiers communiqué'),
  effectif_boursiers: count('l’effectif de l’année précédente auquel ce nombre est rapporté'),
  reliquats_pre_bac: money('les reliquats avant le bac, en euros'),
  reliquats_post_bac: money('les reliquats après le bac, en euros'),
  enquetes: {
    kind: 'boolean',
    label: 'si l’établissement a répondu aux enquêtes de la Région',
    example: 'oui',
  },
} as const satisfies Fields;

export type AreGrantSituation = Situation<typeof ARE_GRANT_FIELDS>;
