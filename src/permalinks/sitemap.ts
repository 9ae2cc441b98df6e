/** True for a page that search engines may list: an old address or a missing page asks not to be. */
export function isListed(html: string): boolean {
  return !/<meta name="robots" content="[^"]*noindex/u.test(html);
}

/** `sitemap.xml` of these pages (root-relative paths), sorted; `origin` is the address of the site. */
export function sitemapXml(paths: readonly string[], origin: string): string {
  // Paths hold only letters, digits, hyphens and slashes: nothing to escape.
  const urls = [...paths]
    .sort()
    .map((path) => `  <url><loc>${new URL(path, origin).href}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>\n',
  ].join('\n');
}

/** `robots.txt`: everything may be read, and here is the list. */
export function robotsTxt(origin: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap.xml', origin).href}\n`;
}
