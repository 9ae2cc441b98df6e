import type { Report, SourceLine } from './lines.ts';

/** A header that the document may print, cut anywhere by line ends and spaces. */
export interface HeaderLabel {
  readonly id: string;
  /** As the maintainer reads it in a problem. */
  readonly title: string;
  /** Sticky expression over the header without any space. */
  readonly pattern: RegExp;
}

/** A header found, with the lines on which it is printed. */
export interface FoundHeader {
  readonly id: string;
  readonly lines: readonly SourceLine[];
}

/** A label from its words; `\d` and other escapes are kept, spaces are not. */
export function headerLabel(id: string, title: string, words = title): HeaderLabel {
  const source = words.replaceAll(' ', '').replace(/[.*+?()]/gu, '\\$&');
  return { id, title, pattern: new RegExp(source, 'uy') };
}

/**
 * The headers that `lines` print, in the order of the document. Labels are found by their letters, since
 * line ends cut words anywhere. What no label covers is reported: a header was renamed or added.
 */
export function readHeaders(
  lines: readonly SourceLine[],
  labels: readonly HeaderLabel[],
  report: Report,
): readonly FoundHeader[] {
  const letters = lines.flatMap((source) =>
    [...source.text.replace(/\s/gu, '')].map((letter) => ({ letter, source })),
  );
  const text = letters.map(({ letter }) => letter).join('');
  // The longest label first, so that « Effectifs » does not eat the start of « Effectifs par … ».
  const byLength = labels.toSorted((a, b) => b.pattern.source.length - a.pattern.source.length);
  const found: FoundHeader[] = [];
  const unknown: SourceLine[][] = [];
  let endOfUnknown = -1;
  let at = 0;
  while (at < text.length) {
    const match = byLength.flatMap(({ id, pattern }) => {
      pattern.lastIndex = at;
      const length = pattern.exec(text)?.[0].length ?? 0;
      return length > 0 ? [{ id, length }] : [];
    })[0];
    if (match) {
      const covered = letters.slice(at, at + match.length).map(({ source }) => source);
      found.push({ id: match.id, lines: [...new Set(covered)] });
      at += match.length;
      continue;
    }
    const source = letters[at]?.source;
    if (source) {
      if (endOfUnknown === at) unknown.at(-1)?.push(source);
      else unknown.push([source]);
    }
    while (at < text.length && letters[at]?.source === source) at += 1;
    endOfUnknown = at;
  }
  const left = labels.filter(({ id }) => !found.some((header) => header.id === id));
  for (const lines of unknown) {
    report({
      line: lines[0]?.line,
      fact: 'Ce texte n’est aucun des en-têtes connus à cet endroit.',
      received: lines.map((source) => source.text).join(' '),
      expected: left.length > 0 ? left.map(({ title }) => `« ${title} »`).join(', ') : 'rien',
      repair:
        'Si le document a une colonne nouvelle ou renommée, ajoutez-la au descripteur et à l’importeur ; sinon reprenez l’extraction.',
    });
  }
  return found;
}

/** Reports each of `labels` that is not among `found`. `place` ends the sentence: « de la page « Lyon » ». */
export function reportMissing(
  found: readonly FoundHeader[],
  labels: readonly HeaderLabel[],
  place: { readonly line: number | undefined; readonly name: string },
  report: Report,
): void {
  for (const { id, title } of labels) {
    if (found.some((header) => header.id === id)) continue;
    report({
      line: place.line,
      column: id,
      fact: `L’en-tête « ${title} » manque ${place.name}.`,
      expected: `« ${title} »`,
      repair: 'Vérifiez que le document est entier et que cet en-tête n’a pas changé de nom.',
    });
  }
}
