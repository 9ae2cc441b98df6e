import type { Problem } from '../../lib/problem.ts';
import type { Header } from './find-headers.ts';
import { LAYOUTS } from './layout.ts';
import type { TableLayout } from './layout.ts';
import { looksLikeRow } from './read-rows.ts';
import type { SourceLine } from './read-rows.ts';

/** Rows that stand under no header: without this, a header lost would lose its rows in silence. */
export function strayRows(file: string, lines: readonly SourceLine[]): Problem[] {
  const rows = lines.filter(looksLikeRow);
  const [first] = rows;
  if (!first) return [];
  return [
    {
      file,
      line: first.line,
      fact: `Des lignes de tableau (${rows.length}) ne sont sous aucun en-tête reconnu.`,
      received: first.text.trim(),
      expected: 'un en-tête qui commence par « Bouches- », puis les lignes du tableau',
      repair: 'Rétablissez l’en-tête de ce tableau dans le document, ou redemandez le fichier.',
    },
  ];
}

export function headerProblem(file: string, header: Header, layout: TableLayout): Problem {
  return {
    file,
    line: header.line,
    column: layout.id,
    fact: 'L’en-tête de ce tableau n’est pas celui attendu.',
    received: header.columns,
    expected: layout.columns,
    repair:
      'Vérifiez les colonnes dans le document publié : une colonne a pu changer de nom ou de place.',
  };
}

export function unclosed(file: string, header: Header): Problem {
  return {
    file,
    line: header.line,
    fact: 'Ce tableau n’a pas sa ligne de total : le document est coupé, ou la ligne a changé de nom.',
    received: header.columns,
    expected: LAYOUTS.map(({ closing }) => `« ${closing} »`).join(', '),
    repair: 'Redemandez le document entier.',
  };
}

export function repeatedTable(
  file: string,
  line: number | undefined,
  layout: TableLayout,
): Problem {
  return {
    file,
    line,
    column: layout.id,
    fact: 'Ce tableau est imprimé deux fois.',
    received: layout.closing,
    expected: 'un seul tableau qui finit par cette ligne',
    repair: 'Comparez les deux tableaux avec le document publié et redemandez le fichier.',
  };
}

/** Tables and headings that the document must hold. */
export function missingParts(
  file: string,
  lines: readonly SourceLine[],
  tables: ReadonlyMap<string, unknown>,
): Problem[] {
  const printed = new Set(lines.map(({ text }) => text.trim()));
  return LAYOUTS.flatMap(({ id, heading, columns, closing }): Problem[] => [
    ...(tables.has(id)
      ? []
      : [
          {
            file,
            column: id,
            fact: 'Ce tableau est introuvable.',
            expected: `l’en-tête « ${columns} » et une dernière ligne « ${closing} »`,
            repair:
              'Redemandez le document entier, ou vérifiez que c’est bien celui de la session 2020.',
          },
        ]),
    ...(heading === null || printed.has(heading)
      ? []
      : [
          {
            file,
            column: id,
            fact: 'Le titre de ce tableau est introuvable.',
            expected: heading,
            repair: 'Redemandez le document entier, ou vérifiez si ce titre a changé.',
          },
        ]),
  ]);
}
