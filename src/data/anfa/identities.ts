import type { EqualitySpec, IdentitySpec } from '../../schemas/identity.ts';
import type { EditionFacts } from '../../schemas/dataset.ts';
import { STATUSES, yearsOf } from './columns.ts';

const STATUS_IDS = STATUSES.map(({ id }) => id);
const WAYS = ['scolaire', 'apprentissage', 'contrat_pro'] as const;

/** Diplomas of the series and the rows of the national annex that count the same people. */
const SERIES_ROWS: Readonly<Record<string, readonly string[]>> = {
  'cap-reparation-des-carrosseries': ['cap-reparation-des-carrosseries'],
  'cap-maintenance-vehicules-particuliers': ['cap-maintenance-vehicules-particuliers'],
  'cap-maintenance-vehicules-industriels': ['cap-maintenance-vehicules-industriels'],
  'cap-maintenance-motocycles': ['cap-maintenance-motocycles'],
  'cap-peinture-en-carrosserie-ensemble': [
    'cap-peinture-en-carrosserie',
    'cap-peinture-en-carrosserie-connexe',
  ],
  'cap-sellerie-generale': ['cap-sellerie-generale'],
  'cap-vendeur-magasinier': ['cap-vendeur-magasinier'],
  'mc-moteurs-diesel': ['mc-moteurs-diesel'],
  'mc-systemes-embarques': [
    'mc-systemes-embarques-motocycles',
    'mc-systemes-embarques-vehicules-particuliers',
  ],
  'bac-pro-reparation-des-carrosseries': [
    'bac-pro-reparation-des-carrosseries-1-ou-2-ans',
    'bac-pro-reparation-des-carrosseries-3-ans',
  ],
  'bac-pro-maintenance-motocycles': [
    'bac-pro-maintenance-motocycles-1-ou-2-ans',
    'bac-pro-maintenance-motocycles-3-ans',
  ],
  'bac-pro-maintenance-vehicules-industriels': [
    'bac-pro-maintenance-vehicules-industriels-1-ou-2-ans',
    'bac-pro-maintenance-vehicules-industriels-3-ans',
  ],
  'bac-pro-maintenance-voitures-particulieres': [
    'bac-pro-maintenance-voitures-particulieres-1-ou-2-ans',
    'bac-pro-maintenance-voitures-particulieres-3-ans',
  ],
  'bts-apres-vente-vehicules-industriels': ['bts-apres-vente-vehicules-industriels'],
  'bts-apres-vente-vehicules-particuliers': ['bts-apres-vente-vehicules-particuliers'],
  'bts-apres-vente-motocycles': ['bts-apres-vente-motocycles'],
  'licence-pro-services-automobile': ['licence-pro-services-automobile'],
  'ingenieur-maintenance-vehicules': ['ingenieur-maintenance-vehicules'],
};

/** CQP that the national annex counts too. */
const CQP_ROWS = [
  'cqp-mecanicien-cycles',
  'cqp-operateur-service-rapide',
  'cqp-operateur-specialiste-service-rapide',
  'cqp-carrossier-peintre',
  'cqp-conseiller-technique-cycles',
  'cqp-magasinier-vendeur-confirme-pieces-de-rechange',
  'cqp-peintre-confirme',
  'cqp-technicien-confirme-motocycles',
  'cqp-technicien-confirme-vehicules-utilitaires-industriels',
  'cqp-technicien-electricien-electronicien-automobile',
  'cqp-technicien-expert-apres-vente-automobile',
  'cqp-technicien-expert-apres-vente-motocycles',
  'cqp-attache-commercial-automobile',
  'cqp-vendeur-automobile-confirme',
  'cqp-vendeur-confirme-vehicules-industriels',
] as const;

const inFrance = (ids: readonly string[]) => ids.map((id) => `france/${id}`);

const seriesEqualAnnex = (lastYear: string): EqualitySpec => ({
  check: 'egalite',
  name: 'serie-annexe',
  title: 'La dernière année d’une série égale l’effectif national de l’annexe',
  pairs: Object.entries(SERIES_ROWS).flatMap(([id, rows]) =>
    STATUS_IDS.map((status) => ({
      name: `${id}-${status}`,
      left: { table: 'series', rows: [`${id}/${status}`], column: lastYear },
      right: { table: 'effectifs', rows: inFrance(rows), column: `${status}_effectif` },
    })),
  ),
});

