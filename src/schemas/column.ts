import { parseNumber } from '../lib/numbers-fr.ts';
import type { Status, Value } from './cell.ts';

/**
 * What a cell of a column may hold.
 * - `integer`: a count, never negative. `decimal`: any number, in the column's unit.
 * - `percent`: « 88,5% », published as 88.5. `change`: signed percentage « +3,6% », published as 3.6.
 * - `euros`: « 151€ » or « 151 », published as 151. `text`: free text. `code`: text checked by `pattern`.
 * - `date`: ISO date, AAAA-MM-JJ.
 */
export type ColumnType =
  'integer' | 'decimal' | 'percent' | 'change' | 'euros' | 'text' | 'code' | 'date';

/** One published column of a table. `id` is published: it does not change. */
export interface ColumnDescriptor {
  readonly id: string;
  /** Header of the column, French, complete without its neighbours. */
  readonly title: string;
  readonly type: ColumnType;
  /** Unit as a reader says it: « élèves », « % », « points »; empty for text. */
  readonly unit: string;
  /** One sentence: what is counted, and how it differs from its neighbours. */
  readonly description: string;
  /** Anchored regular expression of a `code`. */
  readonly pattern?: string;
  /** What `pattern` asks, in words and with an example that satisfies it: « huit chiffres, par exemple « 50020101 » ». */
  readonly form?: string;
}

const PERCENT = /^(.*\d)\s*%$/u;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** A number or a written number that must satisfy `accept`. */
function numberWhere(text: string, accept: (value: number) => boolean): number | undefined {
  const value = parseNumber(text);
  return value !== null && accept(value) ? value : undefined;
}

function withoutPercent(text: string): string {
  return PERCENT.exec(text)?.[1] ?? '';
}

const PARSERS: Record<ColumnType, (text: string, column: ColumnDescriptor) => Value | undefined> = {
  integer: (text) => numberWhere(text, (value) => Number.isInteger(value) && value >= 0),
  decimal: (text) => numberWhere(text, () => true),
  // Source rates may stand without sign in a corrected cell (« 88.5 »), never with a sign.
  percent: (text) => numberWhere(withoutPercent(text) || text, (value) => value >= 0),
  change: (text) => numberWhere(withoutPercent(text) || text, () => true),
  euros: (text) => numberWhere(text.replace(/\s*€$/u, ''), (value) => value >= 0),
  text: (text) => text,
  code: (text, column) => (new RegExp(column.pattern ?? '^.+$', 'u').test(text) ? text : undefined),
  date: (text) => (ISO_DATE.test(text) ? text : undefined),
};

const EXPECTED: Record<ColumnType, string> = {
  integer: 'un nombre entier, par exemple « 1 236 »',
  decimal: 'un nombre, par exemple « 4,4 »',
  percent: 'un pourcentage, par exemple « 88,5% »',
  change: 'une évolution, par exemple « +3,6% »',
  euros: 'un montant en euros, par exemple « 151€ »',
  text: 'un texte',
  code: 'un code',
  date: 'une date AAAA-MM-JJ, par exemple « 2020-07-07 »',
};

/** The published value of `text` in `column`, or undefined when `text` is not of the column's type. */
export function parseCell(text: string, column: ColumnDescriptor): Value | undefined {
  return PARSERS[column.type](text.trim(), column);
}

/** What the column accepts, as a French noun phrase with an example. */
export function expectedCell(column: ColumnDescriptor): string {
  return column.form ?? EXPECTED[column.type];
}

/** True for columns whose cells are numbers: they are right-aligned, summed and drawn. */
export function isNumeric(column: ColumnDescriptor): boolean {
  return !['text', 'code', 'date'].includes(column.type);
}

/** Signs that a table prints in place of a value, each with its status. The blank is always `blank`. */
export type MissingSigns = Readonly<Record<string, Status>>;
