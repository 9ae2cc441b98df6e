/** The day of publication, as the foot of each page prints it. */
const PUBLISHED = /Site\spublié\sle\s<time datetime="[^"]*">([^<]*)<\/time>/u;
const MAIN = /<main\b[^>]*>/u;

/** A kept page as it is shown offline: it says first of what day it is. */
export function labelled(html: string): string {
  const day = PUBLISHED.exec(html)?.[1];
  const version = day === undefined ? 'version gardée' : `version du ${day}`;
  return noticed(
    html,
    `${version}. Le réseau ne répond pas : un chiffre a pu être corrigé depuis ce jour.`,
  );
}

/** The page about reading offline, shown at the address of a page that is not kept. */
export function absent(html: string): string {
  return noticed(
    html,
    'le réseau ne répond pas, et cette page n’est pas gardée sur votre appareil.',
  );
}

function noticed(html: string, sentence: string): string {
  // A function: « $ » in a page has no meaning of its own.
  return html.replace(
    MAIN,
    (main) => `${main}<p class="notice"><strong>Hors ligne :</strong> ${sentence}</p>`,
  );
}
