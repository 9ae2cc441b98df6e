import type { Problem } from '../lib/problem.ts';
import { expectedNames } from '../lib/closest.ts';
import { rowQuery, type ChartEntry, type RowQuery } from '../schemas/charts-file.ts';
import type { KeyPart } from '../schemas/dataset.ts';
import type { Row, Table } from '../schemas/edition.ts';
import type { Registers } from './printed-table.ts';

/** One chart as an author would have written it whole, and the value of `each` that it stands for. */
export interface ExpandedChart {
  readonly spec: Readonly<Record<string, unknown>>;
  /** Key part and value; null when the entry is a single chart. */
  readonly each: { readonly part: string; readonly id: string } | null;
  /** The page of the table links to it and does not show it. */
  readonly alone: boolean;
}

type Report = (column: string, parts: Omit<Problem, 'file' | 'line' | 'column'>) => void;

/** The charts of one entry of a charts.yaml. Faults go to `report` with the key where they stand. */
export function expandEntry(
  entry: ChartEntry,
  tables: readonly Table[],
  registers: Registers,
  report: Report,
): readonly ExpandedChart[] {
  const { each, except = [], variants = {}, alone, ...template } = entry;
  const table = tables.find(({ descriptor }) => descriptor.id === entry.table);
  if (!table) {
    report('table', {
      fact: 'Cette édition n’a pas ce tableau.',
      received: entry.table,
      expected: `un tableau parmi : ${tables.map(({ descriptor }) => descriptor.id).join(', ')}`,
      repair: 'Corriger « table ».',
    });
    return [];
  }
  const select = (value: unknown): unknown => selectRows(value, table, registers, report);
  if (each === undefined) return [{ spec: mapTree(template, select), each: null, alone }];
  const part = table.descriptor.key.find(({ id }) => id === each);
  const ids = [...new Set(table.rows.map((row) => row.parts[each] ?? ''))];
  for (const id of [...except, ...Object.keys(variants)]) {
    if (part && !ids.includes(id)) {
      report('each', {
        fact: `Aucune ligne n’a cette valeur de « ${each} ».`,
        received: id,
        expected: expectedNames(id, ids, 'une valeur qui est dans le tableau'),
        repair: 'Corriger « except » ou « variants ».',
      });
    }
  }
  if (!part) {
    report('each', {
      fact: 'Le tableau n’a pas cette partie de clé.',
      received: each,
      expected: table.descriptor.key.map(({ id }) => id).join(', '),
      repair: 'Corriger « each ».',
    });
    return [];
  }
  return ids
    .filter((id) => !except.includes(id))
    .map((id) => {
      const title = titleOf(part, id, registers);
      const fill = (value: unknown): unknown =>
        typeof value === 'string'
          ? value.replaceAll('{id}', id).replaceAll('{title}', title)
          : value;
      const filled = mapTree({ ...template, ...variants[id] }, fill);
      return { spec: mapTree(filled, select), each: { part: each, id }, alone };
    });
}

function titleOf(part: KeyPart, value: string, registers: Registers): string {
  const titles = part.values ?? (part.register ? registers[part.register] : undefined);
  return titles?.[value] ?? value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `tree` with `change` applied to every object and leaf, from the outside in; an object that changed is left so. */
function mapTree(
  tree: Readonly<Record<string, unknown>>,
  change: (value: unknown) => unknown,
): Readonly<Record<string, unknown>> {
  const walk = (value: unknown): unknown => {
    const changed = change(value);
    if (changed !== value) return changed;
    if (Array.isArray(value)) return value.map(walk);
    return isRecord(value) ? mapTree(value, change) : value;
  };
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, walk(value)]));
}

/** A query of rows becomes the list of their keys, or for a map the key of each region; anything else is kept. */
function selectRows(value: unknown, table: Table, registers: Registers, report: Report): unknown {
  if (!isRecord(value) || !('where' in value)) return value;
  const parsed = rowQuery.safeParse(value);
  if (!parsed.success) {
    report('where', {
      fact: 'Le choix de lignes est mal formé.',
      received: JSON.stringify(value),
      expected: '{ where: { colonne: valeur }, except, label, by }',
      repair: 'Corriger d’après src/schemas/charts-file.ts.',
    });
    return [];
  }
  const query = parsed.data;
  const rows = matching(query, table);
  if (rows.length === 0) {
    report('where', {
      fact: `Aucune ligne du tableau « ${table.descriptor.id} » ne répond à ce choix.`,
      received: JSON.stringify(query.where),
      expected: 'des colonnes et des valeurs qui sont dans le tableau',
      repair: 'Corriger « where » ou « except ».',
    });
  }
  const { by, label } = query;
  if (by !== undefined)
    return Object.fromEntries(rows.map((row) => [row.parts[by] ?? '', row.key]));
  if (label === undefined) return rows.map(({ key }) => key);
  return rows.map((row) => ({ key: row.key, label: labelOf(row, label, table, registers) }));
}

function matching({ where, except }: RowQuery, table: Table): readonly Row[] {
  return table.rows.filter(
    (row) =>
      !except.includes(row.key) &&
      Object.entries(where).every(([column, wanted]) => {
        const found = row.parts[column] ?? row.labels[column];
        return found !== undefined && [wanted].flat().includes(found);
      }),
  );
}

function labelOf(row: Row, id: string, table: Table, registers: Registers): string | undefined {
  const part = table.descriptor.key.find((one) => one.id === id);
  if (part) return titleOf(part, row.parts[id] ?? '', registers);
  const cell = row.cells[id]?.value;
  return row.labels[id] ?? (typeof cell === 'string' ? cell : undefined);
}
