import { readHeaders } from './headers.ts';
import type { Report, SourceLine } from './lines.ts';
import { toulouseLabels, toulouseTables } from './toulouse-labels.ts';

/**
 * Checks the headers that follow the three tables. They stand in reverse order, which two facts of the
 * document show: the sessions, which close the tables, open the headers, and the CFA label closes them.
 */
export function checkToulouseHeaders(
  lines: readonly SourceLine[],
  sessionIds: readonly string[],
  report: Report,
): void {
  const labels = toulouseLabels(sessionIds);
  const found = readHeaders(lines, labels, report).map(({ id }) => id);
  const expected = [
    ...toulouseTables(sessionIds).flatMap(({ total, columns }) => [total, ...columns, 'identite']),
    'annee',
  ];
  for (const id of new Set([...expected, ...found])) {
    const wanted = expected.filter((each) => each === id).length;
    const count = found.filter((each) => each === id).length;
    // The heading with the year is printed for some of the tables only.
    if (count === wanted || (id === 'annee' && count > wanted)) continue;
    const title = labels.find((label) => label.id === id)?.title ?? id;
    report({
      line: lines.at(-1)?.line,
      column: id,
      fact: `L’en-tête « ${title} » est imprimé ${count} fois après les tables de Toulouse.`,
      received: String(count),
      expected: String(wanted),
      repair: 'Vérifiez que le document est entier et que ses colonnes n’ont pas changé.',
    });
  }
  const sessions = found.findLastIndex((id) => id.startsWith('session_'));
  const rates = found.findIndex((id) => id.startsWith('taux_'));
  const cfa = found.indexOf('global-cfa');
  if (sessions > rates || cfa < found.lastIndexOf('global-fpa')) {
    report({
      line: lines[0]?.line,
      fact: 'Les en-têtes des tables de Toulouse ne sont plus dans l’ordre inverse des tables.',
      received: found.join(', '),
      expected: 'les sessions d’abord, le CFA en dernier',
      repair: 'Vérifiez à quelle table va chaque en-tête, puis adaptez l’importeur.',
    });
  }
}
