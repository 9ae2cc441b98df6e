import type { Redirect } from '../schemas/redirect.ts';

/** Moves that a server sees: what follows « # » never leaves the browser, the old page answers for it. */
function ofPages(redirects: readonly Redirect[]): readonly Redirect[] {
  return redirects.filter(({ from }) => !from.includes('#'));
}

/** `_redirects`, as static hosts read it: from, to, and 301 because the move is for good. */
export function hostRedirects(redirects: readonly Redirect[]): string {
  return ofPages(redirects)
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join('');
}

/** The same for nginx, to be included in a server block. What was asked after « ? » goes along, before the anchor. */
export function nginxRedirects(redirects: readonly Redirect[]): string {
  return ofPages(redirects)
    .map(({ from, to }) => {
      const [path, anchor] = to.split('#');
      const after = anchor === undefined ? '' : `#${anchor}`;
      // The quotes keep « # » from opening a comment.
      return `location = ${from} { return 301 "${path}$is_args$args${after}"; }\n`;
    })
    .join('');
}

/** The same moves for a copy of the site whose addresses are others. */
export function readdressed(
  redirects: readonly Redirect[],
  readdress: (address: string) => string,
): readonly Redirect[] {
  return redirects.map((move) => ({ ...move, from: readdress(move.from), to: readdress(move.to) }));
}
