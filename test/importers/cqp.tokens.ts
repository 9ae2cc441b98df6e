/** A word, number or sign of the source tables, at the line where its cell begins. */
export interface TableToken {
  /** 1-based line of the source document where the cell of the token begins. */
  readonly line: number;
  readonly token: string;
}

/** Lines that are headings of a part: they name facts and are none. */
const HEADINGS =
  /^(?:NATURE DU DIPLÔME|DURÉE ET PRÉREQUIS|CONTENU DE LA FORMATION|CONTRAT DE PROFESSIONNALISATION|Avantages du contrat de professionnalisation|Salaire|ET APRÈS \?|POURSUITE DE FORMATION ÉVOLUTIONS POSSIBLES|CHOISIR LES SECTEURS DES SERVICES|DE L’AUTO, DU CAMION, DE LA MOTO|ET DU VÉLO C’EST :)$/u;
/** Lines that begin a fact without a bullet. */
const OPENINGS = /^(?:Le technicien expert|Une prime d’intégration|\* Sous réserve)/u;

/**
 * Every token of the pay grid and of the facts, found by headings, bullets and spaces alone: nothing
 * here is shared with the importer, so that both cannot be wrong together.
 *
 * Exceptions. Layout and not cells: headings, age bands, « • » and the spoiled letter after it, the
 * closing « Pour trouver un lieu de formation … ». Counted twice, since the sheet gives them again on
 * rows of their own: the numbers of the duration and of the bonus, each with its unit.
 */
export function tableTokens(text: string): TableToken[] {
  const lines = text
    .split('\n')
    .map((line) => line.replaceAll('\uFFFD', '').replace(/\s+/gu, ' ').trim());
  const grid = lines.indexOf('Âge');
  const tokens: TableToken[] = [];
  const add = (index: number, printed: string) => {
    for (const token of printed.split(/\s+/u))
      if (token !== '') tokens.push({ line: index + 1, token });
  };

  let start = -1;
  for (let index = 0; index < grid; index += 1) {
    const line = lines[index] ?? '';
    if (HEADINGS.test(line)) start = -1;
    else if (line !== '') {
      if (start < 0 || line.startsWith('•') || OPENINGS.test(line)) start = index;
      add(start, line.replace(/^•/u, ''));
    }
    for (const [found] of [
      line.match(/(?<=entre )\d+ (?=et)/u),
      line.match(/\d+ mois$/u),
      line.match(/(?<= )\d+(?=e mois)/u),
      line.match(/\d+ %(?= de la rémunération)/u),
    ].flatMap((match) => (match ? [match] : []))) {
      add(index, found);
      // The unit stands once after the two bounds, and next to the ordinal without a space.
      if (!/mois|%/u.test(found)) add(index, 'mois');
    }
  }

  for (let index = grid; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === 'Niveau de') break;
    if (/ ans /u.test(line)) add(index, line.replace(/^.* ans(?: et plus)? /u, ''));
  }
  return tokens;
}
