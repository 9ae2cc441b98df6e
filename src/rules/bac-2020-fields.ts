import type { Fields, Situation } from './fields.ts';

const MARK = { kind: 'number', example: '11.5', min: 0, max: 20, decimals: 2 } as const;
const TEST = {
  kind: 'text',
  label: 'le nom de l’épreuve',
  example: 'Philosophie',
  maxLength: 80,
} as const;

export const BAC_2020_FIELDS = {
  voie: {
    kind: 'choice',
    label: 'la voie',
    example: 'general',
    values: ['general', 'technologique', 'professionnel'],
  },
  moyenne: { ...MARK, label: 'la moyenne du premier groupe', optional: true },
  notes: {
    kind: 'list',
    label: 'les notes par épreuve, avec leur coefficient',
    example: 'Philosophie, 11, coefficient 7',
    maxItems: 40,
    items: {
      epreuve: TEST,
      note: { ...MARK, label: 'la note' },
      coefficient: {
        kind: 'number',
        label: 'le coefficient',
        example: '7',
        min: 0.5,
        max: 100,
        decimals: 1,
      },
    },
    optional: true,
  },
  oraux: {
    kind: 'list',
    label: 'les notes des oraux de rattrapage',
    example: 'Philosophie, 14',
    maxItems: 2,
    items: { epreuve: TEST, note: { ...MARK, label: 'la note de l’oral' } },
    optional: true,
  },
  pratique: { ...MARK, label: 'la note de pratique professionnelle', optional: true },
  controle: { ...MARK, label: 'la note de l’épreuve de contrôle', optional: true },
  livret: {
    kind: 'boolean',
    label: 'si le candidat a un livret scolaire ou un dossier recevable',
    example: 'oui',
    optional: true,
  },
  moyennes_manquantes: {
    kind: 'boolean',
    label: 's’il manque des moyennes annuelles dans le livret',
    example: 'non',
    optional: true,
  },
  seuil_stage: {
    kind: 'boolean',
    label: 'si le minimum de stage, de formation ou d’activité est atteint',
    example: 'oui',
    optional: true,
  },
} as const satisfies Fields;

export type Bac2020Situation = Situation<typeof BAC_2020_FIELDS>;
