import type { Registers } from '../../datasets/printed-table.ts';
import { perObject } from '../../lib/per-object.ts';
import type { RowChange, ValueChange } from '../../schemas/change.ts';
import { isNumeric } from '../../schemas/column.ts';
import type { TableDescriptor } from '../../schemas/dataset.ts';
import type { Edition, Table } from '../../schemas/edition.ts';
import { addressOfRow } from '../mdx/model/find.ts';
import { rowName } from './row-name.ts';
import { valueAnchor, valueTexts } from './value-text.ts';
import type { ValueTexts } from './value-text.ts';

/** A row that came, went or changed its name. `href` leads to it in the edition that has it. */
export interface RowView {
  readonly title: string;
  readonly href: string | null;
  /** How it was called, after its title: « (avant : « … ») »; empty when it came or went. */
  readonly previous: string;
}

/** A value that differs, with its row in the newer edition. */
export interface ValueView extends ValueTexts {
  /** Anchor, made of the table, the row and the column. */
  readonly id: string;
  readonly title: string;
  readonly href: string | null;
  readonly column: string;
  /** True where both sides are words or codes: they are read from their beginning, as texts. */
  readonly isText: boolean;
}

/** What differs in one table. */
export interface TableDifferences {
  readonly table: TableDescriptor;
  readonly added: readonly RowView[];
  readonly removed: readonly RowView[];
  readonly renamed: readonly RowView[];
  /** Largest relative moves first. */
  readonly values: readonly ValueView[];
}

/** What is compared: the newer edition, the older one (null: the same edition before a correction), and what differs. */
export interface ComparedEditions {
  readonly after: Edition;
  readonly before: Edition | null;
  readonly rows: readonly RowChange[];
  readonly values: readonly ValueChange[];
  readonly registers: Registers;
}

const rowsByKey = perObject((table: Table) => new Map(table.rows.map((row) => [row.key, row])));

/** What differs, by table in the order of the dataset; tables without difference are left out. */
export function differences(compared: ComparedEditions): readonly TableDifferences[] {
  const { after, before, rows, values } = compared;
  return after.tables.flatMap((table): TableDifferences[] => {
    const id = table.descriptor.id;
    const own = rows.filter((row) => row.table === id);
    const old = before?.tables.find(({ descriptor }) => descriptor.id === id);
    const view = rowView(compared, table, old);
    const of = (kind: RowChange['kind']) => own.filter((row) => row.kind === kind).map(view);
    const changed = values.filter((value) => value.table === id);
    if (own.length === 0 && changed.length === 0) return [];
    return [
      {
        table: table.descriptor,
        added: of('added'),
        removed: of('removed'),
        renamed: of('renamed'),
        values: changed.map((value) => valueView(compared, table, value)),
      },
    ];
  });
}

function rowView({ after, before, registers }: ComparedEditions, table: Table, old?: Table) {
  return (change: RowChange): RowView => {
    const row = rowsByKey(table).get(change.row);
    const gone = old && before ? rowsByKey(old).get(change.previous_row) : undefined;
    if (change.kind === 'removed') {
      return {
        title: gone && old ? rowName(old, gone, registers) : change.previous_label,
        href: gone && old && before ? addressOfRow({ edition: before, table: old }, gone) : null,
        previous: '',
      };
    }
    const title = row ? rowName(table, row, registers) : change.label;
    return {
      title,
      href: row ? addressOfRow({ edition: after, table }, row) : null,
      previous: change.kind === 'renamed' ? previousName(change, title) : '',
    };
  };
}

/** The former printed name, with the former key when it changed; the new one too where the title does not say it. */
function previousName(change: RowChange, title: string): string {
  const { row, previous_row: key, label, previous_label: name } = change;
  const before = row === key || name === key ? name : name === label ? key : `${key} · ${name}`;
  return title.includes(label) || name === label
    ? `avant : « ${before} »`
    : `imprimé « ${label} », avant : « ${before} »`;
}

function valueView(
  { after, registers }: ComparedEditions,
  table: Table,
  value: ValueChange,
): ValueView {
  const row = rowsByKey(table).get(value.row);
  const column = table.descriptor.columns.find(({ id }) => id === value.column);
  const texts = column
    ? valueTexts(value, column)
    : { before: value.before, after: value.after, move: '' };
  return {
    ...texts,
    id: valueAnchor(value),
    title: row ? rowName(table, row, registers) : value.row,
    href: row ? addressOfRow({ edition: after, table }, row) : null,
    column: column?.title ?? value.column,
    isText: column !== undefined && !isNumeric(column),
  };
}
