/** One thing printed in the body of a source table: number, dash, slash or word. */
export interface TableToken {
  /** 1-based line of the document. */
  readonly line: number;
  readonly token: string;
}

/** What a cell of these tables may start with. */
const VALUE = /^[-+/\d]|^Non Significatif$/u;
/** Lines that name columns: years, ways of training, measures. */
const HEADER = /\bEvolution \d|\bEffectif\tFlux|\bPrésentés\t|Statut Scolaire\t.*Apprentissage\t/u;
const YEARS_ONLY = /^\t?(\d{4}[\t ]?)+$/u;

/**
 * Every cell of the bodies of the tables of the ANFA document, read without knowing their layout:
 * after the table of contents, each line with tabs that is no header; each field that looks like a
 * value, and each word beyond the two that may name the row (group and label). There is no exception.
 */
export function tableTokens(text: string): TableToken[] {
  const lines = text.split('\n');
  const contents = lines.findIndex((line) => line.startsWith('Annexes : '));
  return lines.flatMap((content, index) => {
    if (index <= contents || !content.includes('\t')) return [];
    if (HEADER.test(content) || YEARS_ONLY.test(content.trim())) return [];
    const fields = content.split('\t').map((field) => field.trim().replace(/\s+/gu, ' '));
    const words = fields.filter((field) => field !== '' && !VALUE.test(field));
    return [...fields.filter((field) => VALUE.test(field)), ...words.slice(2)].map((token) => ({
      line: index + 1,
      token,
    }));
  });
}
