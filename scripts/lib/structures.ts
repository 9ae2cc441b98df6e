/** Elements without end tag. */
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/** Elements that the start of another one ends, where their end tag is left out (src/lib/end-tags.ts). */
const ENDED_BY: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  td: ['td', 'th'],
  th: ['td', 'th'],
};
const TAG = /<(\/)?([a-z][a-z0-9-]*)((?:\s[^>]*)?)>/giu;

/**
 * What a page is made of: each element with its classes, role and aria attributes, under its parent.
 * Two pages with the same set differ by their words only. Reads our own valid HTML, tag by tag.
 */
export function structure(html: string): ReadonlySet<string> {
  const parts = new Set<string>();
  const open: string[] = ['#'];
  const isOpen = (name: string) => open.at(-1)?.startsWith(`${name}.`) ?? true;
  for (const [, end, name = '', attributes = ''] of html.matchAll(TAG)) {
    if (end) {
      while (!isOpen(name)) open.pop();
      open.pop();
      continue;
    }
    if (ENDED_BY[name]?.some(isOpen)) open.pop();
    const classes = /\sclass="([^"]*)"/u.exec(attributes)?.[1] ?? '';
    const aria = [...attributes.matchAll(/\s(role="[^"]*"|aria-[a-z]+)/gu)].map(([, each]) => each);
    const element = `${name}.${classes.split(/\s+/u).sort().join('.')}[${aria.sort().join()}]`;
    parts.add(`${open.at(-1) ?? ''}>${element}`);
    if (!VOID.has(name) && !attributes.endsWith('/')) open.push(element);
  }
  return parts;
}

/**
 * A small choice of pages on which every element of every structure stands at least once: each time the
 * page that shows most of what is left, the first by address among equals.
 */
export function cover(pages: ReadonlyMap<string, string>): string[] {
  const structures = [...pages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([url, html]) => ({ url, parts: structure(html) }));
  const left = new Set(structures.flatMap(({ parts }) => [...parts]));
  const chosen: string[] = [];
  while (left.size > 0) {
    let best = { url: '', parts: new Set<string>() as ReadonlySet<string>, gain: 0 };
    for (const { url, parts } of structures) {
      const gain = [...parts].filter((part) => left.has(part)).length;
      if (gain > best.gain) best = { url, parts, gain };
    }
    for (const part of best.parts) left.delete(part);
    chosen.push(best.url);
  }
  return chosen.sort();
}
