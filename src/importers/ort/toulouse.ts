import type { Report, SourceLine } from './lines.ts';
import { checkToulouseHeaders } from './toulouse-headers.ts';
import { LEVEL_HEADER, toulouseLabels, toulouseTables } from './toulouse-labels.ts';
import { readToulouseRow } from './toulouse-rows.ts';
import type { ToulouseRow } from './toulouse-rows.ts';

/** One table of Toulouse: its certifications and the total that closes it. */
export interface ToulouseTable {
  readonly id: string;
  readonly columns: readonly string[];
  readonly rows: readonly ToulouseRow[];
  readonly total: {
    readonly line: number;
    /** Its name, printed with the headers: « Effectif global FPA ». */
    readonly label: string;
    readonly values: readonly string[];
  };
}

function totalLabel(id: string): string {
  return toulouseLabels([]).find((label) => label.id === id)?.title ?? '';
}

const TOTAL = /^\d+(?: \d+)*$/u;

/** The three tables, in the order of the document. Their headers, printed last, are checked. */
export function readToulouse(
  lines: readonly SourceLine[],
  sessionIds: readonly string[],
  report: Report,
): readonly ToulouseTable[] {
  if (lines.length === 0) return [];
  const tables = toulouseTables(sessionIds);
  // « Session » and its year stand on two lines among the headers: that year is no total.
  const totals = lines.flatMap(({ text }, index) =>
    TOTAL.test(text) && lines[index - 1]?.text !== 'Session' ? [index] : [],
  );
  if (totals.length !== tables.length) {
    report({
      line: lines.at(-1)?.line,
      fact: 'Les tables de Toulouse ne se terminent pas toutes par leur total.',
      received: `${totals.length} lignes de total`,
      expected: `${tables.length} lignes faites de nombres seuls`,
      repair: 'Vérifiez que le document est entier et qu’aucun total ne manque.',
    });
    return [];
  }
  const last = totals.at(-1) ?? 0;
  checkToulouseHeaders(lines.slice(last + 1), sessionIds, report);
  return tables.flatMap(({ id, columns, total: name }, index): ToulouseTable[] => {
    const from = index === 0 ? 0 : (totals[index - 1] ?? 0) + 1;
    const total = lines[totals[index] ?? -1];
    if (!total) return [];
    const counts = id === 'toulouse-sessions';
    const width = counts ? columns.length : 1;
    const values = total.text.split(' ');
    if (values.length !== width) {
      report({
        line: total.line,
        fact: `Le total de « ${id} » n’a pas le bon nombre de valeurs.`,
        received: total.text,
        expected: `${width} ${width > 1 ? 'nombres' : 'nombre'}`,
        repair: 'Vérifiez que les tables sont dans l’ordre connu et que le total est entier.',
      });
    }
    const body = withoutLevelHeader(lines.slice(from, totals[index]), id, report);
    const rows = body.flatMap((source) => {
      const row = readToulouseRow(source, columns.length, counts, report);
      return row ? [row] : [];
    });
    return [{ id, columns, rows, total: { line: total.line, label: totalLabel(name), values } }];
  });
}

/** The rows of a table, once the header of the level column that opens it is taken away. */
function withoutLevelHeader(
  lines: readonly SourceLine[],
  id: string,
  report: Report,
): readonly SourceLine[] {
  let header = '';
  let used = 0;
  while (used < lines.length && header.length < LEVEL_HEADER.length) {
    header += (lines[used]?.text ?? '').replaceAll(' ', '');
    used += 1;
  }
  if (header === LEVEL_HEADER) return lines.slice(used);
  report({
    line: lines[0]?.line,
    fact: `L’en-tête « Niveau de qualification » manque au début de « ${id} ».`,
    received: lines[0]?.text ?? '',
    expected: '« Niveau de qualification », puis une ligne par certification',
    repair: 'Vérifiez que le document est entier et que cet en-tête n’a pas changé de nom.',
  });
  return lines.filter(({ text }) => /^\d/u.test(text));
}
