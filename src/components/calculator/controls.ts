import type { Entry } from './form-entries.ts';

export type Control = HTMLInputElement | HTMLSelectElement;

function isControl(element: Element): element is Control {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
}

/** The controls of a form that have a name, in the order of the page. */
export function controlsOf(form: HTMLFormElement): readonly Control[] {
  return [...form.elements].filter(isControl).filter(({ name }) => name !== '');
}

export function entriesOf(form: HTMLFormElement): readonly Entry[] {
  return controlsOf(form).map(({ name, value }) => [name, value]);
}

/** Writes the entries whose control exists; others, such as what social networks add to an address, are left out. */
export function fill(form: HTMLFormElement, entries: Iterable<Entry>): boolean {
  const controls = new Map(controlsOf(form).map((control) => [control.name, control]));
  let some = false;
  for (const [name, text] of entries) {
    const control = controls.get(name);
    if (!control || text === '') continue;
    control.value = text;
    openAround(control);
    some = true;
  }
  return some;
}

/** What was answered, as the page words it: label and text or chosen option; a line of a list is one answer. */
export function givenOf(form: HTMLFormElement): readonly (readonly [string, string])[] {
  const given = new Map<string, string[]>();
  for (const control of controlsOf(form)) {
    const typed = control.value.trim();
    if (typed === '') continue;
    const text =
      control instanceof HTMLSelectElement ? (control.selectedOptions[0]?.text ?? typed) : typed;
    const line = control.closest('.calc-line')?.ariaLabel;
    const label = line ?? labelOf(control);
    given.set(label, [...(given.get(label) ?? []), line ? `${labelOf(control)} ${text}` : text]);
  }
  return [...given].map(([label, texts]) => [label, texts.join(', ')]);
}

export function labelOf(control: Control): string {
  return control.labels?.[0]?.textContent.trim() ?? control.name;
}

/** A control in a folded part must be seen when it speaks. */
export function openAround(control: Element): void {
  const folded = control.closest('details');
  if (folded) folded.open = true;
}

/** The element that the page must have; a page without it is a fault of ours. */
export function part<T extends Element>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`Élément absent de la page : ${id}.`);
}
