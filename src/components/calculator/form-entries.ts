/** Name and text of one control. */
export type Entry = readonly [name: string, text: string];

export interface Numbered {
  /** Entries with the empty lines of lists left out: `notes.2.note` is the third line that is filled. */
  readonly entries: readonly Entry[];
  /** Name in the situation → name in the form. Refusals speak of the first, controls have the second. */
  readonly controls: ReadonlyMap<string, string>;
}

const LINE = /^([a-z_]+)\.(\d+)\.([a-z_]+)$/u;

/** Entries that are filled, their list lines numbered without gaps, and the way back to the controls. */
export function numberLines(entries: Iterable<Entry>): Numbered {
  const all = [...entries];
  const ranks = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const [name, text] of all) {
    const match = LINE.exec(name);
    if (!match || text.trim() === '') continue;
    const [, list = '', line = ''] = match;
    const key = `${list}.${line}`;
    if (ranks.has(key)) continue;
    const rank = counts.get(list) ?? 0;
    ranks.set(key, rank);
    counts.set(list, rank + 1);
  }
  const controls = new Map<string, string>();
  const renamed: Entry[] = [];
  for (const [name, text] of all) {
    const match = LINE.exec(name);
    const rank = match ? ranks.get(`${match[1]}.${match[2]}`) : undefined;
    // An empty control of a filled line still has its message.
    const given = match && rank !== undefined ? `${match[1]}.${rank}.${match[3]}` : name;
    if (!match || rank !== undefined) controls.set(given, name);
    if (text.trim() !== '') renamed.push([given, text.trim()]);
  }
  return { entries: renamed, controls };
}

/**
 * The end of the address that writes these entries again; empty without entries. A fragment and not a
 * query: a browser never sends it to the host, and a date of birth is nobody else's business.
 */
export function fragmentOf(entries: readonly Entry[]): string {
  const text = new URLSearchParams(entries.map(([name, text]) => [name, text])).toString();
  return text === '' ? '' : `#${text}`;
}

/** The entries that a fragment writes; none when it is a plain anchor of the page. */
export function entriesIn(fragment: string): Entry[] {
  const text = fragment.replace(/^#/u, '');
  return text.includes('=') ? [...new URLSearchParams(text)] : [];
}
