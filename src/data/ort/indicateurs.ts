import type { ColumnDescriptor } from '../../schemas/column.ts';
import type { TableDescriptor } from '../../schemas/dataset.ts';

/** Sites that print one page of indicators each. « ORT LYON » in the document is `lyon`. */
export const SITES: Readonly<Record<string, string>> = {
  'ecole-de-travail': 'École de Travail',
  marseille: 'ORT Marseille',
  lyon: 'ORT Lyon',
};

function rate(id: string, title: string, description: string): ColumnDescriptor {
  return { id, title, type: 'percent', unit: '%', description };
}

function score(id: string, title: string, who: string): ColumnDescriptor {
  return {
    id,
    title,
    type: 'text',
    unit: '',
    description: `Satisfaction ${who}, donnée une fois pour tout le site. L’en-tête annonce une note sur 5 ; Marseille imprime un pourcentage, et l’École de Travail les deux.`,
  };
}

/** The eleven indicators, in the order of their numbers. */
const INDICATORS: readonly ColumnDescriptor[] = [
  rate(
    'taux_presentation',
    '1 – Taux de présentation à l’examen',
    'Part des apprenants présentés à l’examen. Le document n’en donne pas la définition.',
  ),
  rate(
    'taux_interruption',
    '2 – Taux d’interruption en cours (rupture brute)',
    'Part des alternants ayant rompu leur contrat avant la fin prévue, même s’ils en ont signé un autre ensuite.',
  ),
  rate(
    'taux_rupture_nette',
    '3 – Taux de rupture nette (abandon)',
    'Part des alternants ayant rompu sans diplôme ni nouveau contrat dans les 180 jours. Elle est comprise dans l’interruption.',
  ),
  rate(
    'taux_obtention',
    '4 – Taux d’obtention',
    'Part de diplômés parmi les présents à l’examen. Ceux qui sont partis avant n’y sont pas comptés.',
  ),
  rate(
    'taux_poursuite',
    '5 – Taux de poursuite d’études',
    'Part de ceux qui continuent leurs études, parmi ceux qui ont répondu.',
  ),
  score('satisfaction_stagiaire', '6 – Satisfaction des stagiaires', 'des personnes formées'),
  score('satisfaction_entreprise', '7 – Satisfaction des entreprises', 'des entreprises'),
  score(
    'satisfaction_financeur',
    '8 – Satisfaction des financeurs',
    'de ceux qui paient la formation',
  ),
  {
    id: 'valeur_ajoutee',
    title: '9 – Valeur ajoutée (écart en points)',
    type: 'change',
    unit: 'points',
    description:
      'Taux d’insertion d’ORT moins le taux moyen du certificateur. C’est un écart en points, imprimé avec « % ».',
  },
  rate(
    'insertion_emploi',
    '10 – Taux d’insertion global dans l’emploi',
    'Part en emploi, quel que soit le métier. Le document ne dit pas combien de mois après la sortie.',
  ),
  rate(
    'insertion_metier',
    '11 – Taux d’insertion global dans le métier',
    'Part en emploi dans le métier préparé.',
  ),
];

/** One row a course and one a site, for what is given once for the whole site. */
export const indicateurs: TableDescriptor = {
  id: 'indicateurs',
  title: 'Onze indicateurs par formation et par site',
  description:
    'Résultats publiés par site, formation par formation. Les effectifs ne sont pas imprimés : un taux peut porter sur très peu de personnes.',
  unit: '%',
  key: [
    { id: 'site', title: 'Site', values: SITES },
    { id: 'formation', title: 'Formation' },
  ],
  labels: [
    {
      id: 'libelle',
      title: 'Formation',
      description: 'Intitulé tel qu’imprimé, lignes réunies ; ou nom du site.',
    },
    {
      id: 'nature',
      title: 'Nature',
      description: 'Une formation, ou ce qui vaut pour tout le site.',
      values: { formation: 'Formation', site: 'Ensemble du site' },
    },
  ],
  rowHeader: 'libelle',
  columns: [
    {
      id: 'promotion',
      title: 'Promotion',
      type: 'text',
      unit: '',
      description: 'Années de la promotion. Lyon imprime à cette place un code de groupe.',
    },
    {
      id: 'code',
      title: 'Code du groupe (Lyon)',
      type: 'text',
      unit: '',
      description: 'Code que Lyon imprime à la place des années de la promotion.',
    },
    ...INDICATORS,
    {
      id: 'reference_insertion',
      title: 'Taux de comparaison (Marseille)',
      type: 'decimal',
      unit: '%',
      description:
        'Nombre imprimé à Marseille après l’indicateur 11, sans en-tête. Avec la valeur ajoutée, il redonne le taux d’insertion.',
    },
    {
      id: 'reference_origine',
      title: 'Origine de la comparaison (Marseille)',
      type: 'text',
      unit: '',
      description: 'Mots imprimés après ce nombre, sans en-tête.',
    },
  ],
  missing: {
    NA: 'not_applicable',
    '#DIV/0!': 'error_in_source',
    'en cours': 'pending',
    "en cours d'acquistion": 'pending',
    "en cours d'acquisition": 'pending',
  },
  blankMeaning:
    'Rien n’est imprimé ici ; la satisfaction, par exemple, n’est donnée qu’une fois pour tout le site.',
  sliceBy: 'site',
};
