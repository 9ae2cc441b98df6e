import { formatNumber, formatPercent, formatSigned, plural } from '../../../lib/numbers-fr.ts';
import { failure, success } from '../../../lib/problem.ts';
import type { Problem, Result } from '../../../lib/problem.ts';
import { isNumeric } from '../../../schemas/column.ts';
import type { Row } from '../../../schemas/edition.ts';
import { addressOfRow } from './find.ts';
import type { FoundCell } from './find.ts';
import type { Cited, Library } from './library.ts';
import { parseProps } from './parse-props.ts';
import type { Place } from '../../../markdown/places.ts';
import { changeProps, ratioProps, sumProps } from './props.ts';
import { unitFor } from './unit.ts';
import { cellMark, cellSource, cellText, findNumber } from './value.ts';
import type { Mark } from './value.ts';

type Input = Readonly<Record<string, unknown>>;
type NumberCell = FoundCell & { readonly number: number };

/** A figure that we compute from published cells. */
export interface CalcView extends Cited {
  readonly text: string;
  readonly unit: string;
  /** Row of the first cell. */
  readonly href: string;
  readonly marks: readonly Mark[];
}

/** A share with the counts that it comes from. */
export interface RatioView extends CalcView {
  /** « 5 sur 7 » */
  readonly counts: string;
}

/** Every cell, or every problem. */
function findAll(
  library: Library,
  references: readonly string[],
  edition: string | undefined,
  place: Place,
): Result<readonly NumberCell[]> {
  const found = references.map((reference) => findNumber(library, reference, edition, place));
  const problems = found.flatMap((one) => (one.ok ? [] : one.problems));
  return problems.length > 0
    ? failure(problems)
    : success(found.flatMap((one) => (one.ok ? [one.value] : [])));
}

function marksOf(cells: readonly NumberCell[]): readonly Mark[] {
  const marks = cells.flatMap((found) => cellMark(found) ?? []);
  return [...new Map(marks.map((mark) => [mark.name, mark])).values()];
}

const EXACT = 1e9;
/** Sum of decimals without the dust of binary fractions. */
const exact = (value: number): number => Math.round(value * EXACT) / EXACT;

function unitProblems(cells: readonly NumberCell[], place: Place): readonly Problem[] {
  const kinds = new Set(cells.map(({ column }) => `${column.type} (${column.unit})`));
  return kinds.size < 2
    ? []
    : [
        {
          ...place,
          fact: 'Ces cellules ne comptent pas la même chose.',
          received: [...kinds].join(' et '),
          expected: 'des cellules de même unité',
          repair: 'Choisissez des colonnes de même unité.',
        },
      ];
}

/** What `<Sum>` prints, or every problem. Rates do not add up. */
export function sumView(library: Library, input: Input): Result<CalcView> {
  const parsed = parseProps(sumProps, input, 'Sum');
  if (!parsed.ok) return parsed;
  const { props, place } = parsed.value;
  const found = findAll(library, props.of, props.edition, place);
  if (!found.ok) return found;
  const cells = found.value;
  const problems = [...unitProblems(cells, place)];
  const rate = cells.find(({ column }) => column.type === 'percent' || column.type === 'change');
  if (rate) {
    problems.push({
      ...place,
      fact: 'Des pourcentages ne s’additionnent pas.',
      received: rate.column.title,
      expected: 'des effectifs ou des montants',
      repair: 'Additionnez les effectifs, puis donnez leur part par <Ratio>.',
    });
  }
  const twice = props.of.find((reference, index) => props.of.indexOf(reference) !== index);
  if (twice !== undefined) {
    problems.push({
      ...place,
      fact: 'La même cellule est comptée deux fois.',
      received: twice,
      expected: 'chaque cellule une fois',
      repair: 'Retirez-la de la liste.',
    });
  }
  const first = cells[0];
  if (problems.length > 0 || !first) return failure(problems);
  const total = exact(cells.reduce((sum, { number }) => sum + number, 0));
  return success({
    text: first.column.type === 'euros' ? `${formatNumber(total)}\u00A0€` : formatNumber(total),
    unit: props.unit === 'short' && isNumeric(first.column) ? unitFor(first.column, total) : '',
    href: addressOfRow(first, first.row),
    marks: marksOf(cells),
    sources: cells.map(cellSource),
  });
}

