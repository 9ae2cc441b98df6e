import type { DiplomaRecord } from './index-diplomas.ts';

/** Labels and columns that hold a title as printed, by convention of the descriptors. */
const LABELS = ['libelle', 'titre'];
const COLUMNS = ['libelle_diplome', 'intitule'];
/** A title cut by the extraction still has this many letters. Shorter texts may be a real short title. */
const CUT_LENGTH = 40;

/** A title as printed, and the dataset that prints it. */
export interface Spelling {
  readonly text: string;
  readonly dataset: string;
}

/**
 * Every way in which the documents write the title of a diploma, in the order of the documents, each
 * once a dataset. Left out: the title of the register itself, numbers, and titles cut short.
 */
export function spellings({ diploma, rows }: DiplomaRecord): readonly Spelling[] {
  const met = new Map<string, Spelling>();
  for (const { edition, row } of rows) {
    if (diploma.links.some((link) => link.endsWith('/*'))) continue;
    const texts = [
      ...LABELS.map((id) => row.labels[id] ?? ''),
      ...COLUMNS.map((id) => String(row.cells[id]?.value ?? '')),
    ];
    // In a table of several ways, the label names the way, not the diploma.
    const named = row.parts['statut'] === undefined ? texts : texts.slice(1);
    for (const text of named) {
      if (!/\p{L}/u.test(text) || text === diploma.title) continue;
      met.set(`${edition.dataset.id} ${text}`, { text, dataset: edition.dataset.id });
    }
  }
  const all = [...met.values()];
  const cut = ({ text }: Spelling) =>
    text.length >= CUT_LENGTH &&
    all.some((other) => other.text.length > text.length && other.text.startsWith(text));
  return all.filter((spelling) => !cut(spelling));
}
