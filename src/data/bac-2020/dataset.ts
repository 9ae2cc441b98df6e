// Long on purpose: eight small tables of one document share their columns, and are read together.
import { defineDataset } from '../../schemas/dataset.ts';
import type { LabelColumn, TableDescriptor } from '../../schemas/dataset.ts';
import type { EqualityTerm, IdentitySpec } from '../../schemas/identity.ts';

const DEPARTMENTS = {
  bouches_du_rhone: 'Bouches-du-Rhône',
  alpes_de_haute_provence: 'Alpes-de-Haute-Provence',
  hautes_alpes: 'Hautes-Alpes',
  vaucluse: 'Vaucluse',
} as const;

const PARTS = Object.keys(DEPARTMENTS);
const ALL = [...PARTS, 'total'];

/** The five columns of every table of counts. `who` is what they count. */
function columns(who: string): TableDescriptor['columns'] {
  return [
    ...Object.entries(DEPARTMENTS).map(([id, title]) => ({
      id,
      title,
      type: 'integer' as const,
      unit: who,
      description: `Nombre de ${who} du département ${title}.`,
    })),
    {
      id: 'total',
      title: 'Total de l’académie',
      type: 'integer' as const,
      unit: who,
      description: `Nombre de ${who} de toute l’académie d’Aix-Marseille.`,
    },
  ];
}

const LABEL: LabelColumn = {
  id: 'libelle',
  title: 'Libellé imprimé',
  description: 'Le nom de la ligne, comme le document l’écrit.',
};

const NATURE: LabelColumn = {
  id: 'nature',
  title: 'Nature de la ligne',
  description: 'Dit si la ligne compte une seule série ou spécialité, ou si elle les additionne.',
  values: { detail: 'Détail', total: 'Total' },
};

const CANDIDATES = 'candidats inscrits';
const FIRST_YEARS = 'élèves de première inscrits';
const ONLY_TOTAL = { id: 'ligne', title: 'Ligne', values: { total: 'Total' } };
const TOTALS = { by: 'nature', values: ['total'] };
const SLASH = { '/': 'dash' } as const;

const SERIES_KEY = {
  id: 'serie',
  title: 'Série',
  values: {
    es: 'ES, économique et social',
    l: 'L, littéraire',
    s: 'S, scientifique',
    total: 'Total',
  },
};

const TECHNO_KEY = {
  id: 'serie',
  title: 'Série',
  values: {
    sthr: 'STHR, hôtellerie et restauration',
    st2s: 'ST2S, santé et social',
    sti2d: 'STI2D, industrie et développement durable',
    std2a: 'STD2A, design et arts appliqués',
    stl: 'STL, laboratoire',
    stmg: 'STMG, management et gestion',
    tmd: 'TMD, musique et danse',
    total: 'Total',
  },
};

/** Every department column and the total of `table` are the sums of its detail rows. */
function detailSum(table: string, name: string, title: string): IdentitySpec {
  return {
    check: 'somme-lignes',
    name,
    table,
    within: [],
    total: { nature: 'total' },
    parts: { nature: 'detail' },
    columns: ALL,
    title,
  };
}

/** One of the three additions of the summary. */
function summarySum(row: string, title: string): IdentitySpec {
  return {
    check: 'somme-lignes',
    name: 'sous-totaux',
    table: 'synthese',
    within: [],
    total: { ligne: row },
    parts: { compte_dans: row },
    columns: ALL,
    title,
  };
}

/** One equality for each column: `left` is a row of a table, `right` what must be equal to it. */
function everyColumn(
  name: string,
  left: readonly [table: string, row: string],
  right: readonly (readonly [table: string, row: string])[],
) {
  const term = ([table, row]: readonly [string, string], column: string): EqualityTerm => ({
    table,
    rows: [row],
    column,
  });
  return ALL.map((column) => ({
    name: `${name}:${column}`,
    left: term(left, column),
    right: right.map((each) => term(each, column)),
  }));
}

const COUNT_TABLES = [
  'synthese',
  'general-series',
  'techno-series',
  'anticipees-general',
  'anticipees-techno',
  'anticipees-total',
  'pro-specialites',
];

