/**
 * What is kept for a reader who asks for the site offline: guides, calculators, glossary, lists and the search, with
 * their sheets and scripts. Pages of figures are kept when they are read: all of them would be thirty times more.
 */
const CORE = [
  /^\/$/u,
  /^\/(?:guides|outils|glossaire)\/(?:[^/]+\/)?$/u,
  /^\/(?:diplomes|regions|donnees|graphiques|sources|qualite|actualisations)\/$/u,
  /^\/(?:recherche|accessibilite|a-propos|hors-ligne)\/$/u,
  /^\/recherche\/documents\.json$/u,
  /^\/_astro\//u,
  /^\/favicon\.svg$/u,
];

/** Tells whether an address of the site (root-relative, without anchor) is kept from the start. */
export function isCore(address: string): boolean {
  return CORE.some((pattern) => pattern.test(address));
}
