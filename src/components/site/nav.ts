import {
  dataUrl,
  diplomasUrl,
  glossaryUrl,
  guidesUrl,
  regionsUrl,
  searchUrl,
  toolsUrl,
} from '../../lib/urls.ts';

/** One entry of the main navigation. */
export interface NavEntry {
  readonly title: string;
  readonly href: string;
}

/** The main navigation, in order. Sources and quality stand in the footer of every page. */
export const NAVIGATION: readonly NavEntry[] = [
  { title: 'Guides', href: guidesUrl() },
  { title: 'Calculer', href: toolsUrl() },
  { title: 'Diplômes', href: diplomasUrl() },
  { title: 'Régions', href: regionsUrl() },
  { title: 'Chiffres', href: dataUrl() },
  { title: 'Glossaire', href: glossaryUrl() },
  { title: 'Rechercher', href: searchUrl() },
];

/**
 * What `aria-current` says of an entry on the page at `path`: the page itself, a page of its section
 * or, as undefined, neither.
 */
export function currentState(entry: NavEntry, path: string): 'page' | 'true' | undefined {
  if (path === entry.href) return 'page';
  return path.startsWith(entry.href) ? 'true' : undefined;
}
