import bac2020 from '../data/bac-2020/dataset.ts';
import { tableHeader } from '../datasets/printed-table.ts';
import { failure, success } from '../lib/problem.ts';
import type { Problem, Result } from '../lib/problem.ts';
import { announcedProblems } from './bac-2020/check-announced.ts';
import { LAYOUTS } from './bac-2020/layout.ts';
import { readCalendar } from './bac-2020/read-calendar.ts';
import { readTables } from './bac-2020/read-tables.ts';
import type { Importer, PrintedTable, SourceDocument } from './importer.ts';
import { flowText } from './lib/flow-text.ts';

/** Session 2020 of the baccalauréat in the académie d’Aix-Marseille: seven tables and the calendar. */
export const importer: Importer = { dataset: 'bac-2020', parse };

function parse(document: SourceDocument): Result<readonly PrintedTable[]> {
  const foreign = foreignDocument(document);
  if (foreign) return failure([foreign]);
  const problems: Problem[] = [];
  const flow = flowText(document.text);
  const tables = readTables(document.name, document.text, problems);
  problems.push(...announcedProblems(document.name, flow, tables));
  const calendar = readCalendar(document.name, flow, problems);
  if (problems.length > 0) return failure(problems);
  return success(
    bac2020.tables.map((table) => ({
      id: table.id,
      header: tableHeader(table),
      rows: table.id === 'calendrier' ? calendar : (tables.get(table.id) ?? []),
    })),
  );
}

/** One problem in place of dozens when nothing of the document is there. */
function foreignDocument({ name, text }: SourceDocument): Problem | null {
  if (text.trim() === '') {
    return {
      file: name,
      fact: 'Le document est vide.',
      expected: 'le document « Baccalauréat, session 2020 » de l’académie d’Aix-Marseille',
      repair: 'Redemandez le fichier.',
    };
  }
  if (/Session 2020/u.test(text) || LAYOUTS.some(({ closing }) => text.includes(closing)))
    return null;
  return {
    file: name,
    fact: 'Ce n’est pas le document de la session 2020 du baccalauréat.',
    received: text.trim().split('\n')[0]?.trim(),
    expected: 'les mots « Session 2020 » et les tableaux d’effectifs par département',
    repair: 'Vérifiez le jeu de données et le fichier donnés à la commande d’import.',
  };
}
