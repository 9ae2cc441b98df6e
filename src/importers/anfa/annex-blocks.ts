import type { Region } from '../../schemas/register.ts';
import { filledCells, isEmptyLine } from '../lib/tab-lines.ts';
import type { TabLine } from '../lib/tab-lines.ts';
import { MEASURES, STATUS_HEADINGS } from './groups.ts';
import type { AnnexTable } from './groups.ts';
import type { Labels } from './labels.ts';
import { ADD_ALIAS, ASK_AGAIN, COMPARE } from './report.ts';
import type { Report } from './report.ts';

/** One annex of the document: a table for one region, not yet read row by row. */
export interface AnnexBlock {
  readonly table: AnnexTable;
  readonly region: Region;
  readonly headerLine: number;
  /** Lines of the body, its total included. */
  readonly body: readonly TabLine[];
}

const LABEL_HEADING = 'Libellé formation';
const LAST_ROW = 'TOTAL FORMATION';

/** The annexes of `lines`, found by the line of statuses that stands above each of them. */
export function findAnnexes(
  lines: readonly TabLine[],
  labels: Labels,
  report: Report,
): readonly AnnexBlock[] {
  return lines.flatMap((line, index) => {
    if (!isStatusLine(line)) return [];
    checkStatuses(line, report);
    const header = lines[index + 1];
    const table = header ? readMeasures(header, report) : undefined;
    const region = readRegion(lines[index - 1], line, labels, report);
    const body = readBody(lines.slice(index + 2), line.line, report);
    return header && table && region ? [{ table, region, headerLine: header.line, body }] : [];
  });
}

function texts(line: TabLine): string[] {
  return filledCells(line).map(({ text }) => text);
}

/** Two known statuses are enough: a renamed one is then named in a problem instead of hiding the table. */
function isStatusLine(line: TabLine): boolean {
  const known = STATUS_HEADINGS.filter((status) => line.fields.includes(status));
  return known.length >= 2;
}

function checkStatuses(line: TabLine, report: Report): void {
  const received = texts(line).filter((text) => text !== LABEL_HEADING);
  if (received.join() === STATUS_HEADINGS.join()) return;
  report({
    line: line.line,
    fact: 'Les voies de formation ne sont pas celles attendues au-dessus de ce tableau.',
    received: received.join(' | '),
    expected: STATUS_HEADINGS.join(' | '),
    repair: COMPARE,
  });
}

/** Which annex it is, by its measures: those of one table, four times. */
function readMeasures(header: TabLine, report: Report): AnnexTable | undefined {
  const received = texts(header);
  const tables = Object.entries(MEASURES) as [AnnexTable, (typeof MEASURES)[AnnexTable]][];
  for (const [table, measures] of tables) {
    const expected = STATUS_HEADINGS.flatMap(() => [...measures]);
    const same =
      expected.length === received.length &&
      expected.every(({ printed }, at) =>
        (printed as readonly string[]).includes(received[at] ?? ''),
      );
    if (same) return table;
  }
  report({
    line: header.line,
    fact: 'Les colonnes de ce tableau ne sont pas celles attendues.',
    received: received.join(' | '),
    expected: tables
      .map(([, measures]) => measures.map(({ printed }) => printed[0]).join(' | '))
      .map((group) => `quatre fois « ${group} »`)
      .join(', ou '),
    repair: COMPARE,
  });
  return undefined;
}

/** The region stands on the line above the statuses, alone or beside the label heading. */
function readRegion(
  above: TabLine | undefined,
  statuses: TabLine,
  labels: Labels,
  report: Report,
): Region | undefined {
  const [name, ...others] = above ? texts(above).filter((text) => text !== LABEL_HEADING) : [];
  checkRegionLine(above ?? statuses, statuses, name, others, report);
  const region = labels.region(name ?? '');
  if (!region) {
    report({
      line: above?.line ?? statuses.line,
      fact: 'La région de ce tableau est inconnue.',
      received: name ?? 'rien',
      expected: 'une écriture connue de src/data/registers/regions.yaml',
      repair: ADD_ALIAS,
    });
  }
  return region;
}

/**
 * Beside the region stands nothing but the heading of the labels. The extraction once wrote the region
 * over that heading: its name then stands twice.
 */
function checkRegionLine(
  above: TabLine,
  statuses: TabLine,
  name: string | undefined,
  others: readonly string[],
  report: Report,
): void {
  const strange = others.filter((text) => text !== name);
  const hasHeading = [above, statuses].some((line) => texts(line).includes(LABEL_HEADING));
  if (strange.length === 0 && (hasHeading || others.length === 1)) return;
  report({
    line: above.line,
    fact:
      strange.length > 0
        ? 'Une case inattendue est imprimée à côté de la région.'
        : `L’en-tête « ${LABEL_HEADING} » manque au-dessus de ce tableau.`,
    received: texts(above).join(' | '),
    expected: `le nom de la région, et « ${LABEL_HEADING} » sur cette ligne ou la suivante`,
    repair: COMPARE,
  });
}

/** Rows down to the general total. An empty line before it, or the end, is a table cut short. */
function readBody(lines: readonly TabLine[], statusLine: number, report: Report): TabLine[] {
  const body: TabLine[] = [];
  for (const line of lines) {
    if (isEmptyLine(line)) break;
    body.push(line);
    if (texts(line)[0] === LAST_ROW) return body;
  }
  report({
    line: body.at(-1)?.line ?? statusLine,
    fact: `Ce tableau s’arrête avant sa ligne « ${LAST_ROW} ».`,
    expected: `une ligne « ${LAST_ROW} » à la fin de chaque tableau`,
    repair: ASK_AGAIN,
  });
  return body;
}
