/**
 * Text without case, accents, ligatures and punctuation: « Métiers de l’œuvre » gives « metiers de l oeuvre ».
 * Typographic and straight apostrophes, hyphens and brackets become one space.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}
