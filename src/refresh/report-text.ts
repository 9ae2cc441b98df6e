import { countOf } from '../lib/numbers-fr.ts';
import type { Report, Section } from './report.ts';

/** Columns of the narrowest terminal that we write for. */
const WIDTH = 80;

/** Items of a section that the terminal shows; the page shows more. */
const SHOWN = 12;

/** The report for a terminal: no colour, 80 columns but for a command to copy. `page` is where the whole of it stands, if anywhere. */
export function reportText({ title, sections }: Report, page: string | null): string {
  return [title, '='.repeat(title.length), '', ...sections.flatMap((part) => lines(part, page))]
    .join('\n')
    .trimEnd();
}

/** True when the terminal leaves items out: the page alone holds all of them. */
export function isCut({ sections }: Report): boolean {
  return sections.some(({ items }) => items.length > SHOWN);
}

function lines({ title, intro, items }: Section, page: string | null): string[] {
  const more = items.length - SHOWN;
  const where = page === null ? '' : ` : voir ${page}`;
  return [
    items.length > 1 ? `${title} (${items.length})` : title,
    ...(intro === '' ? [] : wrap(intro, '  ')),
    ...items
      .slice(0, SHOWN)
      .flatMap(({ text, details, command }) => [
        ...wrap(text, '    ', '  - '),
        ...details.flatMap((detail) => wrap(detail, '      ', '    ')),
        ...(command === undefined ? [] : [command]),
      ]),
    ...(more > 0 ? wrap(`… et ${countOf(more, 'autre', 'autres')}${where}`, '  ') : []),
    '',
  ];
}

/** Lines of at most 80 columns; a word longer than a line is cut, so that nothing is lost at the edge. */
export function wrap(text: string, indent: string, first = indent): string[] {
  const result: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    let rest = word;
    if (line.trim() !== '' && line !== first && line.length + 1 + rest.length > WIDTH) {
      result.push(line);
      line = indent;
    }
    line += line === first || line === indent ? '' : ' ';
    while (line.length + rest.length > WIDTH) {
      const room = WIDTH - line.length;
      result.push(line + rest.slice(0, room));
      rest = rest.slice(room);
      line = indent;
    }
    line += rest;
  }
  return [...result, line];
}
