import { createHash } from 'node:crypto';

/** Name of a style written in a page, for the content policy (CSP 3, 2.3.1 « hash-source »). `css`: the text of the element. */
export function styleSource(css: string): string {
  return `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
}

/**
 * What a page may load: the style written in it, named by its content, then sheets, icon, data and script files from here,
 * and nothing else: no inline script, no request to another site, and no form that leaves the page. Written in
 * each page so that it holds on any host. `styles`: what `styleSource` returns.
 */
export function contentPolicy(styles: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
