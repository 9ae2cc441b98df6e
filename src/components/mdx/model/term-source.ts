import { failure, success } from '../../../lib/problem.ts';
import type { Result } from '../../../lib/problem.ts';
import type { GlossarySource } from '../../../schemas/glossary.ts';
import type { Library } from './library.ts';
import { sourceMark } from './source-mark.ts';
import type { SourceMark } from './source-mark.ts';

/** The mark of the source of a term, or the problem: unknown document, line beyond its end. */
export function termSource(
  id: string,
  source: GlossarySource,
  library: Library,
): Result<SourceMark> {
  if ('law' in source) {
    return success(
      sourceMark({ kind: 'text', text: source.law, provenance: source.provenance }, library),
    );
  }
  const { dataset, lines } = source;
  const [first, last] = lines;
  const mine = library.editions.filter((one) => one.dataset.id === dataset);
  const edition =
    source.edition === undefined
      ? mine.at(-1)
      : mine.find(({ manifest }) => manifest.edition === source.edition);
  if (!edition || first > last || last > edition.manifest.source.lines) {
    return failure([
      {
        file: `src/content/glossary/${id}.md`,
        column: 'source',
        fact: edition ? 'Ces lignes ne sont pas dans le document.' : 'Ce document n’existe pas.',
        received: edition ? `${first}-${last}` : dataset,
        expected: edition ? `de 1 à ${edition.manifest.source.lines}` : 'un jeu de src/data',
        repair: 'Corrigez « source » dans l’en-tête du terme.',
      },
    ]);
  }
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return success(
    sourceMark(
      { kind: 'document', dataset, edition: edition.manifest.edition, lines: all },
      library,
    ),
  );
}
