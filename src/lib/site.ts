/** What the whole site says of itself. No clock, no machine. */
/** Address of the site, without path. `.example` is reserved: it is replaced when the site is put online. */
export const SITE_ORIGIN = 'https://reperes-formation.example';
/**
 * Begins the ids of feed entries (tag URI, RFC 4151): the name of the site in the year when it was first published.
 * An id names an entry for ever: this does not follow the site to another address.
 */
export const TAG_AUTHORITY = 'tag:reperes-formation.example,2026:';
export const SITE_NAME = 'Repères Formation';
/** One sentence, also the description of pages that have none. */
export const SITE_DESCRIPTION =
  'Les chiffres et les règles de la formation professionnelle, expliqués et prouvés.';
/** Where readers report an error. `.example` is reserved: it is replaced when the site is put online. */
export const CONTACT_ADDRESS = 'contact@reperes-formation.example';

/**
 * A message ready to send about one page. `page` is its full address; `cell` names the figure in words.
 * Returns a `mailto:` address.
 */
export function reportUrl(page: string, cell?: string): string {
  const subject = `Erreur sur ${SITE_NAME}`;
  const body = [
    `Page : ${page}`,
    `Chiffre ou phrase : ${cell ?? ''}`,
    'Ce que je crois juste :',
  ].join('\r\n');
  // A colon and a slash may stand as they are (RFC 6068): the address of the page, written once more, then costs little.
  const text = encodeURIComponent(body).replaceAll('%3A', ':').replaceAll('%2F', '/');
  return `mailto:${CONTACT_ADDRESS}?subject=${encodeURIComponent(subject)}&body=${text}`;
}
