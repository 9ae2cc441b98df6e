import { indexDiplomas } from '../../../src/datasets/diplomas/index-diplomas.ts';
import type { DiplomaRecord } from '../../../src/datasets/diplomas/index-diplomas.ts';
import type { Cell } from '../../../src/schemas/cell.ts';
import type { ColumnDescriptor } from '../../../src/schemas/column.ts';
import type { TableDescriptor } from '../../../src/schemas/dataset.ts';
import type { Edition, Row, Table } from '../../../src/schemas/edition.ts';
import { parseCell } from '../../../src/schemas/column.ts';
import type { Diploma } from '../../../src/schemas/register.ts';
import { smallEdition } from '../../support/small-edition.ts';

/** Cells of a row as printed; `note` and `status` where a test needs them. */
type Printed = Readonly<Record<string, string | Partial<Cell>>>;

function cellOf(column: ColumnDescriptor, printed: string | Partial<Cell>, line: number): Cell {
  const text = typeof printed === 'string' ? printed : (printed.printed ?? '');
  const blank: Cell = { value: null, status: 'blank', printed: '', sourceLine: line, note: null };
  const read: Cell =
    text === ''
      ? blank
      : text === '-'
        ? { ...blank, status: 'dash', printed: '-' }
        : { ...blank, value: parseCell(text, column) ?? null, status: 'ok', printed: text };
  return typeof printed === 'string' ? read : { ...read, ...printed };
}

const column = (id: string, title: string, type: ColumnDescriptor['type'], unit: string) => ({
  id,
  title,
  type,
  unit,
  description: `${title}.`,
});

const WAYS = [
  ['scolaire', 'Statut scolaire'],
  ['apprentissage', 'Apprentissage'],
  ['total', 'Total'],
] as const;

function annex(id: string, title: string, measures: readonly (readonly [string, string])[]) {
  const people = id === 'effectifs' ? 'jeunes' : 'candidats';
  return {
    id,
    title,
    description: title,
    unit: id === 'effectifs' ? 'jeunes en formation' : 'candidats',
    key: [
      { id: 'region', title: 'Région', register: 'regions' },
      { id: 'diplome', title: 'Diplôme', register: 'diplomas' },
    ],
    labels: [
      { id: 'libelle', title: 'Libellé', description: 'Imprimé.' },
      {
        id: 'groupe',
        title: 'Groupe',
        description: 'Famille.',
        values: { cap: 'CAP', ensemble: 'Toutes' },
      },
      { id: 'nature', title: 'Nature', description: 'Nature.' },
    ],
    rowHeader: 'diplome',
    columns: WAYS.flatMap(([way, name]) =>
      measures.map(([measure, word]) =>
        measure === 'taux'
          ? column(`${way}_${measure}`, `${name} : ${word}`, 'percent', '%')
          : column(`${way}_${measure}`, `${name} : ${word}`, 'integer', people),
      ),
    ),
    missing: {},
    blankMeaning: 'Rien.',
    sliceBy: 'region',
    totals: { by: 'nature', values: ['total', 'total-groupe'] },
  } satisfies TableDescriptor;
}

const SERIES: TableDescriptor = {
  id: 'series',
  title: 'Effectifs depuis 2007',
  description: 'Effectifs.',
  unit: 'jeunes en formation',
  key: [
    { id: 'diplome', title: 'Diplôme', register: 'diplomas' },
    {
      id: 'statut',
      title: 'Voie',
      values: { apprentissage: 'Apprentissage', total: 'Total' },
    },
  ],
  labels: [{ id: 'titre', title: 'Titre', description: 'Imprimé.' }],
  rowHeader: 'statut',
  columns: ['2007', '2008'].map((year) => column(year, year, 'integer', 'jeunes')),
  missing: { '-': 'dash' },
  blankMeaning: 'Rien.',
};

const EFFECTIFS = annex('effectifs', 'Effectifs', [
  ['effectif', 'effectif'],
  ['flux', 'flux'],
]);
const RESULTATS = annex('resultats', 'Résultats', [
  ['presentes', 'présentés'],
  ['recus', 'reçus'],
  ['taux', 'taux'],
]);

/** One row to be built: parts of its key, labels, printed cells. */
interface Line {
  readonly parts: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly cells: Printed;
}

function tableOf(descriptor: TableDescriptor, lines: readonly Line[]): Table {
  return {
    descriptor,
    rows: lines.map(({ parts, labels = {}, cells }, index): Row => ({
      key: Object.values(parts).join('/'),
      parts,
      labels,
      sourceLine: index + 1,
      cells: Object.fromEntries(
        descriptor.columns.map((one) => [one.id, cellOf(one, cells[one.id] ?? '', index + 1)]),
      ),
    })),
  };
}

/** Rows of the annexes: `france/cap-a` → printed cells in the order of the columns. */
export type AnnexRows = Readonly<Record<string, readonly (string | Partial<Cell>)[]>>;

function annexTable(descriptor: TableDescriptor, rows: AnnexRows): Table {
  return tableOf(
    descriptor,
    Object.entries(rows).map(([key, values]) => {
      const [region = '', diplome = ''] = key.split('/');
      const nature =
        diplome === 'tout' ? 'total' : diplome.startsWith('total-') ? 'total-groupe' : 'detail';
      return {
        parts: { region, diplome },
        labels: { libelle: diplome, groupe: nature === 'total' ? 'ensemble' : 'cap', nature },
        cells: Object.fromEntries(
          descriptor.columns.map(({ id }, index) => [id, values[index] ?? '']),
        ),
      };
    }),
  );
}

/** What a made-up document of the car services prints. */
export interface CarFiles {
  readonly series?: Readonly<Record<string, { readonly titre: string; readonly cells: Printed }>>;
  readonly effectifs?: AnnexRows;
  readonly resultats?: AnnexRows;
}

/** An edition of the car services, small enough to be checked by hand. */
export function carEdition({ series = {}, effectifs = {}, resultats = {} }: CarFiles): Edition {
  const base = smallEdition();
  const lines = Object.entries(series).map(([key, { titre, cells }]) => {
    const [diplome = '', statut = ''] = key.split('/');
    return { parts: { diplome, statut }, labels: { titre }, cells };
  });
  return {
    ...base,
    dataset: { ...base.dataset, id: 'anfa', shortTitle: 'Automobile' },
    manifest: {
      ...base.manifest,
      edition: '2012-2013',
      period: { from: '2012', to: '2013', label: '2012-2013' },
    },
    tables: [
      tableOf(SERIES, lines),
      annexTable(EFFECTIFS, effectifs),
      annexTable(RESULTATS, resultats),
    ],
  };
}

/** The record of one diploma in some editions. Throws when it has no page. */
export function recordOf(
  diplomas: readonly Diploma[],
  id: string,
  ...editions: readonly Edition[]
): DiplomaRecord {
  const record = indexDiplomas(diplomas, editions).get(id);
  if (!record) throw new Error(`no record of ${id}`);
  return record;
}
