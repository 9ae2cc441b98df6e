/** A word, number or sign of the source tables, at the line where its cell begins. */
export interface TableToken {
  /** 1-based line of the source document where the cell of the token begins. */
  readonly line: number;
  readonly token: string;
}

/**
 * Every token that stands in the three tables of the document, found by line ranges and spaces alone:
 * nothing here is shared with the importer, so that both cannot be wrong together.
 *
 * Exceptions, which are layout and not cells: the « – » or « - » after a speciality code, the « : »
 * before its restriction, the « • » before an amount.
 */
export function tableTokens(text: string): TableToken[] {
  const lines = text.split('\n');
  const at = (words: string) => lines.findIndex((line) => line.trim().startsWith(words));
  const tokens: TableToken[] = [];
  const add = (index: number, printed: string) => {
    for (const token of printed.split(/\s+/u))
      if (token !== '') tokens.push({ line: index + 1, token });
  };

  // Specialities: from the first « 1- » to the beneficiaries; an entry begins with a number and a dash.
  let start = -1;
  for (let index = at('1- Domaines'); index < at('LES BENEFICIAIRES'); index += 1) {
    const line = (lines[index] ?? '').trim();
    if (/^\d\d\d? [-–] /u.test(line)) {
      start = index;
      add(index, line.replace(/ [-–] /u, ' ').replace(' : ', ' '));
    } else if (line === '') start = -1;
    else if (start >= 0) add(start, line);
  }

  // Amounts: from their heading to the next one; an amount begins with a bullet and a number.
  start = -1;
  for (let index = at('MONTANTS DE L'); index < at('MODALITES DE CALCUL'); index += 1) {
    const line = (lines[index] ?? '').trim();
    if (line.startsWith('• ')) {
      start = index;
      add(index, line.slice(2));
    } else if (line === '') start = -1;
    else if (start >= 0) add(start, line);
  }

  // Diplomas: after the header, every line that holds eight digits.
  for (let index = at('Spécialité Code'); index < lines.length; index += 1) {
    if (/\d{8}/u.test(lines[index] ?? '')) add(index, lines[index] ?? '');
  }
  return tokens;
}
