import { failure, success } from '../../../lib/problem.ts';
import type { Problem, Result } from '../../../lib/problem.ts';
import { noteAnchor } from '../../../lib/urls.ts';
import type { Place } from '../../../markdown/places.ts';
import { STATUS_SENTENCES } from '../../../schemas/cell.ts';
import { isNumeric } from '../../../schemas/column.ts';
import { noteKind } from '../../notes/labels.ts';
import { decimalsIn } from '../../table/decimals.ts';
import { formatCell } from '../../table/format-cell.ts';
import { addressOfRow, findCell, pageOfRow } from './find.ts';
import type { FoundCell } from './find.ts';
import type { Cited, Library, Source } from './library.ts';
import { parseProps } from './parse-props.ts';
import { valueProps } from './props.ts';
import { unitFor } from './unit.ts';

/** A word beside a value that is not simply what the document prints; leads to its note. */
export interface Mark {
  readonly name: string;
  readonly href: string;
}

/** One published value in a sentence. */
export interface ValueView extends Cited {
  readonly text: string;
  /** Empty when the author did not ask for it, or when the text already says it. */
  readonly unit: string;
  readonly href: string;
  readonly mark: Mark | null;
}

/** A cell that must have a value: the page states it. */
export function findValue(
  library: Library,
  reference: string,
  edition: string | undefined,
  place: Place,
): Result<FoundCell> {
  const found = findCell(library, reference, edition, place);
  if (!found.ok || found.value.cell.value !== null) return found;
  const { status, printed } = found.value.cell;
  const problem: Problem = {
    ...place,
    fact: `La cellule « ${reference} » n’a pas de valeur. ${STATUS_SENTENCES[status]}`,
    received: printed === '' ? 'case vide' : printed,
    expected: 'une cellule qui a une valeur',
    repair: 'Citez une autre cellule, ou dites en mots ce que le document ne donne pas.',
  };
  return failure([problem]);
}

/** As findValue, for a number. */
export function findNumber(
  library: Library,
  reference: string,
  edition: string | undefined,
  place: Place,
): Result<FoundCell & { readonly number: number }> {
  const found = findValue(library, reference, edition, place);
  if (!found.ok) return found;
  const { value } = found.value.cell;
  if (typeof value === 'number') return success({ ...found.value, number: value });
  return failure([
    {
      ...place,
      fact: `La cellule « ${reference} » contient un texte, pas un nombre.`,
      received: String(value),
      expected: 'une cellule numérique',
      repair: 'Citez une colonne de nombres, ou donnez ce texte par <Value>.',
    },
  ]);
}

/** The value as the page of its table shows it. */
export function cellText({ table, column, cell }: FoundCell): string {
  return formatCell(cell, column, decimalsIn(table, column));
}

/** The mark of a cell, or null for a value that is simply printed. */
export function cellMark(found: FoundCell): Mark | null {
  const { cell, row } = found;
  if (cell.note === null) return null;
  const kind = cell.status === 'ok' ? 'finding' : cell.status;
  const href = `${pageOfRow(found, row)}#${noteAnchor(cell.note)}`;
  return { name: noteKind(kind).name.toLowerCase(), href };
}

/** Where a cell stands in its document. */
export function cellSource({ edition, cell }: FoundCell): Source {
  return {
    kind: 'document',
    dataset: edition.dataset.id,
    edition: edition.manifest.edition,
    lines: [cell.sourceLine],
  };
}

/** What `<Value>` prints, or every problem. */
export function valueView(
  library: Library,
  input: Readonly<Record<string, unknown>>,
): Result<ValueView> {
  const parsed = parseProps(valueProps, input, 'Value');
  if (!parsed.ok) return parsed;
  const { props, place } = parsed.value;
  const found = findValue(library, props.of, props.edition, place);
  if (!found.ok) return found;
  const { cell, column, row } = found.value;
  return success({
    text: cellText(found.value),
    unit: props.unit === 'short' && isNumeric(column) ? unitFor(column, cell.value) : '',
    href: addressOfRow(found.value, row),
    mark: cellMark(found.value),
    sources: [cellSource(found.value)],
  });
}
