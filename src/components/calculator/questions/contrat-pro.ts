import type { Form } from './question.ts';

/** The words of the diplomas, in the order of the menu and of the grids. */
export const QUALIFICATION_WORDS = {
  aucune: 'Aucun diplôme',
  'inferieure-au-bac': 'Diplôme sous le bac (CAP, BEP)',
  'bac-general': 'Bac général',
  'bac-technologique': 'Bac technologique',
  'bac-professionnel': 'Bac professionnel',
  'titre-professionnel-niveau-bac': 'Titre professionnel du niveau du bac',
  'superieure-professionnelle': 'Diplôme professionnel après le bac (BTS…)',
  'superieure-generale': 'Diplôme général après le bac (licence…)',
} as const;

export const CONTRAT_PRO_FORM: Form = {
  groups: [
    {
      legend: 'Vous',
      questions: [
        {
          name: 'naissance',
          label: 'Votre date de naissance',
          named: 'la date de naissance ou l’âge',
        },
        {
          name: 'age',
          label: 'Ou votre âge au début du contrat',
          hint: 'Sans la date de naissance, nous ne daterons pas votre changement d’âge.',
        },
        {
          name: 'qualification',
          label: 'Votre plus haut diplôme obtenu',
          options: QUALIFICATION_WORDS,
        },
      ],
    },
    { legend: 'Le contrat', questions: [{ name: 'debut', label: 'Date de début du contrat' }] },
    {
      legend: 'Préciser le contrat (facultatif)',
      folded: true,
      questions: [
        {
          name: 'heures',
          label: 'Heures de travail par semaine',
          hint: 'Sans réponse : temps plein.',
        },
        {
          name: 'duree_mois',
          label: 'Durée du contrat, en mois',
          hint: 'Elle dit jusqu’où annoncer les changements.',
        },
        {
          name: 'minimum_branche',
          label: 'Minimum mensuel brut de la branche, en euros',
          hint: 'Pour un temps plein. L’employeur ou la convention collective le donne.',
        },
        {
          name: 'salaire_cdi',
          label: 'Salaire mensuel brut prévu en CDI, en euros',
          hint: 'Il sert à la prime d’intégration de la brochure.',
        },
        {
          name: 'comparer_annee',
          label: 'Comparer avec l’apprentissage : année du contrat',
          hint: 'L’année que vous feriez comme apprenti.',
        },
      ],
    },
  ],
  example: { naissance: '15/03/2006', debut: '01/09/2026', qualification: 'bac-professionnel' },
};
