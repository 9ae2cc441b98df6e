import { failure, success } from '../../../lib/problem.ts';
import type { Result } from '../../../lib/problem.ts';
import type { GlossarySupport } from '../../../schemas/glossary.ts';
import { textEdition } from './library.ts';
import type { Library } from './library.ts';
import { sourceMark } from './source-mark.ts';

/** One line of the sources of a term. */
export interface SupportView {
  readonly label: string;
  /** Where it can be read; null when it has no address. */
  readonly href: string | null;
  /** The words of the document, as printed. */
  readonly quote: string | null;
}

/** What a term rests on, each once, or the problems: unknown document, lines beyond its end. */
export function termSupport(
  id: string,
  supports: readonly GlossarySupport[],
  library: Library,
): Result<readonly SupportView[]> {
  const views = new Map<string, SupportView>();
  for (const support of supports) {
    const view = viewOf(id, support, library);
    if (!view.ok) return view;
    views.set(JSON.stringify(view.value), view.value);
  }
  return success([...views.values()]);
}

function viewOf(id: string, support: GlossarySupport, library: Library): Result<SupportView> {
  if ('usage' in support) {
    return success({ label: `Usage de ce site : ${support.usage}`, href: null, quote: null });
  }
  if ('law' in support) {
    const { law: text, provenance } = support;
    const { label, href } = sourceMark({ kind: 'text', text, provenance }, library);
    return success({ label, href, quote: null });
  }
  const { dataset, quote } = support;
  const [first, last] = support.lines;
  const mine = library.editions.filter((one) => one.dataset.id === dataset);
  const edition =
    support.edition === undefined
      ? textEdition(library, dataset)
      : mine.find(({ manifest }) => manifest.edition === support.edition);
  if (!edition || first > last || last > edition.manifest.source.lines) {
    return failure([
      {
        file: `src/content/glossary/${id}.md`,
        column: 'support',
        fact: edition ? 'Ces lignes ne sont pas dans le document.' : 'Ce document n’existe pas.',
        received: edition ? `${first}-${last}` : dataset,
        expected: edition ? `de 1 à ${edition.manifest.source.lines}` : 'un jeu de src/data',
        repair: 'Corrigez « support » dans l’en-tête du terme.',
      },
    ]);
  }
  const lines = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const { label, href } = sourceMark(
    { kind: 'document', dataset, edition: edition.manifest.edition, lines },
    library,
  );
  return success({ label, href, quote });
}
