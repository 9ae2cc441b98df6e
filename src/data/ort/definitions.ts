import type { TableDescriptor } from '../../schemas/dataset.ts';
import { SITES } from './indicateurs.ts';

/** Sentences of the document that say what is counted. One row a sentence and a page. */
export const definitions: TableDescriptor = {
  id: 'definitions',
  title: 'Définitions et remarques du document',
  description:
    'Les phrases par lesquelles le document explique ses indicateurs, telles qu’imprimées. Les mêmes phrases reviennent sur chaque page ; certaines y sont coupées.',
  unit: 'phrases',
  key: [
    { id: 'partie', title: 'Page', values: { document: 'Tout le document', ...SITES } },
    {
      id: 'definition',
      title: 'Sujet',
      values: {
        reference: 'Version et date',
        diffusion: 'Lieu de publication',
        'calcul-9': 'Calcul de l’indicateur 9',
        'source-inserjeunes': 'Source des indicateurs d’insertion',
        'indicateur-2': '2 – Interruption',
        'indicateur-3': '3 – Rupture nette',
        'indicateur-4': '4 – Obtention',
        'indicateur-5': '5 – Poursuite d’études',
        'indicateur-9': '9 – Valeur ajoutée',
        'source-9': 'Référence de l’indicateur 9',
        'remarque-effectif': 'Petits effectifs',
        'remarque-satisfaction': 'Satisfaction (6, 7, 8)',
        'remarque-jaune-fluo': 'Nombres en jaune fluo',
        'remarque-insertion': 'Insertion (9, 10, 11)',
      },
    },
  ],
  labels: [],
  rowHeader: 'definition',
  columns: [
    {
      id: 'texte',
      title: 'Texte imprimé',
      type: 'text',
      unit: '',
      description: 'Phrase telle qu’imprimée, fautes comprises, lignes réunies.',
    },
  ],
  missing: {},
  blankMeaning: 'Rien n’est imprimé ici.',
};
