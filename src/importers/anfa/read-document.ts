import type { Region } from '../../schemas/register.ts';
import { filledCells } from '../lib/tab-lines.ts';
import type { TabLine } from '../lib/tab-lines.ts';
import { readAnnex } from './annex.ts';
import type { AnnexRow } from './annex.ts';
import { findAnnexes } from './annex-blocks.ts';
import type { AnnexBlock } from './annex-blocks.ts';
import { readCqp } from './cqp.ts';
import type { CqpRow } from './cqp.ts';
import { MEASURES } from './groups.ts';
import type { AnnexTable } from './groups.ts';
import type { Labels } from './labels.ts';
import { ASK_AGAIN } from './report.ts';
import type { Report } from './report.ts';
import { readSeries } from './series.ts';
import type { SeriesRow } from './series.ts';

/** Everything that the document holds, by part. */
export interface AnfaDocument {
  readonly series: readonly SeriesRow[];
  readonly cqp: readonly CqpRow[];
  readonly annexes: readonly { readonly block: AnnexBlock; readonly rows: readonly AnnexRow[] }[];
}

/** Lines that open a part of the document, as printed, in their order. */
const LANDMARKS = ['LES EFFECTIFS EN FORMATION', 'TABLE DES MATIERES', 'CQP ET TITRES'] as const;
const ANNEXES = /^ANNEXES : EFFECTIFS EN FORMATION/u;

/** Entries of the table of contents that announce no series. */
const CONTENTS_HEADINGS =
  /^(CAP|MC|BAC PRO|BTS|Licence pro|Diplôme d'ingénieur|CQP et Titres|Annexes : .+)$/u;
const PAGE_NUMBER = /^\d+$/u;

/** Reads the whole document, or nothing when it is another one. */
export function readDocument(
  lines: readonly TabLine[],
  registers: { readonly labels: Labels; readonly regions: readonly Region[] },
  columns: { readonly series: readonly string[]; readonly cqp: readonly string[] },
  report: Report,
): AnfaDocument | null {
  const places = findLandmarks(lines, report);
  if (!places) return null;
  const { labels, regions } = registers;
  const { contents, cqpStart, annexes } = places;
  const contentsEnd = endOfContents(lines, contents);
  const series = readSeries(lines.slice(contentsEnd, cqpStart), labels, columns.series, report);
  checkContents(lines.slice(contents + 1, contentsEnd), series, report);
  const blocks = findAnnexes(lines.slice(annexes), labels, report);
  checkRegions(blocks, regions, report);
  return {
    series,
    cqp: readCqp(lines.slice(cqpStart + 1, annexes), labels, columns.cqp, report),
    annexes: readAnnexes(blocks, labels, report),
  };
}

interface Landmarks {
  readonly contents: number;
  readonly cqpStart: number;
  readonly annexes: number;
}

function findLandmarks(lines: readonly TabLine[], report: Report): Landmarks | null {
  const find = (accept: (text: string) => boolean) =>
    lines.findIndex((line) => accept(line.fields[0] ?? ''));
  const [title = -1, contents = -1, cqpStart = -1] = LANDMARKS.map((landmark) =>
    find((text) => text === landmark),
  );
  const annexes = find((text) => ANNEXES.test(text));
  if (title < 0 || contents < 0) {
    report({
      fact: 'Ce n’est pas le document de l’ANFA sur les effectifs en formation.',
      received: lines.find((line) => line.fields[0])?.fields[0] ?? 'aucun texte',
      expected: `les lignes « ${LANDMARKS[0]} » et « ${LANDMARKS[1]} »`,
      repair: 'Vérifiez le fichier donné à la commande d’import.',
    });
    return null;
  }
  if (cqpStart < 0 || annexes < cqpStart) {
    report({
      line: lines.length,
      fact: 'Le document s’arrête avant ses tableaux de CQP et ses annexes.',
      expected: `les lignes « ${LANDMARKS[2]} » et « ANNEXES : EFFECTIFS EN FORMATION … »`,
      repair: ASK_AGAIN,
    });
    return null;
  }
  return { contents, cqpStart, annexes };
}

/** The contents end with the entry of the annexes. */
function endOfContents(lines: readonly TabLine[], contents: number): number {
  const last = lines.findIndex(
    (line, index) => index > contents && /^Annexes : /u.test(line.fields[0] ?? ''),
  );
  return (last < 0 ? contents : last) + 1;
}

/** Every series that the table of contents announces must have its table. */
function checkContents(
  contents: readonly TabLine[],
  series: readonly SeriesRow[],
  report: Report,
): void {
  const plain = (text: string) => text.replace(/\.+$/u, '');
  const titles = new Set(series.map(({ title }) => plain(title)));
  for (const line of contents) {
    const [entry, page] = filledCells(line).map(({ text }) => text);
    if (entry === undefined || !PAGE_NUMBER.test(page ?? '')) continue;
    if (titles.has(plain(entry)) || CONTENTS_HEADINGS.test(plain(entry))) continue;
    report({
      line: line.line,
      fact: 'Un tableau annoncé par la table des matières est introuvable.',
      received: plain(entry),
      expected: 'un tableau sous ce titre, dans les pages qui suivent',
      repair: ASK_AGAIN,
    });
  }
}

/** Both annexes for France and each region, once each. */
function checkRegions(
  blocks: readonly AnnexBlock[],
  regions: readonly Region[],
  report: Report,
): void {
  for (const table of Object.keys(MEASURES)) {
    for (const region of regions) {
      const found = blocks.filter(
        (block) => block.table === table && block.region.id === region.id,
      );
      if (found.length === 1) continue;
      report({
        line: found[1]?.headerLine,
        fact: `Le tableau « ${table} » de la région « ${region.title} » ${found.length === 0 ? 'manque' : 'est imprimé plusieurs fois'}.`,
        received: String(found.length),
        expected: 'un tableau par région',
        repair: ASK_AGAIN,
      });
    }
  }
}

function readAnnexes(
  blocks: readonly AnnexBlock[],
  labels: Labels,
  report: Report,
): AnfaDocument['annexes'] {
  const national = new Map<AnnexTable, readonly AnnexRow[]>(
    blocks
      .filter((block) => block.region.id === 'france')
      .map((block) => [block.table, readAnnex(block, labels, null, report)]),
  );
  return blocks.map((block) => {
    const rows = national.get(block.table);
    if (block.region.id === 'france') return { block, rows: rows ?? [] };
    const ids = rows?.map(({ diploma }) => diploma) ?? null;
    return { block, rows: readAnnex(block, labels, ids, report) };
  });
}
