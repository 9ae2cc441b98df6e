/** One line of the document. */
export interface Line {
  /** 1-based, as in the source document. */
  readonly number: number;
  /** As printed, trimmed: a page mark may stand before the first word. */
  readonly text: string;
  /** For comparison only: one kind of apostrophe and dash, single spaces. */
  readonly plain: string;
}

/** The comparison form of a printed text. Trap: the same document mixes « ' » and « ’ », « - » and « – ». */
export function plainText(text: string): string {
  return text.trim().replace(/’/gu, "'").replace(/[–—]/gu, '-').replace(/\s+/gu, ' ');
}

/** Every line of the document, numbered from 1, blank ones included. */
export function toLines(text: string): Line[] {
  return text.split(/\r?\n/u).map((line, index) => ({
    number: index + 1,
    text: line.trim(),
    plain: plainText(line),
  }));
}

/** Consecutive lines whose paragraph was cut by the page width, joined by one space. */
export function joinText(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join(' ');
}

/** Runs of consecutive lines that are not blank. */
export function paragraphs(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [[]];
  for (const line of lines) {
    if (line.text === '') runs.push([]);
    else runs.at(-1)?.push(line);
  }
  return runs.filter((run) => run.length > 0);
}
