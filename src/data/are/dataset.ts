import { defineDataset } from '../../schemas/dataset.ts';
import {
  ENDINGS_BY_TYPE,
  GROUPS_BY_LEVEL,
  TYPES_BY_LEVEL,
  TYPES_BY_PREFIX,
} from './diploma-vocabulary.ts';

const SPECIALITY = '^\\d{3}$';
const DIPLOMA = '^\\d{8}$';

/** Aide régionale à l’équipement des élèves (Île-de-France): who is eligible, for how much. */
export default defineDataset({
  id: 'are',
  title: 'L’aide régionale à l’équipement en Île-de-France',
  shortTitle: 'Aide à l’équipement',
  summary:
    'Quelles formations ouvrent droit à l’aide de la Région pour le premier équipement des élèves, et combien. L’aide passe par le lycée : il achète l’équipement.',
  tables: [
    {
      id: 'formations',
      title: 'Formations de la liste annexée',
      description:
        'Les formations relevant des spécialités éligibles, sur la base de la rentrée 2022. Le document donne cette liste à titre indicatif.',
      unit: 'formations',
      key: [{ id: 'code', title: 'Code' }],
      labels: [],
      rowHeader: 'code',
      columns: [
        {
          id: 'niveau',
          title: 'Niveau',
          type: 'text',
          unit: '',
          description:
            'Groupe imprimé en premier : avant le bac, après le bac, ou sous l’ancien niveau V. L’en-tête « Niveau » est attribué dans l’ordre d’impression.',
        },
        {
          id: 'niveau_regroupement',
          title: 'Niveau regroupement (ancien niveau, en chiffre)',
          type: 'code',
          pattern: '^[1-6]$',
          form: 'un chiffre de 1 à 6, par exemple « 5 »',
          unit: '',
          description:
            'Chiffre imprimé en second : l’ancien niveau de la formation, de 6 à 1. C’est aussi le premier chiffre du code.',
        },
        {
          id: 'specialite',
          title: 'Spécialité',
          type: 'code',
          pattern: SPECIALITY,
          form: 'trois chiffres, par exemple « 221 »',
          unit: '',
          description:
            'Code de spécialité à trois chiffres. Il décide de l’éligibilité, et se retrouve au milieu du code diplôme.',
        },
        {
          id: 'code_diplome',
          title: 'Code diplôme',
          type: 'code',
          pattern: DIPLOMA,
          form: 'huit chiffres sans espace, par exemple « 50020101 »',
          unit: '',
          description:
            'Huit chiffres : niveau et type sur trois, spécialité sur trois, numéro d’ordre sur deux.',
        },
        {
          id: 'type_diplome',
          title: 'Type de diplôme',
          type: 'text',
          unit: '',
          description:
            'Type tel qu’imprimé, sans accents. Le document ne le sépare pas du libellé : nous coupons d’après la liste des types.',
        },
        {
          id: 'libelle_diplome',
          title: 'Libellé du diplôme',
          type: 'text',
          unit: '',
          description:
            'Libellé tel qu’imprimé, sigle final compris. « 2NDE COMMUNE » désigne une première année commune à plusieurs bacs professionnels.',
        },
      ],
      missing: {},
      blankMeaning: 'Aucune case de cette liste n’est vide dans le document.',
    },
    {
      id: 'specialites',
      title: 'Spécialités éligibles',
      description:
        'Les spécialités dont les formations ouvrent droit à l’aide. Un code à deux chiffres couvre toutes les spécialités qui commencent par lui.',
      unit: 'spécialités',
      key: [{ id: 'code', title: 'Code' }],
      labels: [
        {
          id: 'domaine',
          title: 'Domaine',
          description: 'Titre du document sous lequel la spécialité est imprimée.',
          values: {
            disciplinaire: 'Domaines disciplinaires',
            production: 'Domaines technico-professionnels de la production',
            services: 'Domaines technico-professionnels des services',
          },
        },
      ],
      rowHeader: 'code',
      columns: [
        {
          id: 'code_specialite',
          title: 'Code de la spécialité',
          type: 'code',
          pattern: '^\\d{2,3}$',
          form: 'deux ou trois chiffres, par exemple « 21 » ou « 221 »',
          unit: '',
          description: 'Deux chiffres pour un groupe entier, trois pour une seule spécialité.',
        },
        {
          id: 'libelle',
          title: 'Libellé de la spécialité',
          type: 'text',
          unit: '',
          description: 'Libellé tel qu’imprimé, sans la restriction qui peut le suivre.',
        },
        {
          id: 'restriction',
          title: 'Restriction',
          type: 'text',
          unit: '',
          description: 'Ce que le document exclut, ou la seule formation qu’il retient.',
        },
      ],
      missing: {},
      blankMeaning: 'Case vide : le document n’imprime aucune restriction pour cette spécialité.',
    },
    {
      id: 'montants',
      title: 'Montants de l’aide par élève',
      description:
        'Les forfaits fixés par arrêté pour l’année scolaire. Ils servent à calculer la somme versée au lycée.',
      unit: 'euros par élève',
      key: [
        {
          id: 'forfait',
          title: 'Forfait',
          values: {
            'formations-eligibles': 'Première année d’une formation éligible',
            'troisieme-prepa-metiers': 'Troisième prépa-métiers',
          },
        },
      ],
      labels: [
        {
          id: 'annee_scolaire',
          title: 'Année scolaire',
          description: 'Année pour laquelle l’arrêté fixe ce montant.',
        },
        {
          id: 'arrete',
          title: 'Arrêté',
          description: 'Numéro de l’arrêté, imprimé dans la phrase qui précède les montants.',
        },
        {
          id: 'date_arrete',
          title: 'Date de l’arrêté',
          description: 'Date de l’arrêté, telle qu’imprimée.',
        },
      ],
      rowHeader: 'forfait',
      columns: [
        {
          id: 'montant',
          title: 'Montant par élève',
          type: 'euros',
          unit: '€',
          description: 'Forfait pour un élève et pour l’année scolaire, en euros.',
        },
        {
          id: 'beneficiaires',
          title: 'Pour qui',
          type: 'text',
          unit: '',
          description: 'Élèves concernés, dans les mots du document.',
        },
      ],
      missing: {},
      blankMeaning: 'Aucune case de cette table n’est vide dans le document.',
    },
  ],
  identities: [
    {
      check: 'partie-de-code',
      name: 'specialite',
      table: 'formations',
      code: 'code_diplome',
      from: 3,
      to: 6,
      column: 'specialite',
      title: 'Les chiffres 4 à 6 du code diplôme sont la spécialité',
    },
    {
      check: 'partie-de-code',
      name: 'niveau',
      table: 'formations',
      code: 'code_diplome',
      from: 0,
      to: 1,
      column: 'niveau_regroupement',
      title: 'Le premier chiffre du code diplôme est l’ancien niveau',
    },
    {
      check: 'partie-de-code',
      name: 'groupe',
      table: 'formations',
      code: 'code_diplome',
      from: 0,
      to: 1,
      column: 'niveau',
      accepted: GROUPS_BY_LEVEL,
      title: 'Avant ou après le bac : le groupe suit le premier chiffre du code',
    },
    {
      check: 'partie-de-code',
      name: 'type',
      table: 'formations',
      code: 'code_diplome',
      from: 0,
      to: 3,
      column: 'type_diplome',
      accepted: TYPES_BY_PREFIX,
      title: 'Les trois premiers chiffres du code désignent le type de diplôme',
    },
    {
      check: 'partie-de-code',
      name: 'niveau-du-type',
      table: 'formations',
      code: 'code_diplome',
      from: 0,
      to: 1,
      column: 'type_diplome',
      accepted: TYPES_BY_LEVEL,
      title: 'Le type de diplôme est du niveau que porte le code',
    },
    {
      check: 'terminaison',
      name: 'sigle',
      table: 'formations',
      column: 'libelle_diplome',
      by: 'type_diplome',
      accepted: ENDINGS_BY_TYPE,
      title: 'Le libellé finit par le sigle de son type : « (CAP) » pour un CAP',
    },
    {
      check: 'reference',
      name: 'specialite-eligible',
      table: 'formations',
      column: 'specialite',
      target: 'specialites',
      prefix: true,
      title: 'La spécialité de chaque formation est dans la liste des spécialités éligibles',
    },
    {
      check: 'reference',
      name: 'cle',
      table: 'formations',
      column: 'code_diplome',
      target: 'formations',
      title: 'Le code imprimé de chaque formation est celui d’une ligne de la liste',
    },
    {
      check: 'reference',
      name: 'cle',
      table: 'specialites',
      column: 'code_specialite',
      target: 'specialites',
      title: 'Le code imprimé de chaque spécialité est celui d’une ligne de la liste',
    },
    {
      check: 'caracteres',
      name: 'lettres',
      table: 'formations',
      columns: ['niveau', 'type_diplome', 'libelle_diplome'],
      title: 'Les textes de la liste n’ont que des lettres du français',
    },
    {
      check: 'caracteres',
      name: 'lettres',
      table: 'specialites',
      columns: ['libelle', 'restriction'],
      title: 'Les textes des spécialités n’ont que des lettres du français',
    },
    {
      check: 'caracteres',
      name: 'lettres',
      table: 'montants',
      columns: ['beneficiaires'],
      title: 'Les textes des montants n’ont que des lettres du français',
    },
  ],
});
