import type { Field, Fields } from '../../rules/fields.ts';
import { isLines } from './questions/question.ts';
import type { Form, Question } from './questions/question.ts';
import { readerMessage } from './reader-message.ts';
import { refusal } from '../../rules/answer.ts';

/** One control, ready to be written. */
export interface ControlView {
  readonly name: string;
  readonly label: string;
  readonly hints: readonly string[];
  readonly optional: boolean;
  readonly named: string | null;
  /** Options of a menu, or null for a typed text. */
  readonly options: readonly (readonly [value: string, text: string])[] | null;
  readonly keyboard: 'numeric' | 'decimal' | 'text';
  readonly proposals: boolean;
}

function keyboardOf(field: Field): ControlView['keyboard'] {
  if (field.kind === 'date') return 'numeric';
  if (field.kind === 'number') return field.decimals === 0 ? 'numeric' : 'decimal';
  return 'text';
}

/** The example of a field as one types it here: « 15/03/2006 », « 42,5 ». */
function exampleOf(field: Field): string {
  const message = readerMessage(refusal('', 'format', `par exemple ${field.example}`));
  return message.charAt(0).toUpperCase() + message.slice(1);
}

/** `name` is the control's own, `notes.0.note` in a list. Throws when the menu and the rules differ. */
export function controlView(
  question: Question,
  field: Field | undefined,
  name: string,
): ControlView {
  if (!field) throw new Error(`Question sans champ dans les règles : ${question.name}.`);
  const { options } = question;
  const menu = field.kind === 'choice' || field.kind === 'boolean';
  const values = field.kind === 'choice' ? field.values : ['oui', 'non'];
  const asked = Object.keys(options ?? {});
  if (menu && [...asked].sort().join() !== [...values].sort().join()) {
    throw new Error(`Menu incomplet pour « ${question.name} » : attendu ${values.join(', ')}.`);
  }
  const inList = name.includes('.');
  const hints = [question.hint, menu || inList ? undefined : `${exampleOf(field)}.`];
  return {
    name,
    label: question.label,
    hints: hints.filter((hint) => hint !== undefined),
    optional: field.optional === true && question.expected !== true,
    named: question.named ?? null,
    options: options && menu ? Object.entries(options) : null,
    keyboard: keyboardOf(field),
    proposals: question.proposals === true,
  };
}

/** What an example says, as the page words it: label and text. Same words as the form's own. */
export function givenWords(
  form: Form,
  entries: Readonly<Record<string, string>>,
): readonly (readonly [string, string])[] {
  return form.groups
    .flatMap(({ questions }) => questions)
    .flatMap((question) => {
      if (isLines(question)) return [];
      const text = entries[question.name];
      return text === undefined
        ? []
        : [[question.label, question.options?.[text] ?? text] as const];
    });
}

/** Every question of a form with its field: what the page writes and what the tests compare with the rules. */
export function namesOf(form: Form): readonly string[] {
  return form.groups
    .flatMap(({ questions }) => questions)
    .map((question) => (isLines(question) ? question.list : question.name));
}

/** The field of one column of a list. */
export function itemField(fields: Fields, list: string, item: string): Field | undefined {
  const field = fields[list];
  return field?.kind === 'list' ? field.items[item] : undefined;
}
