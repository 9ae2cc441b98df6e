import { wordsOf } from '../../rules/french-text.ts';
import type { RegionRows, SearchDocument } from './document.ts';

/** More rows than this would bury the pages that gather them. */
const MOST = 3;

/** Rows of a region and a diploma that the query both names; none when it names one of them only. */
export function rowDocuments(
  query: string,
  tables: readonly RegionRows[],
): readonly SearchDocument[] {
  return tables.flatMap((table) => rowsOf(query, table));
}

function rowsOf(query: string, table: RegionRows): readonly SearchDocument[] {
  const words = wordsOf(query);
  const region = Object.entries(table.regions)
    .map(([id, title]) => ({ id, title, words: wordsOf(title) }))
    .filter((entry) => entry.words.every((word) => words.includes(word)))
    .sort((a, b) => b.words.length - a.words.length)[0];
  if (!region) return [];
  const rest = words.filter((word) => !region.words.includes(word));
  if (rest.length === 0) return [];
  return Object.entries(table.diplomas)
    .map(([id, title]) => ({ id, title, words: wordsOf(title) }))
    .filter(
      (diploma) =>
        !table.absent.includes(`${region.id}/${diploma.id}`) &&
        rest.every((word) => diploma.words.some((own) => own.startsWith(word))),
    )
    .sort((a, b) => a.words.length - b.words.length)
    .slice(0, MOST)
    .map(({ id, title }) => ({
      kind: 'ligne',
      title: `${title} : ${region.title}`,
      url: table.url.replaceAll('{region}', region.id).replaceAll('{row}', `${region.id}/${id}`),
      context: table.context,
    }));
}
