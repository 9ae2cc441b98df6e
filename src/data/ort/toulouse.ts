import type { ColumnDescriptor } from '../../schemas/column.ts';
import type { EditionFacts, KeyPart, LabelColumn, TableDescriptor } from '../../schemas/dataset.ts';

const key: readonly KeyPart[] = [{ id: 'certification', title: 'Certification' }];

const labels: readonly LabelColumn[] = [
  {
    id: 'libelle',
    title: 'Certification (n° RNCP)',
    description: 'Numéro RNCP de la ligne, ou nom imprimé de l’effectif global.',
  },
  {
    id: 'nature',
    title: 'Nature',
    description: 'Une certification, ou l’effectif global qui clôt la table.',
    values: { detail: 'Certification', total: 'Effectif global' },
  },
];

const IDENTITY: readonly ColumnDescriptor[] = [
  {
    id: 'rncp',
    title: 'N° RNCP',
    type: 'code',
    pattern: '^\\d{1,5}$',
    form: 'un à cinq chiffres sans espace, par exemple « 32291 »',
    unit: '',
    description: 'Numéro de fiche au répertoire national, tel qu’imprimé.',
  },
  {
    id: 'niveau',
    title: 'Niveau de qualification',
    type: 'code',
    pattern: '^[1-8]$',
    form: 'un chiffre de 1 à 8, par exemple « 5 »',
    unit: '',
    description: 'Niveau imprimé, de 3 (ancien niveau V) à 7 (ancien niveau I).',
  },
  {
    id: 'certificateur',
    title: 'Certificateur',
    type: 'text',
    unit: '',
    description: 'Sigle de l’organisme qui délivre la certification.',
  },
  {
    id: 'intitule',
    title: 'Intitulé de la certification professionnelle',
    type: 'text',
    unit: '',
    description: 'Intitulé tel qu’imprimé ; il peut changer d’une table à l’autre.',
  },
];

function rate(id: string, title: string, description: string): ColumnDescriptor {
  return { id, title, type: 'percent', unit: '%', description };
}

const RATES: readonly ColumnDescriptor[] = [
  {
    id: 'effectifs',
    title: 'Effectifs',
    type: 'integer',
    unit: 'personnes',
    description: 'Nombre de personnes dans la formation.',
  },
  rate(
    'taux_rupture',
    'Taux de rupture de contrat',
    'Part de l’effectif dont le contrat a été rompu.',
  ),
  rate(
    'taux_certification',
    'Taux de certification',
    'Part de ceux qui ont obtenu la certification. Le document ne dit pas parmi qui.',
  ),
  rate(
    'taux_poursuite',
    'Taux de poursuite d’étude',
    'Part de ceux qui continuent leurs études. Le document ne dit pas parmi qui.',
  ),
  rate(
    'taux_insertion',
    'Taux d’insertion professionnelle',
    'Part de ceux qui ont un emploi. Le document ne dit ni parmi qui, ni quand.',
  ),
];

const sessionId = (year: number): string => `session_${year}`;

function session(year: number): ColumnDescriptor {
  return {
    id: sessionId(year),
    title: `Session ${year}`,
    type: 'integer',
    unit: 'personnes',
    description: `Nombre de personnes de la session ${year}.`,
  };
}

const common = {
  unit: 'personnes',
  key,
  labels,
  rowHeader: 'libelle',
  missing: { 'en cours': 'pending' },
  totals: { by: 'nature', values: ['total'] },
} as const;

/** Toulouse, apprentice centre without the lycée, in the school year that ends the period. */
export const toulouseCfa = ({ lastYear }: EditionFacts): TableDescriptor => ({
  ...common,
  id: 'toulouse-cfa',
  title: `Toulouse : CFA hors lycée, ${lastYear - 1}-${lastYear}`,
  description:
    'Effectifs et résultats par certification au centre d’apprentis de Toulouse. Presque tous les effectifs sont très petits : une personne de plus change beaucoup un taux.',
  columns: [...IDENTITY, ...RATES],
  blankMeaning: 'Le document imprime moins de valeurs que de colonnes sur cette ligne.',
});

/** Toulouse, FPA, the table of rates. */
export const toulouseFpa: TableDescriptor = {
  ...common,
  id: 'toulouse-fpa',
  title: 'Toulouse : FPA, effectifs et résultats',
  description:
    'Effectifs et résultats par certification pour la filière que le document appelle « FPA ». Le document ne rattache pas sûrement cette table à une année.',
  columns: [...IDENTITY, ...RATES],
  blankMeaning: 'Le document imprime moins de valeurs que de colonnes sur cette ligne.',
};

/** Ids of the columns of the sessions, in the order of the years. */
export const sessionIds = ({ years: { from, to } }: EditionFacts): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => sessionId(from + index));

/** Toulouse, FPA, one column a session. */
export const toulouseSessions = ({ years: { from, to } }: EditionFacts): TableDescriptor => ({
  ...common,
  id: 'toulouse-sessions',
  title: `Toulouse : FPA, effectifs des sessions ${from} à ${to}`,
  description:
    'Effectifs par certification et par session pour la filière « FPA ». Les colonnes sont dans l’ordre des années.',
  columns: [
    ...IDENTITY,
    ...Array.from({ length: to - from + 1 }, (_, index) => session(from + index)),
  ],
  blankMeaning: 'Aucun effectif n’est imprimé pour cette certification à cette session.',
});
