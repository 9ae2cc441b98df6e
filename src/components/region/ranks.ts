import type { LinkedRow } from '../../datasets/diplomas/index-diplomas.ts';
import { ranking } from '../../datasets/diplomas/ranking.ts';
import type { Rank, Ranked } from '../../datasets/diplomas/ranking.ts';
import { SMALL_COUNT } from '../../datasets/diplomas/small-numbers.ts';
import { formatNumber, plural } from '../../lib/numbers-fr.ts';
import { waysOf } from '../diploma/anfa.ts';
import { remarksOf, rowHref, rowSources } from '../diploma/fact-table.ts';
import type { FactRow, FactTable } from '../diploma/fact-table.ts';
import { factCell, numberOf } from '../diploma/figure.ts';
import type { FactCell } from '../diploma/figure.ts';
import { grandTotal } from './rows.ts';
import type { Annex, RegionRows } from './rows.ts';

/** What regions are ranked by: a count, or a rate with the count that it rests on. */
interface Measure {
  readonly title: string;
  readonly annex: Annex;
  /** Column shown beside the rank. */
  readonly column: string;
  /** Column of the people that it rests on, and, for a rate, of those who passed. */
  readonly count: string;
  readonly passed: string | null;
}

function measures(total: LinkedRow, results: LinkedRow): readonly Measure[] {
  const enrolled = waysOf(total.table.descriptor, 'effectif');
  const presented = waysOf(results.table.descriptor, 'presentes');
  const all = enrolled.filter(({ id }) => id === 'total');
  const ordered = [...all, ...enrolled.filter((way) => !all.includes(way))];
  return [
    ...ordered.map(({ id, title }) => ({
      title: `${title}, effectif`,
      annex: 'effectifs' as const,
      column: `${id}_effectif`,
      count: `${id}_effectif`,
      passed: null,
    })),
    ...presented
      .filter(({ id }) => id === 'total')
      .map(({ id, title }) => ({
        title: `${title}, taux de réussite`,
        annex: 'resultats' as const,
        column: `${id}_taux`,
        count: `${id}_presentes`,
        passed: `${id}_recus`,
      })),
  ];
}

/** Rates are compared by their counts, not by the digits that the document keeps. */
function rankedItem(id: string, row: LinkedRow | null, { count, passed }: Measure): Ranked {
  const people = numberOf(row, count);
  const successes = passed === null ? null : numberOf(row, passed);
  if (passed === null) return { id, value: people, count: people };
  return {
    id,
    value: people === null || people === 0 || successes === null ? null : successes / people,
    count: people,
  };
}

/** « 3e sur 22 », « 1re sur 22, ex æquo avec 1 autre », « non classée ». */
export function rankText(rank: Rank | undefined): string {
  if (!rank) return 'non classée';
  const place = `${formatNumber(rank.rank)}${rank.rank === 1 ? 're' : 'e'} sur ${formatNumber(rank.among)}`;
  if (rank.tied === 0) return place;
  return `${place}, ex æquo avec ${formatNumber(rank.tied)} ${plural(rank.tied, 'autre', 'autres')}`;
}

/** A headcount has no candidates: nothing is missing there, so it is not a blank. */
const NO_RATE = 'sans objet';
const textCell = (text: string): FactCell => ({ text, look: 'ok', numeric: false, marks: [] });

/** The ranks of one region among the regions of the annexes, each with its value and count. Null without totals. */
export function rankTable(
  rows: RegionRows,
  region: string,
  regions: readonly string[],
): FactTable | null {
  const totals = (annex: Annex, id: string) => grandTotal(rows[annex].get(id) ?? []);
  const total = totals('effectifs', region);
  const results = totals('resultats', region);
  if (!total || !results) return null;
  const lines = measures(total, results).map((measure): FactRow => {
    const linked = measure.annex === 'effectifs' ? total : results;
    const ranks = ranking(regions.map((id) => rankedItem(id, totals(measure.annex, id), measure)));
    const counts = measure.passed === null ? [] : [measure.passed, measure.count];
    const [passed, presented] = counts.map((column) => factCell(linked, column).text);
    return {
      title: measure.title,
      href: rowHref(linked),
      total: false,
      cells: [
        factCell(linked, measure.column),
        textCell(passed === undefined ? NO_RATE : `${passed} sur ${presented ?? ''}`),
        textCell(rankText(ranks.get(region))),
      ],
    };
  });
  return {
    id: 'table-rangs',
    title: 'Rang de la région pour chaque mesure',
    unit: '',
    rowHeader: 'Mesure',
    columns: [
      { title: 'Valeur', href: null, numeric: true },
      { title: 'Reçus sur présentés', href: null, numeric: false },
      { title: 'Rang', href: null, numeric: false },
    ],
    rows: lines,
    remarks: remarksOf(lines, [
      'Rangs calculés par nous, du plus grand au plus petit. Un rang n’est pas une note.',
      `Une région de moins de ${formatNumber(SMALL_COUNT)} personnes n’est pas classée.`,
    ]),
    sources: rowSources([total, results]),
  };
}
