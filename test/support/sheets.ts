import { parse } from 'csv-parse/sync';
import { NO_COLUMN } from '../../src/datasets/printed-table.ts';
import { toCsv } from '../../src/lib/csv.ts';

/** One table of a spreadsheet that a test edits: cells by column, rows by key. */
export class Sheet {
  readonly header: string[];
  readonly rows: Record<string, string>[];
  readonly #key: readonly string[];

  /** `text`: a committed CSV; its `source_line` is left out, the file handed in has its own lines. */
  constructor(text: string, key: readonly string[]) {
    const [header = [], ...rows] = parse(text);
    this.header = header.slice(1);
    this.#key = key;
    this.rows = rows.map(([, ...cells]) =>
      Object.fromEntries(this.header.map((name, index) => [name, cells[index] ?? ''])),
    );
  }

  keyOf(row: Readonly<Record<string, string>>): string {
    return this.#key.map((part) => row[part] ?? '').join('/');
  }

  /** The row of a key; throws when there is none, so that no edit goes stale. */
  row(key: string): Record<string, string> {
    const row = this.rows.find((each) => this.keyOf(each) === key);
    if (!row) throw new Error(`Ligne « ${key} » absente de la feuille.`);
    return row;
  }

  /** Changes cells of a row; `from` must be what stands there. */
  set(key: string, column: string, from: string, to: string): void {
    const row = this.row(key);
    if (row[column] !== from) throw new Error(`${key} ${column} : « ${row[column] ?? ''} ».`);
    row[column] = to;
  }

  /** Puts a copy of a row under it, with other cells. */
  addAfter(key: string, cells: Readonly<Record<string, string>>): void {
    const row = this.row(key);
    this.rows.splice(this.rows.indexOf(row) + 1, 0, { ...row, ...cells });
  }

  remove(key: string): void {
    this.rows.splice(this.rows.indexOf(this.row(key)), 1);
  }

  /** Adds a column after another, with its cells. */
  copyColumn(from: string, to: string): void {
    this.header.splice(this.header.indexOf(from) + 1, 0, to);
    for (const row of this.rows) row[to] = row[from] ?? NO_COLUMN;
  }

  renameColumn(from: string, to: string): void {
    this.header.splice(this.header.indexOf(from), 1, to);
    for (const row of this.rows) row[to] = row[from] ?? '';
  }

  dropColumn(name: string): void {
    this.header.splice(this.header.indexOf(name), 1);
  }

  /** 1-based line of a row in the file handed in. */
  lineOf(key: string): number {
    return this.rows.indexOf(this.row(key)) + 2;
  }

  toText(separator: ',' | ';' = ','): string {
    return toCsv(
      [this.header, ...this.rows.map((row) => this.header.map((name) => row[name] ?? ''))],
      separator,
    );
  }
}
