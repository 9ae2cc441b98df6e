/**
 * A key from a printed label: lower-case ASCII words joined by hyphens.
 * « Artisanat et métiers d’art » gives `artisanat-et-metiers-d-art`; empty when no letter or digit is left.
 */
export function slug(label: string): string {
  return label
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
