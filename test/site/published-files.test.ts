import { parse } from 'csv-parse/sync';
import { parse as parseHtml } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { parseNumber } from '../../src/lib/numbers-fr.ts';
import { STATUSES } from '../../src/schemas/cell.ts';
import { fileAt, files, pages, parsePage } from './dist.ts';

/** The parts of index.json that these tests follow. */
interface Index {
  datasets: {
    dataset: string;
    editions: {
      edition: string;
      source: { sha256: string; licence: string };
      page: string;
      files: { observations: string; datapackage: string };
      tables: {
        table: string;
        rows: number;
        cells: Record<string, number>;
        page: string;
        files: { csv: string; csv_tableur: string; json: string };
      }[];
    }[];
  }[];
}
interface TableJson {
  columns: { id: string; type: string }[];
  rows: {
    row: string;
    cells: Record<
      string,
      {
        value: string | number | null;
        status: string;
        printed: string;
        source_line: number;
        note: string | null;
      }
    >;
  }[];
  notes: Record<string, string>;
}

/** What a reader sees in a cell: without the letter of its note and without hidden words. */
function visibleText(cell: HTMLElement | undefined): string {
  const hidden = new Set((cell?.querySelectorAll('a.n, span') ?? []).map((node) => node.outerHTML));
  let html = cell?.innerHTML ?? '';
  for (const part of hidden) html = html.replace(part, '');
  return parseHtml(html).text.trim();
}

const json = <T>(url: string) => JSON.parse(fileAt(url)) as T; // Our own files, of the shape above.
const csv = (url: string, delimiter: string) =>
  parse(fileAt(url), { columns: true, bom: true, delimiter }) as Record<string, string>[];
const index = json<Index>('/donnees/index.json');
const tables = index.datasets.flatMap(({ dataset, editions }) =>
  editions.flatMap((edition) => edition.tables.map((table) => ({ dataset, edition, table }))),
);

test('index.json names every edition, and only files and pages that exist', () => {
  expect(index.datasets.map(({ dataset }) => dataset)).toEqual([
    'anfa',
    'are',
    'bac-2020',
    'cqp',
    'ort',
  ]);
  const urls = new Set(pages.map(({ url }) => url));
  for (const { edition, table } of tables) {
    for (const url of [...Object.values(table.files), ...Object.values(edition.files)]) {
      expect(files).toContain(url.slice(1));
    }
    expect(urls.has(table.page) && urls.has(edition.page)).toBe(true);
    expect(edition.source.sha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(edition.source.licence).not.toBe('');
  }
});

describe.each(tables.map((entry) => ({ name: `${entry.dataset}/${entry.table.table}`, ...entry })))(
  '$name',
  ({ edition, table }) => {
    const content = json<TableJson>(table.files.json);
    const rows = csv(table.files.csv, ',');
    const observations = csv(edition.files.observations, ',').filter(
      (each) => each['table'] === table.table,
    );
    const spreadsheet = csv(table.files.csv_tableur, ';');

    test('the JSON, the two CSV and the observations hold the same values', () => {
      expect(rows).toHaveLength(table.rows);
      expect(content.rows).toHaveLength(table.rows);
      const byAddress = new Map(
        observations.map((each) => [`${each['row']}:${each['column']}`, each]),
      );
      let cells = 0;
      for (const [at, { row, cells: all }] of content.rows.entries()) {
        for (const [column, cell] of Object.entries(all)) {
          cells += 1;
          const observed = byAddress.get(`${row}:${column}`);
          const text = cell.value === null ? '' : String(cell.value);
          const inert = rows[at]?.[column] ?? '';
          expect(inert.replace(/^'/u, '')).toBe(text.replace(/^'/u, ''));
          expect(spreadsheet[at]?.[column]).toBe(
            typeof cell.value === 'number' ? text.replace('.', ',') : inert,
          );
          expect(observed).toMatchObject({
            status: cell.status,
            source_line: String(cell.source_line),
            note: cell.note ?? '',
          });
          expect(observed?.['value']?.replace(/^'/u, '')).toBe(text.replace(/^'/u, ''));
          expect(STATUSES).toContain(cell.status);
          if (cell.note) expect(content.notes[cell.note]).toMatch(/.{20,}/u);
          if (['corrected', 'uncertain'].includes(cell.status)) expect(cell.note).not.toBeNull();
        }
      }
      expect(observations).toHaveLength(cells);
      expect(Object.values(table.cells).reduce((sum, count) => sum + count, 0)).toBe(cells);
    });

    test('every cell shown on its pages is the cell of the files', () => {
      const values = new Map(content.rows.map((row) => [row.row, row.cells]));
      const shown = new Set<string>();
      for (const page of pages.filter(({ url }) => url.startsWith(table.page))) {
        for (const row of parsePage(page).querySelectorAll('tbody tr[id^="l-"]')) {
          const key = row.id.slice(2);
          const cells = values.get(key);
          if (!cells) throw new Error(`${page.url} montre une ligne inconnue : ${key}`);
          // Row header, descriptions, then one cell a column in the order of the files, then the source line. The header may
          // stand for the column that it would say again.
          const header = row.querySelector('th') ?? undefined;
          const heading = row.closest('table')?.querySelector('th')?.getAttribute('data-col');
          const beside = content.columns.filter(({ id }) => id !== heading);
          const cellsBeside = row.querySelectorAll('td:not(.line)').slice(-beside.length);
          const shownCells = content.columns.map((column) =>
            column.id === heading ? header : cellsBeside[beside.indexOf(column)],
          );
          for (const [at, { id, type }] of content.columns.entries()) {
            const cell = cells[id];
            const text = visibleText(shownCells[at]);
            shown.add(`${key}:${id}`);
            if (!cell) expect(text).toBe('');
            else if (cell.value === null) expect(parseNumber(text)).toBeNull();
            else if (['text', 'code', 'date'].includes(type)) expect(text).toBe(String(cell.value));
            else expect(parseNumber(text.replace(/\s*[%€]$/u, ''))).toBe(Number(cell.value));
          }
        }
      }
      const all = content.rows.flatMap(({ row, cells }) =>
        Object.keys(cells).map((id) => `${row}:${id}`),
      );
      expect(all.filter((address) => !shown.has(address))).toEqual([]);
    });
  },
);

test('index.json, CSV and package are named as published', () => {
  for (const { dataset, edition, table } of tables) {
    const base = `/donnees/${dataset}/${edition.edition}`;
    expect(edition.files).toEqual({
      observations: `${base}/observations.csv`,
      datapackage: `${base}/datapackage.json`,
    });
    expect(table.files).toEqual({
      csv: `${base}/${table.table}.csv`,
      csv_tableur: `${base}/${table.table}-tableur.csv`,
      json: `${base}/${table.table}.json`,
    });
    expect(fileAt(edition.files.observations).split('\n')[0]).toBe(
      'table,row,column,value,status,printed,source_line,note',
    );
  }
});
