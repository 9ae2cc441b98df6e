/** How a page may be seen, by a short name: what Playwright is asked to imitate. */
export const LOOKS = {
  clair: { media: 'screen', colorScheme: 'light', forcedColors: 'none' },
  sombre: { media: 'screen', colorScheme: 'dark', forcedColors: 'none' },
  imprime: { media: 'print', colorScheme: 'light', forcedColors: 'none' },
  'couleurs-forcees': { media: 'screen', colorScheme: 'light', forcedColors: 'active' },
  'couleurs-forcees-sombre': { media: 'screen', colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** A phone and a desktop screen, in px. */
export const WIDTHS = [360, 1280] as const;
