import { YES_NO } from './question.ts';
import type { Form } from './question.ts';

export const BAC_2020_FORM: Form = {
  groups: [
    {
      legend: 'Le bac',
      questions: [
        {
          name: 'voie',
          label: 'La voie',
          options: {
            general: 'Générale',
            technologique: 'Technologique',
            professionnel: 'Professionnelle',
          },
        },
        {
          name: 'moyenne',
          label: 'La moyenne du premier groupe, sur vingt',
          hint: 'Ou bien, plus bas, les notes avec leur coefficient.',
          named: 'la moyenne ou les notes',
        },
        {
          name: 'pratique',
          label: 'La note de pratique professionnelle, sur vingt',
          hint: 'Bac professionnel sous la moyenne seulement.',
        },
      ],
    },
    {
      legend: 'Les notes par épreuve (facultatif)',
      folded: true,
      questions: [
        {
          list: 'notes',
          legend: 'Notes du premier groupe',
          hint: 'Une ligne par épreuve. Les notes sont sur vingt.',
          line: 'Épreuve',
          rows: 4,
          more: 'Ajouter une épreuve',
          columns: [
            { name: 'epreuve', label: 'Nom' },
            { name: 'note', label: 'Note' },
            { name: 'coefficient', label: 'Coefficient' },
          ],
        },
      ],
    },
    {
      legend: 'Le rattrapage (facultatif)',
      folded: true,
      questions: [
        {
          list: 'oraux',
          legend: 'Oraux du bac général ou technologique',
          hint: 'Le nom est celui d’une épreuve notée plus haut.',
          line: 'Oral',
          rows: 2,
          columns: [
            { name: 'epreuve', label: 'Nom' },
            { name: 'note', label: 'Note' },
          ],
        },
        {
          name: 'controle',
          label: 'Note de l’épreuve de contrôle, sur vingt',
          hint: 'Bac professionnel seulement.',
        },
      ],
    },
    {
      legend: 'Cas particuliers (facultatif)',
      folded: true,
      questions: [
        { name: 'livret', label: 'Livret scolaire ou dossier recevable', options: YES_NO },
        {
          name: 'moyennes_manquantes',
          label: 'Il manque des moyennes annuelles dans le livret',
          options: YES_NO,
        },
        {
          name: 'seuil_stage',
          label: 'Le minimum de stage, de formation ou d’activité est atteint',
          hint: 'Bac professionnel seulement.',
          options: YES_NO,
        },
      ],
    },
  ],
  example: { voie: 'general', moyenne: '11,5' },
};
