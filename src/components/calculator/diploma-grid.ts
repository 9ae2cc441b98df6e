/** The tables of diplomas: written at build, read again by the search of the page. */
export const DIPLOMA_GRIDS = [
  { id: 'diplomes-prepa-metiers', niveau: 'prepa-metiers', title: 'Troisième prépa-métiers' },
  { id: 'diplomes-pre-bac', niveau: 'pre-bac', title: 'Avant le bac' },
  { id: 'diplomes-post-bac', niveau: 'post-bac', title: 'Après le bac' },
] as const;

/** Their columns after the title, in order. */
export const DIPLOMA_COLUMNS = {
  code: 'Code',
  reponse: 'Réponse',
  forfait: 'Forfait',
  label: 'Libellé du document',
  ligne: 'Ligne',
} as const;
