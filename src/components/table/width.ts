import type { TableView } from './model.ts';

/** Widths in rem, at the font sizes of the sheet and with a wide font: an estimate that errs on the wide side. */
const ROW_HEADER = 16;
const SOURCE = 4;
const LETTER = 0.49;
const PADDING = 1;
const LEAST = 4.6;
const TEXT = 8;
/** A figure and the letter of its note, then each further letter. */
const MARKED = 5.9;
const MARK = 1.5;

/** Room for a table on a large screen, in rem. Beyond it the table scrolls inside its frame everywhere. */
const ROOM = 76;
/** Above this width, in rem, a sheet of A4 is turned to landscape. */
const PORTRAIT = 56;

function longestWord(title: string): number {
  return Math.max(...title.split(/[\s-]+/u).map((word) => word.length));
}

/** Estimated least width of a table, in rem. */
export function leastWidth({ columns, descriptions, rows }: TableView): number {
  const values = columns.map(({ title, numeric }, index) => {
    const marks = Math.max(0, ...rows.map((row) => row.cells[index]?.marks.length ?? 0));
    const least = marks > 0 ? MARKED + (marks - 1) * MARK : LEAST;
    return Math.max(numeric ? least : TEXT, longestWord(title) * LETTER + PADDING);
  });
  return values.reduce(
    (sum, width) => sum + width,
    ROW_HEADER + SOURCE + descriptions.length * TEXT,
  );
}

/** Whether a table of figures alone, with these column titles, has its room on a large screen. */
export function hasRoom(titles: readonly string[]): boolean {
  const widths = titles.map((title) => Math.max(LEAST, longestWord(title) * LETTER + PADDING));
  return widths.reduce((sum, width) => sum + width, ROW_HEADER) <= ROOM;
}

/** True when half of the cells at least are texts: such a table is read row by row on a phone. */
export function isOfTexts({ columns, descriptions }: TableView): boolean {
  const texts = columns.filter(({ numeric }) => !numeric).length + descriptions.length;
  return 2 * texts >= columns.length + descriptions.length;
}

/** Classes of the frame: `fits` where the page may scroll in place of the table, `wide` for landscape paper, `texts`. */
export function frameClasses(view: TableView): readonly string[] {
  const width = leastWidth(view);
  return [
    ...(width <= ROOM ? ['fits'] : []),
    ...(width > PORTRAIT ? ['wide'] : []),
    ...(isOfTexts(view) ? ['texts'] : []),
  ];
}
