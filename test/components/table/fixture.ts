import type { Registers } from '../../../src/datasets/printed-table.ts';
import type { Cell } from '../../../src/schemas/cell.ts';
import type { ColumnDescriptor } from '../../../src/schemas/column.ts';
import type { Correction } from '../../../src/schemas/correction.ts';
import type { TableDescriptor } from '../../../src/schemas/dataset.ts';
import type { Edition, Row, Table } from '../../../src/schemas/edition.ts';

/** An invented dataset, small enough to check by eye, with every kind of cell. */
export const REGISTERS: Registers = {
  diplomas: { peinture: 'CAP Peinture', sellerie: 'CAP Sellerie', 'total-cap': 'Total CAP' },
  regions: { nord: 'Nord', sud: 'Sud' },
};

export function printedCell(printed: string, value: Cell['value'], sourceLine: number): Cell {
  return { value, status: 'ok', printed, sourceLine, note: null };
}

export const INTEGER: ColumnDescriptor = {
  id: 'effectif',
  title: 'Effectif',
  type: 'integer',
  unit: 'jeunes',
  description: 'Jeunes en formation.',
};

export const PERCENT: ColumnDescriptor = {
  id: 'taux',
  title: 'Taux de réussite',
  type: 'percent',
  unit: '%',
  description: 'Reçus pour cent présentés.',
};

export const TEXT: ColumnDescriptor = {
  id: 'remarque',
  title: 'Remarque',
  type: 'text',
  unit: '',
  description: 'Texte imprimé.',
};

/** The table neither cut into pages nor with totals. */
export const FLAT: TableDescriptor = {
  id: 'effectifs',
  title: 'Effectifs',
  description: 'Jeunes en formation, par région.',
  unit: 'jeunes en formation',
  key: [
    { id: 'region', title: 'Région', register: 'regions' },
    { id: 'diplome', title: 'Diplôme', register: 'diplomas' },
  ],
  labels: [
    { id: 'libelle', title: 'Libellé imprimé', description: 'Tel quel.' },
    {
      id: 'nature',
      title: 'Nature',
      description: 'Ligne ou total.',
      values: { detail: 'Diplôme', total: 'Total' },
    },
  ],
  rowHeader: 'diplome',
  columns: [INTEGER, PERCENT, TEXT],
  missing: { '-': 'dash', NA: 'not_applicable' },
  blankMeaning: 'Case vide : rien n’est imprimé.',
};

const TOTALS = { by: 'nature', values: ['total'] };

/** The table with totals, on one page. */
export const UNCUT: TableDescriptor = { ...FLAT, totals: TOTALS };

const descriptor: TableDescriptor = { ...UNCUT, sliceBy: 'region' };

const blank = (sourceLine: number): Cell => ({
  value: null,
  status: 'blank',
  printed: '',
  sourceLine,
  note: null,
});

function row(
  region: string,
  diplome: string,
  sourceLine: number,
  cells: Readonly<Record<string, Cell>>,
): Row {
  const nature = diplome.startsWith('total') ? 'total' : 'detail';
  return {
    key: `${region}/${diplome}`,
    parts: { region, diplome },
    labels: { libelle: diplome.toUpperCase(), nature },
    sourceLine,
    cells,
  };
}

export const TABLE: Table = {
  descriptor,
  rows: [
    row('nord', 'peinture', 10, {
      effectif: { ...printedCell('', 1236, 11), status: 'corrected', note: 'nord-01' },
      taux: printedCell('100,0%', 100, 10),
      remarque: blank(10),
    }),
    row('nord', 'sellerie', 11, {
      effectif: {
        value: null,
        status: 'corrected',
        printed: '1 236',
        sourceLine: 11,
        note: 'nord-02',
      },
      taux: { value: null, status: 'dash', printed: '-', sourceLine: 11, note: null },
    }),
    row('nord', 'total-cap', 12, {
      effectif: { ...printedCell('1 230', 1230, 12), note: 'total-faux' },
      taux: { value: null, status: 'not_applicable', printed: 'NA', sourceLine: 12, note: null },
      remarque: printedCell('=SOMME(A1)', '=SOMME(A1)', 12),
    }),
    row('sud', 'peinture', 20, {
      effectif: printedCell('0', 0, 20),
      taux: { ...printedCell('71,4%', 71.4, 20), status: 'uncertain', note: 'sud-01' },
      remarque: blank(20),
    }),
    row('sud', 'total-cap', 21, {
      effectif: { ...printedCell('0', 0, 21), note: 'total-faux' },
      taux: blank(21),
    }),
  ],
};

const correction: Correction = {
  id: 'nord-01',
  group: 'nord',
  table: 'effectifs',
  row: 'nord/peinture',
  column: 'effectif',
  kind: 'moved',
  printed: '',
  published: '1236',
  from_row: 'nord/sellerie',
  from_column: 'effectif',
  reason: 'La valeur est imprimée une ligne trop bas.',
  evidence: 'somme-lignes:cap:effectifs:nord/total-cap:effectif',
};

export const EDITION: Edition = {
  dataset: {
    id: 'essai',
    title: 'Jeu d’essai',
    shortTitle: 'Essai',
    summary: 'Des nombres inventés.',
    tables: [descriptor],
    identities: [],
  },
  manifest: {
    edition: '2024',
    title: '2024',
    source: {
      title: 'Document d’essai',
      publisher: 'Éditeur',
      date: '2024-03-01',
      file: 'essai.txt',
      sha256: 'a'.repeat(64),
      lines: 30,
      licence: 'non précisée',
      obtained: 'Inventé pour les essais.',
    },
    period: { from: '2024', to: '2024', label: 'année 2024' },
    validity: 'Nombres inventés.',
    tables: {},
  },
  tables: [TABLE],
  corrections: [
    correction,
    {
      ...correction,
      id: 'nord-02',
      row: 'nord/sellerie',
      printed: '1 236',
      published: '',
      from_row: '',
      from_column: '',
    },
    {
      ...correction,
      id: 'sud-01',
      group: 'sud',
      row: 'sud/peinture',
      column: 'taux',
      kind: 'undecidable',
      printed: '71,4%',
      published: '71.4',
      from_row: '',
      from_column: '',
      reason: 'Le document ne dit pas de quelle colonne est ce taux.',
    },
  ],
  findings: [
    {
      id: 'total-faux',
      identities: [],
      cells: [
        { table: 'effectifs', row: 'nord/total-cap', column: 'effectif' },
        { table: 'effectifs', row: 'sud/total-cap', column: 'effectif' },
      ],
      cause: 'total recopié',
      sentence: 'Le total imprimé est trop petit de six.',
    },
  ],
};
