import type { Problem } from '../../lib/problem.ts';
import type { FlowText } from '../lib/flow-text.ts';
import type { TableRows } from './read-tables.ts';

/** Counts announced in the opening sentences, and the row of the summary that gives each again. */
const ANNOUNCED: readonly (readonly [row: string, words: string])[] = [
  ['total-bacs', 'candidats inscrits aux épreuves terminales'],
  ['general-techno', 'pour les baccalauréats général et technologique'],
  ['pro', 'pour le baccalauréat professionnel'],
  ['anticipees', 'élèves de première, inscrits aux épreuves anticipées'],
];

/** The opening sentences and the summary must give the same counts: a damaged document shows. */
export function announcedProblems(file: string, flow: FlowText, tables: TableRows): Problem[] {
  const summary = tables.get('synthese') ?? [];
  return ANNOUNCED.flatMap(([key, words]): Problem[] => {
    const match = new RegExp(`(\\d{1,3}(?: \\d{3})*) ${words}`, 'u').exec(flow.text);
    const total = summary.find((row) => row[1] === key)?.at(-1);
    if (match && (total === undefined || match[1] === total)) return [];
    return [
      {
        file,
        line: match ? flow.lineAt(match.index) : undefined,
        fact: match
          ? 'La phrase d’ouverture et le tableau de synthèse ne donnent pas le même nombre.'
          : 'Une phrase d’ouverture est introuvable.',
        received: match?.[0],
        expected: `${total ?? 'un nombre'} ${words}`,
        repair:
          'Comparez la phrase et le tableau avec le document publié, ou redemandez le document entier.',
      },
    ];
  });
}
