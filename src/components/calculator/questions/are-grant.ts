import { YES_NO } from './question.ts';
import type { Form } from './question.ts';

export const ARE_GRANT_FORM: Form = {
  groups: [
    {
      legend: 'Avant le bac',
      hint: 'Les effectifs sont ceux de l’année précédente.',
      questions: [
        {
          name: 'prepa_metiers',
          label: 'Élèves de troisième prépa-métiers',
          named: 'au moins un effectif',
        },
        {
          name: 'pre_bac',
          label: 'Élèves de première année, avant le bac',
          named: 'au moins un effectif',
        },
        { name: 'reliquats_pre_bac', label: 'Reliquats avant le bac, en euros' },
      ],
    },
    {
      legend: 'Après le bac',
      hint: 'Donnez le taux de boursiers, ou bien les deux nombres qui le font.',
      questions: [
        { name: 'post_bac', label: 'Élèves de première année, après le bac' },
        { name: 'taux_boursiers', label: 'Taux de boursiers, en pourcentage' },
        { name: 'boursiers', label: 'Dernier nombre de boursiers communiqué' },
        { name: 'effectif_boursiers', label: 'Effectif auquel ce nombre est rapporté' },
        { name: 'reliquats_post_bac', label: 'Reliquats après le bac, en euros' },
      ],
    },
    {
      legend: 'L’établissement',
      questions: [
        {
          name: 'enquetes',
          label: 'Il a répondu aux enquêtes de la Région',
          named: 'la réponse aux enquêtes',
          options: YES_NO,
        },
      ],
    },
  ],
  example: {
    prepa_metiers: '24',
    pre_bac: '96',
    post_bac: '30',
    taux_boursiers: '42,5',
    reliquats_pre_bac: '350,50',
    enquetes: 'oui',
  },
};
