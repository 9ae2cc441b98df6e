import type { PrintedText } from './footer.ts';
import { joinLines } from './lines.ts';
import type { Report, SourceLine } from './lines.ts';

/** Key of the sentences that hold for the whole document, printed before the first page. */
export const WHOLE_DOCUMENT = 'document';

/** « REf V17  20251029 »: version and date of the document. */
const REFERENCE = /^REf V\d+\s+\d{8}$/u;
const TITLE = 'INDICATEURS ORT France';

/** True when the text opens as a document of this kind: another dataset is refused at once. */
export function opensAsIndicators(lines: readonly SourceLine[]): boolean {
  const [first, second] = lines;
  return `${first?.text ?? ''} ${second?.text ?? ''}` === TITLE;
}

/** The sentences above the first page: where the figures are published, and the reference. */
export function readPreamble(lines: readonly SourceLine[], report: Report): readonly PrintedText[] {
  const [, , ...rest] = lines;
  const texts = rest.map(({ line, text }): PrintedText => {
    const id = REFERENCE.test(text) ? 'reference' : 'diffusion';
    return { id, line, text: joinLines([text]) };
  });
  for (const [id, name, example] of [
    ['diffusion', 'L’adresse de diffusion', 'Mise à disposition des indicateurs … https://…'],
    ['reference', 'La référence datée', 'REf V17 20251029'],
  ] as const) {
    const count = texts.filter((text) => text.id === id).length;
    if (count === 1) continue;
    report({
      line: rest[0]?.line,
      column: id,
      fact: `${name} n’est pas imprimée une fois, et une seule, au début du document.`,
      received: rest.map(({ text }) => text).join(' / ') || 'rien',
      expected: example,
      repair: 'Vérifiez que le document est entier, et la forme de sa référence.',
    });
  }
  return texts;
}

/** Reports the sentences of `ids` that a page lacks or repeats: a page cut short, or a sentence reworded. */
export function reportMissingTexts(
  page: { readonly line: number; readonly heading: string },
  texts: readonly PrintedText[],
  ids: readonly string[],
  report: Report,
): void {
  const wrong = ids.filter((id) => texts.filter((text) => text.id === id).length !== 1);
  if (wrong.length === 0) return;
  report({
    line: page.line,
    fact: `Des phrases de la page « ${page.heading} » manquent ou sont répétées.`,
    received: `${texts.length} phrases`,
    expected: `une fois chacune : ${wrong.join(', ')}`,
    repair: 'Vérifiez que la page est entière et que ces phrases commencent comme avant.',
  });
}