const cqpEqualAnnex = (lastYear: string): EqualitySpec => ({
  check: 'egalite',
  name: 'cqp-annexe',
  title: 'La dernière année du tableau des CQP égale l’effectif national de l’annexe',
  pairs: [
    ...CQP_ROWS.map((id) => ({ name: id, left: id as string, right: [id as string] })),
    {
      name: 'total',
      left: 'total-cqp',
      right: ['total-cqp-v', 'total-cqp-iv', 'total-cqp-iii'],
    },
  ].map(({ name, left, right }) => ({
    name,
    left: { table: 'cqp', rows: [left], column: lastYear },
    right: { table: 'effectifs', rows: inFrance(right), column: 'contrat_pro_effectif' },
  })),
});

/** Relations that both annexes satisfy, for their own measures. */
function annexIdentities(
  table: 'effectifs' | 'resultats',
  measures: readonly string[],
): readonly IdentitySpec[] {
  const columns = STATUS_IDS.flatMap((status) => measures.map((each) => `${status}_${each}`));
  return [
    ...measures.map(
      (measure): IdentitySpec => ({
        check: 'somme-colonnes',
        name: `voies-${measure}`,
        table,
        total: `total_${measure}`,
        parts: WAYS.map((status) => `${status}_${measure}`),
        title: 'Scolaire, apprentissage et contrat de professionnalisation font le total',
      }),
    ),
    {
      check: 'somme-lignes',
      name: 'groupe',
      table,
      within: ['region', 'groupe'],
      total: { nature: 'total-groupe' },
      parts: { nature: 'detail' },
      columns,
      title: 'Le total d’un groupe est la somme de ses diplômes',
    },
    {
      check: 'somme-lignes',
      name: 'niveau',
      table,
      within: ['region', 'niveau'],
      total: { nature: 'total-niveau' },
      parts: { nature: 'total-groupe' },
      columns,
      title: 'Le total d’un niveau est la somme de ses groupes',
    },
    {
      check: 'somme-lignes',
      name: 'formation',
      table,
      within: ['region'],
      total: { nature: 'total' },
      parts: { nature: 'total-niveau' },
      columns,
      title: 'Le total général est la somme des niveaux',
    },
    {
      check: 'somme-lignes',
      name: 'regions',
      table,
      within: ['diplome'],
      total: { region: 'france' },
      parts: { region: { not: 'france' } },
      columns,
      title: 'Les régions font la France',
    },
  ];
}

/** Everything that the four tables must satisfy. */
export function identities(facts: EditionFacts): readonly IdentitySpec[] {
  const years = yearsOf(facts);
  const [previousYear = '', lastYear = ''] = years.slice(-2);
  return [
  {
    check: 'somme-lignes',
    name: 'voies',
    table: 'series',
    within: ['diplome'],
    total: { statut: 'total' },
    parts: { statut: { not: 'total' } },
    columns: years,
    title: 'Scolaire, apprentissage et contrat de professionnalisation font l’ensemble',
  },
  {
    check: 'evolution',
    name: 'un-an',
    table: 'series',
    last: lastYear,
    previous: previousYear,
    evolution: 'evolution',
    title: `L’évolution compare ${lastYear} à ${previousYear}`,
  },
  seriesEqualAnnex(lastYear),
  {
    check: 'somme-lignes',
    name: 'total',
    table: 'cqp',
    within: [],
    total: { nature: 'total' },
    parts: { nature: 'detail' },
    columns: years,
    title: 'Le total est la somme des CQP',
  },
  cqpEqualAnnex(lastYear),
  ...annexIdentities('effectifs', ['effectif', 'flux']),
  ...STATUS_IDS.map(
    (status): IdentitySpec => ({
      check: 'au-plus',
      name: `flux-${status}`,
      table: 'effectifs',
      small: `${status}_flux`,
      large: `${status}_effectif`,
      title: 'Le flux ne dépasse pas l’effectif',
    }),
  ),
  ...annexIdentities('resultats', ['presentes', 'recus']),
  ...STATUS_IDS.map(
    (status): IdentitySpec => ({
      check: 'au-plus',
      name: `recus-${status}`,
      table: 'resultats',
      small: `${status}_recus`,
      large: `${status}_presentes`,
      title: 'Il n’y a pas plus de reçus que de présentés',
    }),
  ),
  ...STATUS_IDS.map(
    (status): IdentitySpec => ({
      check: 'taux',
      name: `reussite-${status}`,
      table: 'resultats',
      numerator: `${status}_recus`,
      denominator: `${status}_presentes`,
      rate: `${status}_taux`,
      title: 'Le taux de réussite est la part des reçus parmi les présentés',
    }),
  ),
];
}
