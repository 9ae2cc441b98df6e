import { readEdition } from '../../src/datasets/read-edition.ts';
import type { EditionFiles } from '../../src/datasets/read-edition.ts';
import { sha256 } from '../../src/lib/hash.ts';
import { formatProblems } from '../../src/lib/problem.ts';
import type { Result } from '../../src/lib/problem.ts';
import { defineDataset } from '../../src/schemas/dataset.ts';
import type { DatasetDescriptor } from '../../src/schemas/dataset.ts';
import type { Edition } from '../../src/schemas/edition.ts';

/** A made-up dataset: two towns, two trades, a total; small enough to check by hand. */
export const small: DatasetDescriptor = defineDataset({
  id: 'petit',
  title: 'Un petit jeu de données',
  shortTitle: 'Petit',
  summary: 'Deux villes, deux métiers.',
  tables: [
    {
      id: 'eleves',
      title: 'Élèves par ville',
      description: 'Élèves comptés en janvier.',
      unit: 'élèves',
      key: [
        { id: 'ville', title: 'Ville', values: { toutes: 'Toutes', nord: 'Nord', sud: 'Sud' } },
        { id: 'metier', title: 'Métier' },
      ],
      labels: [
        { id: 'libelle', title: 'Libellé', description: 'Tel qu’imprimé.' },
        {
          id: 'nature',
          title: 'Nature',
          description: 'Détail ou total.',
          values: { detail: 'Détail', total: 'Total' },
        },
      ],
      rowHeader: 'libelle',
      columns: [
        { id: 'filles', title: 'Filles', type: 'integer', unit: 'élèves', description: 'Filles.' },
        {
          id: 'garcons',
          title: 'Garçons',
          type: 'integer',
          unit: 'élèves',
          description: 'Garçons.',
        },
        { id: 'total', title: 'Total', type: 'integer', unit: 'élèves', description: 'Tous.' },
        { id: 'recus', title: 'Reçus', type: 'integer', unit: 'élèves', description: 'Reçus.' },
        { id: 'taux', title: 'Taux', type: 'percent', unit: '%', description: 'Reçus sur tous.' },
      ],
      missing: { '-': 'dash', 'en cours': 'pending' },
      blankMeaning: 'Le document n’imprime rien ici.',
      sliceBy: 'ville',
      totals: { by: 'nature', values: ['total'] },
    },
  ],
  identities: [
    {
      check: 'somme-colonnes',
      name: 'sexes',
      table: 'eleves',
      total: 'total',
      parts: ['filles', 'garcons'],
      title: 'Filles et garçons font le total',
    },
    {
      check: 'somme-lignes',
      name: 'villes',
      table: 'eleves',
      within: ['metier'],
      total: { ville: 'toutes' },
      parts: { ville: { not: 'toutes' } },
      columns: ['filles', 'garcons', 'total', 'recus'],
      title: 'Les villes font l’ensemble',
    },
    {
      check: 'taux',
      name: 'reussite',
      table: 'eleves',
      numerator: 'recus',
      denominator: 'total',
      rate: 'taux',
      title: 'Le taux est le rapport des reçus au total',
    },
    {
      check: 'au-plus',
      name: 'recus',
      table: 'eleves',
      small: 'recus',
      large: 'total',
      title: 'Pas plus de reçus que d’élèves',
    },
  ],
});

export const SMALL_CSV = `source_line,ville,metier,libelle,nature,filles,garcons,total,recus,taux
3,toutes,bois,Bois,detail,10,1 020,1 030,515,"50,0%"
4,toutes,total,TOTAL,total,10,1 020,1 030,515,"50,0%"
7,nord,bois,Bois,detail,4,1 000,1 004,,
8,nord,total,TOTAL,total,4,1 000,1 004,-,
11,sud,bois,Bois,detail,6,20,26,515,en cours
12,sud,total,TOTAL,total,6,20,26,515,en cours
`;

const CORRECTIONS_HEADER =
  'id,group,table,row,column,kind,printed,published,from_row,from_column,reason,evidence\n';

/** What a test may replace in the small edition. */
export interface SmallFiles {
  readonly csv?: string;
  readonly corrections?: string;
  readonly findings?: string;
  readonly manifest?: (yaml: string) => string;
  /** False keeps the recorded hash of SMALL_CSV, as after a hand edit. */
  readonly rehash?: boolean;
}

/** In the small edition « reçus » exceed the total in the south: three findings say so. */
export const SMALL_FINDINGS = `findings:
  - id: sud-recus
    identities:
      - au-plus:recus:eleves:sud/bois
      - au-plus:recus:eleves:sud/total
    cells:
      - { table: eleves, row: sud/bois, column: recus }
    cause: total recopié
    sentence: Le document imprime plus de reçus que d’élèves dans le Sud ; nous le montrons tel quel.
`;

export function smallFiles(changes: SmallFiles = {}): EditionFiles {
  const csv = changes.csv ?? SMALL_CSV;
  const hash = sha256(changes.rehash === false ? SMALL_CSV : csv);
  const manifest = `edition: '2020'
title: Année 2020
source:
  title: Document inventé
  publisher: Nous
  date: null
  file: petit.txt
  sha256: '${'0'.repeat(64)}'
  lines: 12
  licence: non précisée
  obtained: Inventé pour les tests.
period: { from: '2020', to: '2020', label: Année 2020 }
validity: Chiffres de 2020.
tables:
  eleves: { rows: 6, sha256: '${hash}' }
`;
  return {
    folder: 'src/data/petit/2020',
    texts: new Map([
      ['edition.yaml', changes.manifest ? changes.manifest(manifest) : manifest],
      ['eleves.csv', csv],
      ['corrections.csv', CORRECTIONS_HEADER + (changes.corrections ?? '')],
      ['findings.yaml', changes.findings ?? SMALL_FINDINGS],
    ]),
  };
}

export function readSmall(changes: SmallFiles = {}): Result<Edition> {
  return readEdition(small, smallFiles(changes), {});
}

/** The small edition, or a failed test with its problems. */
export function smallEdition(
  changes: SmallFiles = {},
  dataset: DatasetDescriptor = small,
): Edition {
  const result = readEdition(dataset, smallFiles(changes), {});
  if (!result.ok) throw new Error(formatProblems(result.problems));
  return result.value;
}

/** The small CSV with one text replaced; throws when the text is not there, so no case goes stale. */
export function editCsv(from: string, to: string): string {
  if (!SMALL_CSV.includes(from)) throw new Error(`« ${from} » absent du CSV de test.`);
  return SMALL_CSV.replace(from, to);
}
