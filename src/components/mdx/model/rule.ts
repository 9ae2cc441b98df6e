import { expectedNames } from '../../../lib/closest.ts';
import { failure, success } from '../../../lib/problem.ts';
import type { Result } from '../../../lib/problem.ts';
import { RULES, isRuleId } from '../../../rules/registry.ts';
import type { Rule } from '../../../rules/registry.ts';
import type { Cited, Library, Source } from './library.ts';
import { parseProps } from './parse-props.ts';
import { ruleProps } from './props.ts';
import { sourceMark } from './source-mark.ts';
import type { SourceMark } from './source-mark.ts';

/** One rule in a page: its sentence, unless the author words it, and where it is written. */
export interface RuleView extends Cited {
  readonly id: string;
  readonly sentence: string;
  readonly mark: SourceMark;
}

function ruleSource({ source }: Rule): Source {
  if ('law' in source) return { kind: 'text', text: source.law, provenance: source.provenance };
  const [first, last] = source.lines;
  const lines = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return { kind: 'document', dataset: source.dataset, edition: source.edition, lines };
}

/** What `<Rule>` prints, or the problem. */
export function ruleView(
  library: Library,
  input: Readonly<Record<string, unknown>>,
): Result<RuleView> {
  const parsed = parseProps(ruleProps, input, 'Rule');
  if (!parsed.ok) return parsed;
  const { props, place } = parsed.value;
  if (!isRuleId(props.id)) {
    return failure([
      {
        ...place,
        fact: 'Cette règle n’existe pas.',
        received: props.id,
        expected: expectedNames(
          props.id,
          Object.keys(RULES),
          'un identifiant de src/rules/registry',
        ),
        repair: 'Corrigez l’attribut « id ».',
      },
    ]);
  }
  const rule = RULES[props.id];
  const source = ruleSource(rule);
  return success({
    id: props.id,
    sentence: rule.sentence,
    mark: sourceMark(source, library),
    sources: [source],
  });
}
