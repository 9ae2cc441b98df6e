import type { Refusal } from '../../rules/answer.ts';
import { controlsOf, openAround, part } from './controls.ts';
import { fragment } from '../../lib/html.ts';
import { readerMessage } from './reader-message.ts';

/** A refusal with the control that it speaks of. */
export interface Placed {
  /** Name of the control in the form; a list as a whole has its own. */
  readonly name: string;
  readonly refusal: Refusal;
}

/**
 * Writes each message beside its control, ties it to it, and empties the others. Nothing typed changes.
 * The messages stand in elements that exist already: `aria-describedby` never moves.
 */
export function showRefusals(form: HTMLFormElement, placed: readonly Placed[]): void {
  const messages = new Map(placed.map(({ name, refusal }) => [name, readerMessage(refusal)]));
  for (const place of form.querySelectorAll<HTMLElement>('.calc-error')) {
    const message = messages.get(place.id.slice('err-'.length)) ?? '';
    if (place.textContent === message) continue;
    place.textContent = message;
    place.hidden = message === '';
    if (message !== '') openAround(place);
  }
  for (const control of controlsOf(form)) {
    if (messages.has(control.name)) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }
}

/** The list of what to correct, each line leading to its control; empty hides it. */
export function showSummary(placed: readonly Placed[]): void {
  const box = part('refus', HTMLDivElement);
  box.hidden = placed.length === 0;
  if (box.hidden) {
    box.textContent = '';
    return;
  }
  const title = placed.length === 1 ? 'Une réponse est à revoir' : 'Des réponses sont à revoir';
  const lines = placed.map(
    ({ name, refusal }) => fragment`<li><a href="#c-${name}">${readerMessage(refusal)}</a></li>`,
  );
  box.innerHTML = fragment`<h3>${title}</h3><ul>${lines}</ul>`.markup;
}
