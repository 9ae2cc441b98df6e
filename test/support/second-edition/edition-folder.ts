import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parseDocument } from 'yaml';
import { toCsv } from '../../../src/lib/csv.ts';
import { sha256 } from '../../../src/lib/hash.ts';

/** One CSV row by column name. */
export type Cells = Record<string, string>;

/** A table of a made-up edition: its columns and rows may be changed in place. */
export interface EditedTable {
  columns: string[];
  rows: Cells[];
}

/** A copied edition folder under change; `save` writes it whole, with its hashes. */
export interface EditionFolder {
  readonly table: (id: string) => EditedTable;
  /** The row whose named cells have these values; throws when there is none or several. */
  readonly row: (id: string, wanted: Readonly<Cells>) => Cells;
  readonly corrections: EditedTable;
  /** Sets keys of edition.yaml, by path. */
  readonly set: (values: Readonly<Record<string, unknown>>) => void;
  /** The text of findings.yaml, replaced. */
  readonly findings: (edit: (text: string) => string) => void;
  readonly save: () => void;
}

function readTable(path: string): EditedTable {
  const records: string[][] = parse(readFileSync(path, 'utf8'));
  const [columns = [], ...rows] = records;
  return {
    columns,
    rows: rows.map((cells) =>
      Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ''])),
    ),
  };
}

const csvOf = ({ columns, rows }: EditedTable): string =>
  toCsv([columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))]);

/** Copies an edition of a dataset of the project in `root` under another name, to be edited then saved. */
export function copyEdition(
  root: string,
  dataset: string,
  from: string,
  to: string,
): EditionFolder {
  const folder = join(root, 'src/data', dataset, to);
  cpSync(join(root, 'src/data', dataset, from), folder, { recursive: true });
  const path = (name: string) => join(folder, name);
  const manifest = parseDocument(readFileSync(path('edition.yaml'), 'utf8'));
  manifest.set('edition', to);
  // What was expected has come; a refresh does not copy it either (decision 0014).
  manifest.delete('next');
  // Another document: the real one never had this hash.
  manifest.setIn(['source', 'sha256'], sha256(`${dataset} ${to}`));
  manifest.setIn(['source', 'file'], `${dataset}-${to}.txt`);
  const tables = new Map<string, EditedTable>();
  const table = (id: string) => {
    const known = tables.get(id) ?? readTable(path(`${id}.csv`));
    tables.set(id, known);
    return known;
  };
  const corrections = readTable(path('corrections.csv'));
  return {
    table,
    corrections,
    row(id, wanted) {
      const found = table(id).rows.filter((row) =>
        Object.entries(wanted).every(([name, value]) => row[name] === value),
      );
      const [first, ...others] = found;
      if (!first || others.length > 0)
        throw new Error(
          `${dataset}/${id} : ${found.length} lignes pour ${JSON.stringify(wanted)}.`,
        );
      return first;
    },
    set(values) {
      for (const [key, value] of Object.entries(values)) manifest.setIn(key.split('.'), value);
    },
    findings(edit) {
      const before = readFileSync(path('findings.yaml'), 'utf8');
      const after = edit(before);
      if (after === before) throw new Error(`${dataset} : findings.yaml n’a pas changé.`);
      writeFileSync(path('findings.yaml'), after);
    },
    save() {
      for (const [id, edited] of tables) {
        const text = csvOf(edited);
        writeFileSync(path(`${id}.csv`), text);
        manifest.setIn(['tables', id], { rows: edited.rows.length, sha256: sha256(text) });
      }
      writeFileSync(path('corrections.csv'), csvOf(corrections));
      writeFileSync(path('edition.yaml'), manifest.toString());
    },
  };
}

/** Replaces a text that must be there. */
export function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`« ${from} » absent.`);
  return text.replace(from, to);
}

/** Adds to a number as French documents print it: « 12 159 » and 10 give « 12 169 »; a blank is none. */
export function add(cells: Cells, column: string, more: number): void {
  const total = Number((cells[column] ?? '').replace(/\s/gu, '')) + more;
  cells[column] = String(total).replace(/\B(?=(\d{3})+$)/gu, ' ');
}
