import { expectedNames } from '../../../lib/closest.ts';
import { failure, success } from '../../../lib/problem.ts';
import type { Result } from '../../../lib/problem.ts';
import { termUrl } from '../../../lib/urls.ts';
import type { Cited, Library } from './library.ts';
import { parseProps } from './parse-props.ts';
import { termProps } from './props.ts';

/** A word of the glossary in a page, with its short definition. */
export interface TermView extends Cited {
  /** Id of the frame of the definition, single in the page. */
  readonly frame: string;
  readonly term: string;
  readonly expansion: string | null;
  readonly short: string;
  readonly href: string;
}

/** What `<Term>` prints, or the problem. */
export function termView(
  { terms }: Library,
  input: Readonly<Record<string, unknown>>,
): Result<TermView> {
  const parsed = parseProps(termProps, input, 'Term');
  if (!parsed.ok) return parsed;
  const { props, place, count } = parsed.value;
  const found = terms.find(({ id }) => id === props.id);
  if (!found) {
    return failure([
      {
        ...place,
        fact: 'Ce terme n’est pas dans le glossaire.',
        received: props.id,
        expected: expectedNames(
          props.id,
          terms.map(({ id }) => id),
          'un identifiant de src/content/glossary',
        ),
        repair: 'Corrigez l’attribut « id », ou ajoutez le terme au glossaire.',
      },
    ]);
  }
  return success({
    frame: `mot-${count}`,
    term: found.term,
    expansion: found.expansion ?? null,
    short: found.short,
    href: termUrl(found.id),
    sources: [],
  });
}
