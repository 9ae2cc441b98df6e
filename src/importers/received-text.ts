import type { Problem } from '../lib/problem.ts';
import type { EditionFile } from '../schemas/edition-file.ts';
import type { PrintedTable } from './importer.ts';

/** A line that prints something: bullets and tabs alone may repeat. */
const PRINTED = /[\p{L}\p{N}]/u;

/**
 * A line printed twice in a row is an accident of the extraction in every kind of document: no table
 * and no sentence repeats itself word for word.
 */
export function repeatedLineProblems(file: string, text: string): Problem[] {
  const lines = text.split(/\r?\n/u);
  return lines.flatMap((line, index): Problem[] => {
    if (index === 0 || line !== lines[index - 1] || !PRINTED.test(line)) return [];
    return [
      {
        file,
        line: index + 1,
        fact: 'Cette ligne répète mot pour mot la ligne du dessus.',
        received: line.trim(),
        expected: 'chaque ligne une seule fois',
        repair: 'Retirez la ligne en double de l’extraction, d’après le document.',
      },
    ];
  });
}

/**
 * Once an edition has been imported, its manifest says how many rows each table has: a row that went
 * missing, or came twice under another name, shows even where no sum would tell.
 */
export function rowCountProblems(
  place: { readonly document: string; readonly manifest: string },
  manifest: EditionFile,
  tables: readonly PrintedTable[],
): Problem[] {
  return tables.flatMap(({ id, rows }): Problem[] => {
    const known = manifest.tables[id]?.rows;
    if (known === undefined || known === rows.length) return [];
    return [
      {
        file: place.document,
        column: id,
        fact: 'Cette table n’a plus le nombre de lignes de son dernier import.',
        received: String(rows.length),
        expected: `${known}, d’après ${place.manifest}`,
        repair: `Comparez le document avec ${id}.csv. Si le changement est voulu, ou pour une nouvelle édition, écrivez « tables: {} » dans le manifeste et relancez.`,
      },
    ];
  });
}
