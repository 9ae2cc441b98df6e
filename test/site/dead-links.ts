import { parsePage, resolveLink } from './dist.ts';
import type { Page } from './dist.ts';

/** Attributes that name a resource or a page. */
const LINKS = [
  ['a', 'href'],
  ['link', 'href'],
  ['script', 'src'],
  ['img', 'src'],
  ['source', 'src'],
  ['use', 'href'],
  ['object', 'data'],
  ['iframe', 'src'],
  ['button', 'data-svg'],
  ['form', 'action'],
] as const;

/** Every link of these pages: how many there are, and a sentence for each that leads nowhere or loads from elsewhere. */
export function deadLinks(
  pages: readonly Page[],
  isFile: (path: string) => boolean,
): { readonly count: number; readonly faults: readonly string[] } {
  const ids = new Map(
    pages.map((page) => [
      page.url,
      new Set([...page.html.matchAll(/\sid="([^"]*)"/gu)].map((match) => match[1] ?? '')),
    ]),
  );
  const faults: string[] = [];
  let count = 0;
  for (const page of pages) {
    const root = parsePage(page);
    for (const [tag, attribute] of LINKS) {
      for (const element of root.querySelectorAll(tag)) {
        const href = element.getAttribute(attribute);
        if (href === undefined) continue;
        count += 1;
        const link = resolveLink(page, href);
        if (!link) {
          const leaves = tag !== 'a' && element.getAttribute('rel') !== 'canonical';
          if (leaves) faults.push(`${page.url} charge ${href}`);
          continue;
        }
        const anchors = ids.get(link.path);
        if (!anchors && !isFile(link.path))
          faults.push(`${page.url} → ${href} : rien à cette adresse`);
        else if (link.anchor !== '' && anchors && !anchors.has(link.anchor))
          faults.push(`${page.url} → ${href} : ancre absente`);
      }
    }
  }
  return { count, faults };
}
