/** One line of a text whose cells are separated by tabs. */
export interface TabLine {
  /** 1-based line of the document. */
  readonly line: number;
  /** Cells, trimmed, inner white space collapsed, `<i>` marks of the extraction removed. */
  readonly fields: readonly string[];
}

/** A cell that holds something, with its 0-based place among the tabs of its line. */
export interface TabCell {
  readonly field: number;
  readonly text: string;
}

const MARKS = /<\/?i>|\*\*/gu;

/** Every line of the text, in order. */
export function tabLines(text: string): readonly TabLine[] {
  return text.split(/\r?\n/u).map((content, index) => ({
    line: index + 1,
    fields: content
      .split('\t')
      .map((field) => field.replace(MARKS, '').replace(/\s+/gu, ' ').trim()),
  }));
}

/** The cells that hold something, from left to right. */
export function filledCells(line: TabLine): readonly TabCell[] {
  return line.fields.flatMap((text, field) => (text === '' ? [] : [{ field, text }]));
}

/** True when nothing at all stands on the line, not even a tab: what closes a table. */
export function isEmptyLine(line: TabLine): boolean {
  return line.fields.length === 1 && line.fields[0] === '';
}
