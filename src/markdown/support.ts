import type { Problem } from '../lib/problem.ts';
import { sentencesOf } from '../lib/readability.ts';
import type { GlossaryEntry } from '../schemas/glossary.ts';

/** What a check of a term needs: its header, the text under it and where it stands. */
export interface WrittenTerm {
  readonly file: string;
  readonly entry: GlossaryEntry;
  /** Markdown under the header. */
  readonly body: string;
}

/** The sentences of a term as `says` numbers them: the short definition first. */
export function termSentences({ entry, body }: WrittenTerm): readonly string[] {
  return [entry.short, ...sentencesOf(body)];
}

/** A sentence that nothing holds up, a support for a sentence that is not there. */
export function supportProblems(term: WrittenTerm): readonly Problem[] {
  const sentences = termSentences(term);
  const supported = new Set(term.entry.support.flatMap(({ says }) => says));
  const bare = sentences.flatMap((sentence, index): Problem[] =>
    supported.has(index + 1)
      ? []
      : [
          {
            file: term.file,
            column: 'support',
            fact: `Rien ne soutient la phrase ${index + 1} de ce terme.`,
            received: sentence,
            expected: 'un document et sa ligne, un texte et sa copie lue, ou un usage de ce site',
            repair: `Ajoutez une entrée « support » avec « says: [${index + 1}] », ou retirez la phrase.`,
          },
        ],
  );
  const absent = [...supported]
    .filter((number) => number > sentences.length)
    .map((number) => ({
      file: term.file,
      column: 'support',
      fact: 'Ce terme n’a pas autant de phrases.',
      received: String(number),
      expected: `de 1 à ${sentences.length}`,
      repair: 'Corrigez « says » : 1 est la définition courte, le texte suit.',
    }));
  return [...bare, ...absent];
}

/** Spaces as one, typographic and straight apostrophes alike: documents wrap their lines and mix both. */
function flat(text: string): string {
  return text.replace(/[’]/gu, "'").replace(/\s+/gu, ' ').trim();
}

/** Quotes of a term that their lines do not hold. `linesOf` gives a document, null when it is not one of ours. */
export function quoteProblems(
  { file, entry }: Pick<WrittenTerm, 'file' | 'entry'>,
  linesOf: (dataset: string, edition: string | undefined) => readonly string[] | null,
): readonly Problem[] {
  return entry.support.flatMap((one): Problem[] => {
    if (!('dataset' in one)) return [];
    const [first, last] = one.lines;
    const printed = linesOf(one.dataset, one.edition)?.slice(first - 1, last) ?? [];
    if (flat(printed.join(' ')).includes(flat(one.quote))) return [];
    return [
      {
        file,
        column: 'support',
        fact: 'Ces mots ne sont pas dans les lignes citées.',
        received: one.quote,
        expected: flat(printed.join(' ')) || 'des lignes d’un document du site',
        repair: `Relisez les lignes ${first} à ${last} de « ${one.dataset} » et recopiez-en les mots.`,
      },
    ];
  });
}
