import type { Figure } from './figure.ts';

/** A sentence made from data: words, and figures that lead to their rows. */
export type Sentence = readonly (string | Figure)[];

/** The text of a sentence, for tests and descriptions. */
export function sentenceText(sentence: Sentence): string {
  return sentence
    .map((part) =>
      typeof part === 'string' ? part : `${part.text}${part.unit && `\u00A0${part.unit}`}`,
    )
    .join('');
}

/** Figures joined as French does: « a, b et c ». */
export function enumerate(parts: readonly (readonly (string | Figure)[])[]): Sentence {
  return parts.flatMap((part, index) => {
    const before = index === 0 ? '' : index === parts.length - 1 ? ' et ' : ', ';
    return before === '' ? part : [before, ...part];
  });
}