export default defineDataset({
  id: 'bac-2020',
  title: 'Baccalauréat 2020 dans l’académie d’Aix-Marseille',
  shortTitle: 'Bac 2020',
  summary:
    'Combien de candidats se sont inscrits à chaque baccalauréat de la session 2020, par département. Quand les résultats étaient publiés, l’année où le contrôle continu a remplacé les épreuves.',
  tables: [
    {
      id: 'synthese',
      title: 'Candidats par baccalauréat et par département, session 2020',
      description:
        'Candidats inscrits aux épreuves de terminale et élèves de première inscrits aux épreuves anticipées. Le tableau donne aussi les sous-totaux imprimés.',
      unit: CANDIDATES,
      key: [
        {
          id: 'ligne',
          title: 'Baccalauréat',
          values: {
            general: 'Bac général',
            techno: 'Bac technologique',
            'general-techno': 'Total des bacs général et technologique',
            pro: 'Bac professionnel',
            'total-bacs': 'Total des bacs',
            anticipees: 'Épreuves anticipées (élèves de première)',
            total: 'Total des bacs et des épreuves anticipées',
          },
        },
      ],
      labels: [
        LABEL,
        {
          id: 'compte_dans',
          title: 'Ligne où elle s’additionne',
          description: 'La ligne de total qui compte cette ligne.',
          values: {
            'general-techno': 'Total des bacs général et technologique',
            'total-bacs': 'Total des bacs',
            total: 'Total des bacs et des épreuves anticipées',
            aucun: 'Aucune : c’est le dernier total',
          },
        },
      ],
      rowHeader: 'ligne',
      columns: columns(CANDIDATES),
      missing: SLASH,
      blankMeaning: 'Case vide : le document n’imprime rien ici. Ce n’est pas un zéro.',
      totals: { by: 'ligne', values: ['general-techno', 'total-bacs', 'total'] },
    },
    {
      id: 'general-series',
      title: 'Candidats au bac général par série, session 2020',
      description:
        'Candidats inscrits au baccalauréat général, par série et par département. Ces séries ont disparu avec la session 2021.',
      unit: CANDIDATES,
      key: [SERIES_KEY],
      labels: [LABEL, NATURE],
      rowHeader: 'serie',
      columns: columns(CANDIDATES),
      missing: SLASH,
      blankMeaning: 'Case vide : le document n’imprime rien ici. Ce n’est pas un zéro.',
      totals: TOTALS,
    },
    {
      id: 'techno-series',
      title: 'Candidats au bac technologique par série, session 2020',
      description: 'Candidats inscrits au baccalauréat technologique, par série et par département.',
      unit: CANDIDATES,
      key: [TECHNO_KEY],
      labels: [LABEL, NATURE],
      rowHeader: 'serie',
      columns: columns(CANDIDATES),
      missing: SLASH,
      blankMeaning:
        'Case vide : le document n’imprime rien ici, et les autres départements font déjà le total.',
      totals: TOTALS,
    },
    {
      id: 'anticipees-general',
      title: 'Épreuves anticipées du bac général, session 2020',
      description:
        'Élèves de première générale inscrits aux épreuves anticipées de 2020, par département. Le titre de ce tableau est imprimé loin de lui, avant celui du bac technologique.',
      unit: FIRST_YEARS,
      key: [ONLY_TOTAL],
      labels: [LABEL],
      rowHeader: 'ligne',
      columns: columns(FIRST_YEARS),
      missing: SLASH,
      blankMeaning: 'Case vide : le document n’imprime rien ici. Ce n’est pas un zéro.',
    },
    {
      id: 'anticipees-techno',
      title: 'Épreuves anticipées du bac technologique par série, session 2020',
      description:
        'Élèves de première technologique inscrits aux épreuves anticipées de 2020, par série et par département.',
      unit: FIRST_YEARS,
      key: [TECHNO_KEY],
      labels: [LABEL, NATURE],
      rowHeader: 'serie',
      columns: columns(FIRST_YEARS),
      missing: SLASH,
      blankMeaning:
        'Case vide : le document n’imprime rien ici, et les autres départements font déjà le total.',
      totals: TOTALS,
    },
    {
      id: 'anticipees-total',
      title: 'Épreuves anticipées, bacs général et technologique ensemble, session 2020',
      description:
        'Tous les élèves de première inscrits aux épreuves anticipées de 2020, par département.',
      unit: FIRST_YEARS,
      key: [ONLY_TOTAL],
      labels: [LABEL],
      rowHeader: 'ligne',
      columns: columns(FIRST_YEARS),
      missing: SLASH,
      blankMeaning: 'Case vide : le document n’imprime rien ici. Ce n’est pas un zéro.',
    },
    {
      id: 'pro-specialites',
      title: 'Candidats au bac professionnel par spécialité, session 2020',
      description:
        'Candidats inscrits au baccalauréat professionnel, par spécialité et par département.',
      unit: CANDIDATES,
      key: [{ id: 'specialite', title: 'Spécialité' }],
      labels: [LABEL, NATURE],
      rowHeader: 'libelle',
      columns: columns(CANDIDATES),
      missing: SLASH,
      blankMeaning:
        'Case vide : le document n’imprime rien ici, et les autres départements font déjà le total.',
      totals: TOTALS,
    },
    {
      id: 'calendrier',
      title: 'Calendrier du bac, session 2020',
      description:
        'Les dates et les heures que le document imprime, avec ses mots. Nous n’en tirons aucune date calculée : plusieurs sont sans année ou sans jour.',
      unit: '',
      key: [
        {
          id: 'repere',
          title: 'Événement',
          values: {
            harmonisation: 'Harmonisation des notes et délibération du jury',
            resultats: 'Publication des résultats',
            rattrapage: 'Oraux de rattrapage',
            'fin-de-session': 'Fin de la session',
            'liens-vers-les-resultats': 'Liens vers les résultats',
            'resultats-general-techno-groupe-1':
              'Résultats des bacs général et technologique, 1er groupe',
            'resultats-general-techno-groupe-2':
              'Résultats des bacs général et technologique, 2nd groupe',
            'resultats-pro-groupe-1': 'Résultats du bac professionnel, 1er groupe',
            'resultats-pro-groupe-2': 'Résultats du bac professionnel, 2nd groupe',
            'legende-1': 'Publication sur Internet, première légende',
            'legende-2': 'Publication sur Internet, deuxième légende',
            'legende-3': 'Publication sur Internet, troisième légende',
            'legende-4': 'Publication sur Internet, quatrième légende',
            'premiere-serie-e3c': 'Première série d’épreuves communes de contrôle continu (E3C)',
            'remplacement-francais': 'Épreuves de remplacement en français',
            'epreuve-ponctuelle-premiere': 'Épreuve ponctuelle pour des élèves de première',
            'second-groupe': 'Épreuves du second groupe (rattrapage)',
            remplacement: 'Épreuves de remplacement',
            'resultats-remplacement': 'Résultats des épreuves de remplacement',
          },
        },
      ],
      labels: [
        {
          id: 'cadre',
          title: 'Titre au-dessus de la date',
          description: 'Le baccalauréat et le groupe d’épreuves imprimés au-dessus de la date.',
        },
        {
          id: 'nature',
          title: 'Place dans le document',
          description: 'Dit si la date vient d’une liste, d’une case, d’une légende ou d’une phrase.',
          values: {
            liste: 'Liste des dates',
            case: 'Case de la page des résultats',
            legende: 'Légende détachée de sa case',
            phrase: 'Phrase du texte',
          },
        },
      ],
      rowHeader: 'repere',
      columns: [
        {
          id: 'evenement',
          title: 'Événement, comme imprimé',
          type: 'text',
          unit: '',
          description: 'Les mots du document qui disent ce qui a lieu.',
        },
        {
          id: 'dates',
          title: 'Dates, comme imprimées',
          type: 'text',
          unit: '',
          description: 'Le jour ou la période, avec les mots du document.',
        },
        {
          id: 'heure',
          title: 'Heure, comme imprimée',
          type: 'text',
          unit: '',
          description: 'L’heure de publication, quand le document en imprime une.',
        },
      ],
      missing: {},
      blankMeaning: 'Case vide : le document n’imprime rien à cette place.',
    },
  ],
  identities: [
    ...COUNT_TABLES.map((table): IdentitySpec => ({
      check: 'somme-colonnes',
      name: 'departements',
      table,
      total: 'total',
      parts: PARTS,
      title: 'Les départements s’additionnent et donnent le total de l’académie.',
    })),
    summarySum('general-techno', 'Bac général + bac technologique = leur total.'),
    summarySum('total-bacs', 'Bacs général et technologique + bac professionnel = total des bacs.'),
    summarySum('total', 'Total des bacs + épreuves anticipées = dernier total.'),
    detailSum('general-series', 'series', 'Les séries du bac général donnent leur total.'),
    detailSum('techno-series', 'series', 'Les séries du bac technologique donnent leur total.'),
    detailSum(
      'anticipees-techno',
      'series',
      'Les épreuves anticipées des séries technologiques donnent leur total.',
    ),
    detailSum(
      'pro-specialites',
      'specialites',
      'Les spécialités du bac professionnel donnent leur total.',
    ),
    {
      check: 'egalite',
      name: 'synthese-et-detail',
      pairs: [
        ...everyColumn('general', ['synthese', 'general'], [['general-series', 'total']]),
        ...everyColumn('techno', ['synthese', 'techno'], [['techno-series', 'total']]),
        ...everyColumn('pro', ['synthese', 'pro'], [['pro-specialites', 'total']]),
        ...everyColumn('anticipees', ['synthese', 'anticipees'], [['anticipees-total', 'total']]),
      ],
      title: 'La synthèse et les tableaux de détail donnent les mêmes nombres.',
    },
    {
      check: 'egalite',
      name: 'epreuves-anticipees',
      pairs: everyColumn(
        'total',
        ['anticipees-total', 'total'],
        [
          ['anticipees-general', 'total'],
          ['anticipees-techno', 'total'],
        ],
      ),
      title: 'Épreuves anticipées générales + technologiques = total des épreuves anticipées.',
    },
    {
      check: 'caracteres',
      name: 'calendrier',
      table: 'calendrier',
      columns: ['evenement', 'dates', 'heure'],
      title: 'Les textes du calendrier ne contiennent que des caractères du français.',
    },
  ],
});
