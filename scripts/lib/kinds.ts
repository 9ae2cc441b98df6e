/** One address of each kind of page, by a short name; a kind that is not built fails aloud where it is used. */
export const KINDS: Readonly<Record<string, string>> = {
  accueil: '/',
  guide: '/guides/cqp/',
  'guide-historique': '/guides/bac-2020/',
  terme: '/glossaire/flux/',
  glossaire: '/glossaire/',
  diplome: '/diplomes/cap-peinture-en-carrosserie/',
  diplomes: '/diplomes/',
  region: '/regions/bretagne/',
  regions: '/regions/',
  outil: '/outils/salaire-contrat-pro/',
  donnees: '/donnees/',
  jeu: '/donnees/anfa/',
  table: '/donnees/bac-2020/2020/synthese/',
  tranche: '/donnees/anfa/2012-2013/resultats/alsace/',
  graphiques: '/graphiques/',
  graphique: '/graphiques/regions-effectifs/',
  qualite: '/qualite/',
  sources: '/sources/',
  introuvable: '/404.html',
};

/**
 * The kinds of page that only a dataset with two editions has, and what one more edition changes on the others. They
 * stand in the site of `second-site.ts`, whose second editions are invented.
 */
export const SECOND_KINDS: Readonly<Record<string, string>> = {
  'deux-jeu': '/donnees/are/',
  'deux-ancienne': '/donnees/are/2023-2024/montants/',
  'deux-modifie': '/donnees/are/2024-2025/montants/',
  'deux-corrigee': '/donnees/ort/2026-v18/indicateurs/ecole-de-travail/',
  'deux-comparer': '/donnees/are/comparer/2023-2024/2024-2025/',
  'deux-entrees-sorties': '/donnees/are/comparer/2023-2024/2024-2025/formations/',
  'deux-comparer-tranche': '/donnees/anfa/comparer/2012-2013/2013-2014/effectifs/alsace/',
  'deux-actualisations': '/actualisations/',
  'deux-actualisation': '/actualisations/2027-01-15-are-2024-2025/',
  'deux-diplome': '/diplomes/cap-peinture-en-carrosserie/',
  'deux-guide': '/guides/aide-equipement-ile-de-france/',
};
