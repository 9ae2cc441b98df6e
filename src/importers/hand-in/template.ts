import { toCsv } from '../../lib/csv.ts';
import { expectedCell, isNumeric } from '../../schemas/column.ts';
import type { ColumnDescriptor } from '../../schemas/column.ts';
import type { DatasetDescriptor, TableDescriptor } from '../../schemas/dataset.ts';
import { EXAMPLE } from './read-tables.ts';

const README = 'LISEZ-MOI.txt';

/** A row of a published edition, to show how a table is filled: cells as printed, by column. */
export type ExampleOf = (table: string) => Readonly<Record<string, string>>;

/**
 * The files that a maintainer fills with a spreadsheet: one CSV a table for French spreadsheets, with one example
 * row, and a text that explains every column.
 */
export function templateFiles(
  dataset: DatasetDescriptor,
  example: ExampleOf,
): ReadonlyMap<string, string> {
  return new Map([
    ...dataset.tables.map(
      (table) => [`${table.id}.csv`, tableTemplate(table, example(table.id))] as const,
    ),
    [README, explanation(dataset)],
  ]);
}

function columnsOf({ key, labels, columns }: TableDescriptor) {
  return [...key, ...labels, ...columns];
}

/** Header and one example row; the byte order mark tells a spreadsheet that the file is UTF-8. */
function tableTemplate(table: TableDescriptor, example: Readonly<Record<string, string>>): string {
  const header = columnsOf(table).map(({ id }) => id);
  const row = header.map((id, index) =>
    index === 0 ? `${EXAMPLE} : ${example[id] ?? ''}` : (example[id] ?? ''),
  );
  return `\uFEFF${toCsv([header, row], ';')}`;
}

function explanation(dataset: DatasetDescriptor): string {
  return [
    dataset.title,
    '',
    'Remplissez un fichier CSV par table, une ligne par ligne du document, cellules comme imprimées.',
    `La ligne qui commence par « ${EXAMPLE} » est un exemple : elle n’est jamais lue, vous pouvez la laisser.`,
    'Une case que le document laisse vide reste vide. Écrivez ∅ là où il n’a pas de case du tout.',
    'Enregistrez en CSV UTF-8 : point-virgule ou virgule, virgule ou point décimal, tout est accepté.',
    ...dataset.tables.flatMap((table) => ['', ...tableExplanation(table)]),
    '',
  ].join('\n');
}

function tableExplanation(table: TableDescriptor): string[] {
  const signs = Object.keys(table.missing);
  return [
    `${table.id}.csv — ${table.title}`,
    table.description,
    ...(signs.length === 0 ? [] : [`Signes acceptés sans valeur : ${signs.join(', ')}`]),
    ...table.key.map(
      ({ id, title, values, register }) =>
        `  ${id} : ${title}. ${allowed(values) ?? (register ? registerText(register) : 'Identifiant : lettres minuscules sans accent, chiffres et tirets.')}`,
    ),
    ...table.labels.map(
      ({ id, title, description, values }) =>
        `  ${id} : ${title}. ${allowed(values) ?? description}`,
    ),
    ...table.columns.map((column) => `  ${column.id} : ${column.title}. ${columnText(column)}`),
  ];
}

/** Where the identifiers of a register are read. */
function registerText(register: string): string {
  return `Identifiant déjà connu du site : cherchez-le dans src/data/registers, sous « ${register} ».`;
}

function allowed(values: Readonly<Record<string, string>> | undefined): string | undefined {
  if (values === undefined) return undefined;
  const list = Object.entries(values).map(([id, title]) => `${id} (${title})`);
  return `Un de : ${list.join(', ')}.`;
}

function columnText(column: ColumnDescriptor): string {
  const expected = isNumeric(column) || column.type === 'date' || column.pattern !== undefined;
  return expected ? `${column.description} Attendu : ${expectedCell(column)}.` : column.description;
}
