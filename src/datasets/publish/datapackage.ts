import { sha256 } from '../../lib/hash.ts';
import { STATUSES, STATUS_SENTENCES } from '../../schemas/cell.ts';
import type { ColumnDescriptor } from '../../schemas/column.ts';
import type { Edition, Table } from '../../schemas/edition.ts';
import { observationsCsv } from './observations.ts';
import { tableCsv } from './table-csv.ts';

const FIELD_TYPES: Record<ColumnDescriptor['type'], string> = {
  integer: 'integer',
  decimal: 'number',
  percent: 'number',
  change: 'number',
  euros: 'number',
  text: 'string',
  code: 'string',
  date: 'date',
};

/** The one text that stands for « no value » in our files; observations.csv says why, cell by cell. */
const MISSING = [
  { value: '', label: 'pas de valeur : la colonne status de observations.csv dit pourquoi' },
];

function columnField(column: ColumnDescriptor) {
  return {
    name: column.id,
    type: FIELD_TYPES[column.type],
    title: column.title,
    description: column.unit ? `${column.description} Unité : ${column.unit}.` : column.description,
    ...(column.pattern ? { constraints: { pattern: column.pattern } } : {}),
  };
}

const stringField = (id: string, title: string, description?: string) => ({
  name: id,
  type: 'string',
  title,
  ...(description ? { description } : {}),
});

const SOURCE_LINE = {
  name: 'source_line',
  type: 'integer',
  title: 'Ligne du document',
  description: 'Ligne du document source, comptée à partir de 1.',
};

function resource(
  name: string,
  title: string,
  csv: string,
  fields: unknown[],
  primaryKey: string[],
) {
  return {
    name,
    type: 'table',
    title,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(csv),
    hash: `sha256:${sha256(csv)}`,
    dialect: { delimiter: ',', lineTerminator: '\n' },
    schema: { fields, missingValues: MISSING, primaryKey },
  };
}

function tableResource(table: Table) {
  const { id, title, key, labels, columns } = table.descriptor;
  const fields = [
    ...key.map((part) => stringField(part.id, part.title)),
    ...labels.map((label) => stringField(label.id, label.title, label.description)),
    ...columns.map(columnField),
    SOURCE_LINE,
  ];
  return resource(
    id,
    title,
    tableCsv(table),
    fields,
    key.map((part) => part.id),
  );
}

function observationsResource(edition: Edition) {
  const fields = [
    stringField('table', 'Table'),
    stringField('row', 'Ligne', 'Clé de la ligne : ses parties jointes par « / ».'),
    stringField('column', 'Colonne'),
    stringField('value', 'Valeur publiée', 'Vide quand il n’y en a pas ; status dit pourquoi.'),
    {
      ...stringField('status', 'Statut'),
      categories: STATUSES.map((status) => ({ value: status, label: STATUS_SENTENCES[status] })),
    },
    stringField('printed', 'Case telle qu’imprimée'),
    SOURCE_LINE,
    stringField('note', 'Note', 'Identifiant de la correction ou du constat qui explique la case.'),
  ];
  const title = 'Toutes les cases, avec leur preuve';
  return resource('observations', title, observationsCsv(edition), fields, [
    'table',
    'row',
    'column',
  ]);
}

/** `datapackage.json` of an edition (Data Package v2): its CSV files, their columns, their source. */
export function datapackageJson(edition: Edition): string {
  const { dataset, manifest } = edition;
  const content = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${dataset.id}-${manifest.edition}`,
    title: `${dataset.title} (${manifest.title})`,
    description: dataset.summary,
    version: manifest.edition,
    sources: [
      {
        title: `${manifest.source.publisher}, ${manifest.source.title}`,
        version: manifest.source.date ?? 'sans date',
      },
    ],
    // No « licenses »: the documents state none, and an invented one would mislead.
    keywords: ['formation professionnelle', dataset.shortTitle],
    resources: [observationsResource(edition), ...edition.tables.map(tableResource)],
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
