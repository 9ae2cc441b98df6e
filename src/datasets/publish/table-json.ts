import { noteOf } from '../notes.ts';
import type { Edition, Table } from '../../schemas/edition.ts';
import { publishedSource } from './source.ts';

/** `<table>.json`: the table with, for each cell, value, status, printed text, source line and note. */
export function tableJson(edition: Edition, table: Table): string {
  const { descriptor } = table;
  const used = new Set(
    table.rows.flatMap((row) =>
      Object.values(row.cells).flatMap(({ note }) => (note ? [note] : [])),
    ),
  );
  const content = {
    dataset: edition.dataset.id,
    edition: edition.manifest.edition,
    table: descriptor.id,
    title: descriptor.title,
    description: descriptor.description,
    unit: descriptor.unit,
    source: publishedSource(edition),
    key: descriptor.key.map(({ id, title }) => ({ id, title })),
    labels: descriptor.labels.map(({ id, title, description }) => ({ id, title, description })),
    columns: descriptor.columns.map(({ id, title, type, unit, description }) => ({
      id,
      title,
      type,
      unit,
      description,
    })),
    rows: table.rows.map((row) => ({
      row: row.key,
      ...row.parts,
      ...row.labels,
      source_line: row.sourceLine,
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([column, cell]) => [
          column,
          {
            value: cell.value,
            status: cell.status,
            printed: cell.printed,
            source_line: cell.sourceLine,
            note: cell.note,
          },
        ]),
      ),
    })),
    notes: Object.fromEntries([...used].sort().map((id) => [id, noteOf(edition, id)])),
  };
  return `${JSON.stringify(content)}\n`;
}
