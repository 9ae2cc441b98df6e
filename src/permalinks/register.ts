/** Addresses of the site: path of a page or of a file → anchors of the page. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Ids that are no address: they tie a control to its words, or number what stands in a page. They may change at each
 * build, and no page of ours links to them from elsewhere.
 */
const TIES = [/^mot-\d+$/u, /^graphique-.+-(titre|texte)$/u, /^(aide|err)-/u];

/** Ids of an HTML text that a reader may have linked to, in order. */
export function anchorsOf(html: string): readonly string[] {
  // An input is reached by its label, a clip of a drawing is never shown: their ids are no place to link to.
  const places = html.replace(/<(?:input|select|textarea|clipPath)\b[^>]*>/gu, '');
  return [...places.matchAll(/\sid="([^"]+)"/gu)]
    .map((match) => match[1] ?? '')
    .filter((id) => !TIES.some((tie) => tie.test(id)));
}

/** The file of the register that holds an address: its first folder, or « accueil ». */
export function sectionOf(path: string): string {
  return /^\/([^/]+)\//u.exec(path)?.[1] ?? 'accueil';
}

/** One section as text: an address a line, then its anchors, each on a line that begins with « # »; sorted. */
export function formatSection(addresses: Addresses): string {
  return [...addresses]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, anchors]) => [path, ...[...anchors].sort().map((anchor) => `#${anchor}`)])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('');
}

/** The addresses that `text` holds. Throws on an anchor that follows no address: the file was cut by hand. */
export function parseSection(text: string, file: string): Addresses {
  const addresses = new Map<string, Set<string>>();
  let current: Set<string> | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    if (line.startsWith('/')) {
      current = addresses.get(line) ?? new Set();
      addresses.set(line, current);
    } else if (line.startsWith('#') && current) current.add(line.slice(1));
    else {
      throw new Error(
        `${file}:${index + 1} : une ancre sans adresse. Remettez le fichier tel qu’il était : git checkout ${file}`,
      );
    }
  }
  return addresses;
}

/** Everything in `known` and in `built`: an address that was published once stays in the register. */
export function mergeAddresses(known: Addresses, built: Addresses): Addresses {
  const all = new Map([...known].map(([path, anchors]) => [path, new Set(anchors)]));
  for (const [path, anchors] of built) {
    const before = all.get(path) ?? new Set();
    for (const anchor of anchors) before.add(anchor);
    all.set(path, before);
  }
  return all;
}

/** Addresses of `wanted` that `present` has not: `/page/` or `/page/#ancre`, sorted. */
export function missingAddresses(wanted: Addresses, present: Addresses): readonly string[] {
  return [...wanted]
    .flatMap(([path, anchors]) => {
      const there = present.get(path);
      if (!there) return [path];
      return [...anchors].filter((anchor) => !there.has(anchor)).map((id) => `${path}#${id}`);
    })
    .sort();
}
