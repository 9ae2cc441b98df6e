/** A word, number or sign of the source tables, at the line where it stands. */
export interface TableToken {
  /** 1-based line of the source document. */
  readonly line: number;
  readonly token: string;
}

const SITE_HEADINGS = ['Ecole de Travail', 'ORT MARSEILLE', 'ORT LYON'];
/** Second lines of a cell of figures: cells wrap on these words alone. */
const WRAPPED = /^(?:en cours|d'acquis?i?tion|jeunes|profession)$/u;
const SENTENCE = /^(?:\*|https?:|Remarque:|en jaune fluo:|6\/7\/8:|9-10-11 |Mise à |REf V)/u;
/** Last line of the two origins that are printed above the columns. */
const ORIGINS_END = /^(?:1Taux|Nb)/u;

/**
 * Every token of the tables of figures, of the definitions and of the three tables of Toulouse, found by
 * line ranges and spaces alone: nothing here is shared with the importer, so that both cannot be wrong
 * together.
 *
 * Exceptions, which are labels and layout and not cells: the name of each course, the headers, the names
 * of the groups of columns, the titles of the pages. An address or a number that a line end cuts is one token.
 */
export function tableTokens(text: string): TableToken[] {
  const lines = text.split(/\r?\n/u).map((line) => line.trim());
  const tokens: TableToken[] = [];
  const add = (index: number, printed: string) => {
    for (const token of printed.split(/\s+/u)) {
      if (token !== '') tokens.push({ line: index + 1, token });
    }
  };
  const glue = (printed: string) => {
    const last = tokens.pop();
    if (last) tokens.push({ line: last.line, token: last.token + printed });
  };
  const toulouse = lines.indexOf('TOULOUSE');

  let part: 'top' | 'headers' | 'origins' | 'body' | 'foot' = 'top';
  let address = false;
  for (let index = 0; index < toulouse - 1; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    if (line === 'Définitions:') part = 'headers';
    else if (SITE_HEADINGS.includes(line)) part = 'body';
    else if (part === 'origins' && ORIGINS_END.test(line)) part = 'headers';
    else if (part === 'headers' && line.startsWith('*')) {
      part = 'origins';
      add(index, line);
    } else if (part === 'origins') {
      if (/\d$/u.test(lines[index - 1] ?? '') && /^\d/u.test(line)) glue(line);
      else add(index, line);
    } else if (part === 'body' && line.includes('%')) {
      const dated = /\d{4} ?- ?\d{4}.*$/u.exec(line)?.[0];
      add(index, dated ?? /\S+ \S+%.*$/u.exec(line)?.[0] ?? '');
    } else if (part === 'body' && WRAPPED.test(line)) add(index, line);
    else if (part !== 'headers' && SENTENCE.test(line)) {
      if (part === 'body') part = 'foot';
      add(index, line);
      address = /https?:\S+$/u.test(line);
      continue;
    } else if (part === 'body' && line.startsWith('INDICATEURS')) part = 'foot';
    else if (part === 'foot' && address) glue(line);
    else if (part === 'foot' && /^\d\S* \S+ \S+$/u.test(line)) add(index, line);
    address = false;
  }

  const session = lines.indexOf('Session', toulouse);
  for (let index = toulouse + 1; index < session; index += 1) {
    if (/^\d/u.test(lines[index] ?? '')) add(index, lines[index] ?? '');
  }
  return tokens;
}
