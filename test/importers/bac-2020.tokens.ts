/** A word, number or sign of the source tables, at the line where its cell begins. */
export interface TableToken {
  /** 1-based line of the source document where the cell of the token begins. */
  readonly line: number;
  readonly token: string;
}

/** The dated sentences: words that open them, words that close them, words between that are no cell. */
const SENTENCES = [
  ['Les liens vers les résultats', ', depuis le site|, sur le', ','],
  ['des épreuves de remplacement en', '[.]', ''],
  ['En janvier-février', '[.]', ','],
  ['une épreuve ponctuelle', '[.]', ''],
  ['Les épreuves du second groupe dit', ', (?:sont|existent)', ', prévues'],
  ['Les épreuves de remplacement, prévues', ', (?:sont|existent)', ', prévues'],
  ['publication unique nationale', ',', ''],
] as const;

/**
 * Every token of the seven tables of counts and of the calendar, found by line ranges and spaces
 * alone: nothing here is shared with the importer, so that both cannot be wrong together.
 *
 * Exceptions, which are labels and layout and not cells: the name of each row, the column headers,
 * the « ■ » and « : » of the list of dates, the titles of the four boxes, the « prévues » of a sentence.
 */
export function tableTokens(text: string): TableToken[] {
  const lines = text.split('\n').map((line) => line.trim());
  const at = (words: string, from = 0) => lines.findIndex((l, i) => i >= from && l === words);
  const starting = (words: string) => lines.findIndex((line) => line.startsWith(words));
  const tokens: TableToken[] = [];
  const add = (index: number, printed: string) => {
    for (const token of printed.split(/\s+/u))
      if (token !== '') tokens.push({ line: index + 1, token });
  };

  // Counts: whole numbers and slashes between « Académie » and « Retrouvez », then in the annex.
  const annex = at('Baccalauréat général');
  for (const [from, to] of [
    [at('Académie'), starting('Retrouvez le détail')],
    [annex, lines.length],
  ] as const) {
    for (let index = from; index < to; index += 1)
      add(
        index,
        (lines[index] ?? '')
          .split(/\s+/u)
          .filter((t) => /^(?:\d+|\/)$/u.test(t))
          .join(' '),
      );
  }

  // List of dates: « ■ dates : event » after the summary.
  for (
    let index = starting('Retrouvez le détail');
    index < starting('Les liens vers');
    index += 1
  ) {
    const line = lines[index] ?? '';
    if (line.startsWith('■')) add(index, line.slice(1).replace(' : ', ' '));
  }

  // Boxes: the first line with text after each « groupe d’épreuves : ».
  lines.forEach((line, index) => {
    if (!/^(?:1er|2nd) groupe d’épreuves :$/u.test(line)) return;
    const next = lines.findIndex((each, i) => i > index && each !== '');
    add(next, lines[next] ?? '');
  });

  // Captions: each goes on to the line before the next caption or the next page.
  let caption = -1;
  for (let index = starting('Publication des résultats sur'); index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.startsWith('Publication des résultats sur')) caption = index;
    else if (line !== '' && !/^(?:de|partir de) \d+h\.?$/u.test(line)) break;
    add(caption, line);
  }

  // Sentences: every character of the document that is no space or line end keeps its line.
  for (const [opening, closing, between] of SENTENCES) {
    const found = new RegExp(opening.replaceAll(' ', '\\s+'), 'u').exec(text);
    if (!found) continue;
    const rest = text.slice(found.index);
    const end = new RegExp(closing.replaceAll(' ', '\\s+'), 'u').exec(rest)?.index ?? 0;
    const index = text.slice(0, found.index).split('\n').length - 1;
    add(index, rest.slice(0, end).replace(between, ''));
  }
  return tokens;
}