/** What `<Ratio>` prints: a percentage beside its counts. Refuses a whole of zero and a part above it. */
export function ratioView(library: Library, input: Input): Result<RatioView> {
  const parsed = parseProps(ratioProps, input, 'Ratio');
  if (!parsed.ok) return parsed;
  const { props, place } = parsed.value;
  const found = findAll(library, [props.part, props.whole], props.edition, place);
  if (!found.ok) return found;
  const [part, whole] = found.value;
  if (!part || !whole) return failure([]);
  if (whole.number === 0 || part.number > whole.number) {
    return failure([
      {
        ...place,
        fact:
          whole.number === 0
            ? 'L’ensemble vaut zéro : il n’a pas de part.'
            : 'La partie dépasse l’ensemble.',
        received: `${cellText(part)} sur ${cellText(whole)}`,
        expected: 'une partie comprise dans un ensemble',
        repair: 'Vérifiez « part » et « whole » : ils sont peut-être échangés.',
      },
    ]);
  }
  return success({
    text: formatPercent((100 * part.number) / whole.number, props.decimals),
    unit: '',
    counts: `${cellText(part)} sur ${cellText(whole)}`,
    href: addressOfRow(part, part.row),
    marks: marksOf([part, whole]),
    sources: [cellSource(part), cellSource(whole)],
  });
}

/** Years before which a row counts another diploma, as the titles of the document say: « (avant 2008 …) ». */
export function declaredBreaks(row: Row): readonly number[] {
  const years = Object.values(row.labels).flatMap((label) =>
    [...label.matchAll(/\bavant (\d{4})/giu)].map((match) => Number(match[1])),
  );
  return [...new Set(years)].sort((a, b) => a - b);
}

function changeProblems(from: NumberCell, to: NumberCell, place: Place): Problem[] {
  const problems = [...unitProblems([from, to], place)];
  if (from.row.key !== to.row.key || from.table.descriptor.id !== to.table.descriptor.id) {
    problems.push({
      ...place,
      fact: 'Une évolution se lit sur une seule ligne.',
      received: `${from.row.key} et ${to.row.key}`,
      expected: 'deux colonnes de la même ligne',
      repair: 'Donnez les deux valeurs par <Value>, sans calculer d’évolution.',
    });
  }
  const [start, end] = [Number(from.column.id), Number(to.column.id)].sort((a, b) => a - b);
  const cut = declaredBreaks(from.row).find(
    (year) => start !== undefined && end !== undefined && start < year && year <= end,
  );
  if (cut !== undefined) {
    problems.push({
      ...place,
      fact: `La série est coupée en ${cut} : avant, le document compte un autre diplôme.`,
      received: `de ${from.column.title} à ${to.column.title}`,
      expected: `deux années du même côté de ${cut}`,
      repair: `Partez de ${cut}, ou donnez les deux valeurs par <Value> en disant la coupure.`,
    });
  }
  return problems;
}

function differenceText(difference: number, cell: NumberCell, signed: boolean): string {
  const text = signed ? formatSigned(difference) : formatNumber(Math.abs(difference));
  const { type } = cell.column;
  if (type === 'percent' || type === 'change') {
    return `${text}\u00A0${plural(difference, 'point', 'points')}`;
  }
  return type === 'euros' ? `${text}\u00A0€` : text;
}

/** What `<Change>` prints: the difference and its percentage; points for rates. */
export function changeView(library: Library, input: Input): Result<CalcView> {
  const parsed = parseProps(changeProps, input, 'Change');
  if (!parsed.ok) return parsed;
  const { props, place } = parsed.value;
  const found = findAll(library, [props.from, props.to], props.edition, place);
  if (!found.ok) return found;
  const [from, to] = found.value;
  if (!from || !to) return failure([]);
  const difference = exact(to.number - from.number);
  const problems = changeProblems(from, to, place);
  const sense = difference > 0 ? 'hausse' : difference < 0 ? 'baisse' : 'stabilité';
  if (props.sense !== undefined && props.sense !== sense) {
    problems.push({
      ...place,
      fact: `La phrase annonce une ${props.sense}, les données montrent une ${sense}.`,
      received: `${cellText(from)} puis ${cellText(to)}`,
      expected: `une ${props.sense}`,
      repair: 'Récrivez la phrase et l’attribut « sense » d’après les données.',
    });
  }
  const rate = ['percent', 'change'].includes(to.column.type);
  if (props.as === 'percent' && (rate || from.number === 0)) {
    problems.push({
      ...place,
      fact: rate
        ? 'Un écart entre deux taux se dit en points, pas en pourcentage.'
        : 'On ne peut pas donner de pourcentage à partir de zéro.',
      received: `${cellText(from)} puis ${cellText(to)}`,
      expected: 'as="difference"',
      repair: 'Demandez as="difference".',
    });
  }
  if (problems.length > 0) return failure(problems);
  const signed = props.sense === undefined;
  const gap = differenceText(difference, to, signed);
  const percent =
    from.number === 0 || rate ? '' : percentText((100 * difference) / from.number, signed);
  const both = percent === '' ? gap : `${gap} (${percent})`;
  return success({
    text: props.as === 'difference' ? gap : props.as === 'percent' ? percent : both,
    unit: '',
    href: addressOfRow(to, to.row),
    marks: marksOf([from, to]),
    sources: [cellSource(from), cellSource(to)],
  });
}

function percentText(value: number, signed: boolean): string {
  const text = signed ? formatSigned(value, 1) : formatNumber(Math.abs(value), 1);
  return `${text}\u00A0%`;
}
