import { YES_NO } from './question.ts';
import type { Form } from './question.ts';

export const ARE_ELIGIBILITY_FORM: Form = {
  groups: [
    {
      legend: 'La formation',
      questions: [
        {
          name: 'diplome',
          label: 'Le diplôme préparé',
          hint: 'Son nom, son sigle ou son code. Les accents et les majuscules ne comptent pas.',
          named: 'le diplôme ou la spécialité',
          proposals: true,
        },
        {
          name: 'classe',
          label: 'La classe',
          expected: true,
          options: {
            'premiere-annee': 'Première année de la formation',
            'entree-directe-premiere': 'Première, après un changement de filière',
            'autre-annee': 'Autre année',
          },
        },
      ],
    },
    {
      legend: 'L’élève et son établissement',
      questions: [
        {
          name: 'etablissement',
          label: 'L’établissement',
          options: {
            'lycee-public': 'Lycée public',
            'lycee-agricole-public': 'Lycée agricole public',
            erea: 'EREA',
            'lycee-prive-sous-contrat': 'Lycée privé sous contrat',
            'lycee-prive-hors-contrat': 'Lycée privé hors contrat',
            college: 'Collège',
            autre: 'Autre établissement',
          },
        },
        { name: 'ile_de_france', label: 'L’établissement est en Île-de-France', options: YES_NO },
        {
          name: 'statut',
          label: 'Le statut de l’élève',
          options: {
            scolaire: 'Élève, sans contrat de travail',
            apprentissage: 'Apprenti',
            'contrat-pro': 'En contrat de professionnalisation',
          },
        },
        {
          name: 'boursier',
          label: 'L’élève est boursier',
          hint: 'Utile après le bac seulement.',
          options: YES_NO,
        },
      ],
    },
    {
      legend: 'Cas particuliers (facultatif)',
      folded: true,
      questions: [
        {
          name: 'situation_degradee',
          label: 'Les moyens de la famille viennent de chuter',
          options: YES_NO,
        },
        {
          name: 'hors_liste',
          label: 'Le diplôme n’est aucun de ceux que la page propose',
          options: YES_NO,
        },
        {
          name: 'specialite',
          label: 'La spécialité, si le diplôme n’est pas trouvé',
          hint: 'Le groupe NSF, en trois chiffres.',
        },
        {
          name: 'niveau',
          label: 'Le niveau, si le diplôme n’est pas trouvé',
          options: {
            'prepa-metiers': 'Troisième prépa-métiers',
            'pre-bac': 'Avant le bac',
            'post-bac': 'Après le bac',
          },
        },
      ],
    },
  ],
  example: {
    diplome: 'CAP Menuisier fabricant',
    classe: 'premiere-annee',
    etablissement: 'lycee-public',
    ile_de_france: 'oui',
    statut: 'scolaire',
  },
};
