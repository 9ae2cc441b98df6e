import { parseNumber } from '../lib/numbers-fr.ts';
import type { Field, Fields } from './fields.ts';

const YES = new Set(['oui', 'true', '1', 'on']);
const NO = new Set(['non', 'false', '0']);

/**
 * « 01/09/2026 », « 1.9.2026 », « 1 9 2026 » and « 01092026 », as people write them where the keyboard has digits only,
 * become 2026-09-01; anything else is left as it is, to be refused by its name.
 */
function dateText(text: string): string {
  const match =
    /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/u.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/u.exec(text);
  if (!match) return text;
  return `${match[3] ?? ''}-${(match[2] ?? '').padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`;
}

function valueFrom(field: Field, text: string): unknown {
  switch (field.kind) {
    case 'number':
      return parseNumber(text) ?? text;
    case 'boolean': {
      const word = text.toLowerCase();
      if (YES.has(word)) return true;
      return NO.has(word) ? false : text;
    }
    case 'date':
      return dateText(text);
    case 'choice':
    case 'text':
    case 'list':
      return text;
  }
}

/** Longest list that a form or an address may carry. */
const MAX_ROWS = 100;

function setItem(
  rows: Record<string, unknown>[],
  index: number,
  key: string,
  value: unknown,
): void {
  while (rows.length <= index) rows.push({});
  const row = rows[index];
  if (row) row[key] = value;
}

/**
 * The situation that a form or an address writes as texts: « 35,5 » becomes 35.5, « oui » true, `notes.0.note` a list.
 * Empty texts are absent answers. A text that is not what its field wants stays a text, so that the reader is told.
 */
export function situationFromText(
  fields: Fields,
  entries: Iterable<readonly [string, string]>,
): Record<string, unknown> {
  const situation: Record<string, unknown> = {};
  const lists = new Map<string, Record<string, unknown>[]>();
  for (const [name, raw] of entries) {
    const text = raw.trim();
    if (text === '') continue;
    const [key = '', index, item = ''] = name.split('.');
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const row = Number(index);
    if (field?.kind === 'list' && /^\d+$/u.test(index ?? '') && row < MAX_ROWS) {
      const rows = lists.get(key) ?? [];
      lists.set(key, rows);
      const itemField = Object.hasOwn(field.items, item) ? field.items[item] : undefined;
      setItem(rows, row, item, itemField ? valueFrom(itemField, text) : text);
    } else {
      situation[name] = field ? valueFrom(field, text) : text;
    }
  }
  for (const [key, rows] of lists) {
    situation[key] = rows.filter((row) => Object.keys(row).length > 0);
  }
  return situation;
}
