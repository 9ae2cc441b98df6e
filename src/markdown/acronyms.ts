import type { Hit } from './figures.ts';

/** Two capitals or more, digits inside allowed: « CAP », « ST2S », « E3C ». */
const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\d]*\p{Lu}[\p{Lu}\d]*(?![\p{L}\p{N}])/gu;
/** Old levels and ordinals in Roman figures. */
const ROMAN = /^[IVX]+$/u;
/** Identifiers of texts of law: « MENE2012268D », « JORFTEXT000054126589 ». */
const REFERENCE = /\d{5,}/u;

/** Capitals that the glossary does not explain. `known` holds every spelling of every term. */
export function unknownAcronyms(text: string, known: ReadonlySet<string>): readonly Hit[] {
  return [...text.matchAll(ACRONYM)]
    .map((match) => ({ offset: match.index, text: match[0] }))
    .filter(({ text: found }) => !ROMAN.test(found) && !REFERENCE.test(found))
    .filter(({ text: found }) => !known.has(found) && !known.has(found.replace(/\d+$/u, '')));
}
