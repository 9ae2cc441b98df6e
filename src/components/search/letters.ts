import { tradeName } from '../../datasets/diplomas/catalogue.ts';
import type { SearchDocument } from './document.ts';

export interface Letter {
  readonly letter: string;
  readonly documents: readonly SearchDocument[];
}

const COLLATOR = new Intl.Collator('fr', { numeric: true });

/** The index of the site, A to Z: whole pages only, a diploma under its trade. Digits come first, under « 0-9 ». */
export function byInitial(documents: readonly SearchDocument[]): readonly Letter[] {
  const filed = (document: SearchDocument) =>
    document.kind === 'diplome' ? tradeName(document) : document.title;
  const listed = documents
    .filter(({ kind, url }) => kind !== 'graphique' && !url.includes('#'))
    .sort((a, b) => COLLATOR.compare(filed(a), filed(b)) || COLLATOR.compare(a.url, b.url));
  const initial = (document: SearchDocument) => {
    const first = filed(document).replace('Œ', 'O').normalize('NFD').charAt(0).toUpperCase();
    return /[A-Z]/u.test(first) ? first : '0-9';
  };
  return [...Map.groupBy(listed, initial)].map(([letter, found]) => ({ letter, documents: found }));
}
