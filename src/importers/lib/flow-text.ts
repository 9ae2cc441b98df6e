/** A document read as one flow of words, for facts whose sentence is cut over several lines. */
export interface FlowText {
  /** The words, one space between two, no line end. */
  readonly text: string;
  /** 1-based line of the document where the character at `offset` of `text` stands. */
  lineAt(offset: number): number;
}

/**
 * Joins the lines of a document by single spaces. Characters that `ignored` matches are left out:
 * bullets that the extraction spoiled are no words.
 */
export function flowText(document: string, ignored?: RegExp): FlowText {
  const starts: { readonly offset: number; readonly line: number }[] = [];
  let text = '';
  for (const [index, raw] of document.split('\n').entries()) {
    const kept = ignored ? raw.replaceAll(ignored, '') : raw;
    const words = kept.replace(/\s+/gu, ' ').trim();
    if (words === '') continue;
    if (text !== '') text += ' ';
    starts.push({ offset: text.length, line: index + 1 });
    text += words;
  }
  return {
    text,
    lineAt: (offset) => starts.findLast((start) => start.offset <= offset)?.line ?? 1,
  };
}
