import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ComponentName } from '../../markdown/components.ts';
import Change from './Change.astro';
import DataTable from './DataTable.astro';
import KeyPoints from './KeyPoints.astro';
import Next from './Next.astro';
import Note from './Note.astro';
import Parameter from './Parameter.astro';
import Question from './Question.astro';
import Ratio from './Ratio.astro';
import Rule from './Rule.astro';
import Steps from './Steps.astro';
import Sum from './Sum.astro';
import Term from './Term.astro';
import Validity from './Validity.astro';
import Value from './Value.astro';

/** What authors may use in a guide, without import: `<Content components={COMPONENTS} />`. */
export const COMPONENTS: Readonly<Record<ComponentName, AstroComponentFactory>> = {
  Value,
  Sum,
  Ratio,
  Change,
  Parameter,
  DataTable,
  Rule,
  Term,
  Steps,
  KeyPoints,
  Question,
  Note,
  Next,
  Validity,
};
