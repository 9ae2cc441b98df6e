import type { Use } from '../../../markdown/uses.ts';

/** One line of the table of contents. */
export interface TocEntry {
  readonly text: string;
  /** Id of the heading. */
  readonly slug: string;
}

/** The headings of the text with those that components and the layout add, in the order of the page. */
export function tocOf(
  headings: readonly (TocEntry & { readonly depth: number })[],
  uses: readonly Use[],
  related: boolean,
): readonly TocEntry[] {
  const used = (name: string) => uses.some(({ component }) => component === name);
  return [
    ...(used('KeyPoints') ? [{ text: 'En bref', slug: 'en-bref' }] : []),
    ...headings.filter(({ depth }) => depth === 2).map(({ text, slug }) => ({ text, slug })),
    ...(used('Next') ? [{ text: 'Et maintenant ?', slug: 'et-maintenant' }] : []),
    { text: 'Sources et période', slug: 'sources' },
    ...(related ? [{ text: 'À lire aussi', slug: 'a-lire-aussi' }] : []),
  ];
}
