import type { EditionFacts } from '../../schemas/dataset.ts';
import type { IdentitySpec } from '../../schemas/identity.ts';
import { sessionIds } from './toulouse.ts';

const RATES = ['taux_rupture', 'taux_certification', 'taux_poursuite', 'taux_insertion'];
const RATE_TABLES = ['toulouse-cfa', 'toulouse-fpa'];

function total(table: string, name: string, columns: readonly string[]): IdentitySpec {
  return {
    check: 'somme-lignes',
    name,
    table,
    within: [],
    total: { nature: 'total' },
    parts: { nature: 'detail' },
    columns,
    title: 'Les effectifs des certifications s’additionnent : leur somme est l’effectif global',
  };
}

const FULL_ROW = 'Chaque colonne a une valeur ou un signe, ou ses cases sont marquées incertaines';

/** Relations that the definitions or the totals of the document ask for. */
export const identities = (facts: EditionFacts): readonly IdentitySpec[] => [
  total('toulouse-cfa', 'global', ['effectifs']),
  total('toulouse-fpa', 'global', ['effectifs']),
  total('toulouse-sessions', 'global', sessionIds(facts)),
  {
    check: 'au-plus',
    name: 'rupture-comprise',
    table: 'indicateurs',
    small: 'taux_rupture_nette',
    large: 'taux_interruption',
    title: 'La rupture nette est comprise dans l’interruption : elle ne la dépasse pas',
  },
  {
    check: 'somme-colonnes',
    name: 'valeur-ajoutee',
    table: 'indicateurs',
    total: 'insertion_emploi',
    parts: ['valeur_ajoutee', 'reference_insertion'],
    // Elsewhere the comparison is not printed as a number.
    rows: { site: 'marseille', formation: { not: 'bts-pi-2' } },
    title: 'Taux de comparaison + valeur ajoutée = taux d’insertion dans l’emploi',
  },
  {
    check: 'bornes',
    name: 'indicateurs',
    table: 'indicateurs',
    columns: [
      'taux_presentation',
      'taux_interruption',
      'taux_rupture_nette',
      'taux_obtention',
      'taux_poursuite',
      'insertion_emploi',
      'insertion_metier',
    ],
    from: 0,
    to: 100,
    title: 'Un taux va de 0 à 100 %',
  },
  {
    check: 'ligne-complete',
    name: 'indicateurs',
    table: 'indicateurs',
    columns: ['valeur_ajoutee', 'insertion_emploi', 'insertion_metier', 'reference_insertion'],
    title: FULL_ROW,
  },
  ...RATE_TABLES.flatMap((table): IdentitySpec[] => [
    { check: 'ligne-complete', name: 'taux', table, columns: RATES, title: FULL_ROW },
    {
      check: 'fraction-possible',
      name: 'rupture',
      table,
      rate: 'taux_rupture',
      whole: 'effectifs',
      among: 'tous',
      title: 'Le taux de rupture est un nombre entier de personnes sur l’effectif',
    },
    ...RATES.slice(1).map((rate): IdentitySpec => ({
      check: 'fraction-possible',
      name: rate.replace('taux_', ''),
      table,
      rate,
      whole: 'effectifs',
      among: 'une-partie',
      title: 'Le taux est un nombre entier de personnes sur une partie de l’effectif',
    })),
  ]),
  ...[
    ['toulouse-cfa', 'toulouse-fpa'],
    ['toulouse-cfa', 'toulouse-sessions'],
    ['toulouse-fpa', 'toulouse-sessions'],
  ].map(([table = '', other = '']): IdentitySpec => ({
    check: 'accord',
    name: `${table}-${other}`.replaceAll('toulouse-', ''),
    table,
    other,
    columns: ['niveau', 'certificateur', 'intitule'],
    title: 'Une même certification a le même niveau, le même certificateur et le même intitulé',
  })),
  {
    check: 'caracteres',
    name: 'lettres',
    table: 'definitions',
    columns: ['texte'],
    title: 'Les phrases n’ont que des caractères du français',
  },
];
