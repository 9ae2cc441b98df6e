import type { Answer } from '../../rules/answer.ts';
import { CALCULATORS } from '../../rules/calculators.ts';
import type { FullContext } from '../../rules/calculators.ts';
import { situationFromText } from '../../rules/form.ts';
import { answered } from './grids/grid.ts';
import { FORMS } from './questions/forms.ts';
import { TOOLS } from './tools.ts';
import type { ToolSlug } from './tools.ts';

/** The answer to the example of a form. An example that is refused stops the build. */
export function exampleAnswer(slug: ToolSlug, context: FullContext): Answer {
  const { fields, run } = CALCULATORS[TOOLS[slug].calculator];
  return answered(run(situationFromText(fields, Object.entries(FORMS[slug].example)), context));
}
