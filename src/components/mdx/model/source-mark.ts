import { sourcesUrl } from '../../../lib/urls.ts';
import type { Library, Source } from './library.ts';

/** The small mark that follows a rule or a dated value. */
export interface SourceMark {
  /** What is printed: « l. 86-87 », « Code du travail, art. D6325-15 ». */
  readonly text: string;
  /** The same in full, where the mark stands alone. */
  readonly label: string;
  /** The document on the page of sources, or the text itself when its address is known. */
  readonly href: string | null;
}

/** Anchor of a document on the page of sources. */
export const documentAnchor = (dataset: string, edition: string): string => `${dataset}-${edition}`;

/** « 86-87, 90 »: lines in order, neighbours joined. */
export function lineRanges(lines: readonly number[]): string {
  const sorted = [...new Set(lines)].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const line of sorted) {
    const last = ranges.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
}

/** « Arrêté du 22/05/2026, JO 24/05/2026 (JORFTEXT…) » is « Arrêté du 22/05/2026 » in a sentence. */
function shortText(text: string): string {
  return text.replace(/(?:, JO\b| \(|, et )[\s\S]*$/u, '');
}

/** The mark of a source. */
export function sourceMark(source: Source, { editions }: Library): SourceMark {
  if (source.kind === 'text') {
    const { text, provenance, url } = source;
    const label = provenance === undefined ? text : `${text}, lu dans : ${provenance}`;
    return { text: shortText(text), label, href: url ?? null };
  }
  const { dataset, edition } = source;
  const found = editions.find(
    (one) => one.dataset.id === dataset && one.manifest.edition === edition,
  );
  const text = `l.\u00A0${lineRanges(source.lines)}`;
  return {
    text,
    label: found ? `${text}, ${found.dataset.shortTitle} ${found.manifest.title}` : text,
    href: `${sourcesUrl()}#${documentAnchor(dataset, edition)}`,
  };
}
