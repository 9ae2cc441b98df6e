import type { Entry } from './form-entries.ts';

/** What the pattern of a line writes in place of its number. */
export const LINE_NUMBER = '__N__';
/** And in place of its rank, which readers count from one. */
export const LINE_RANK = '__R__';

/**
 * Lets the lists of the form grow: a button adds a line and puts the focus in it.
 * Returns what makes the lines that an address needs.
 */
export function growingLines(): (entries: readonly Entry[]) => void {
  const lists = [...document.querySelectorAll<HTMLTemplateElement>('template[data-list]')];
  const add = (template: HTMLTemplateElement): Element | null => {
    const lines = template.previousElementSibling;
    const max = Number(template.dataset['max']);
    if (!lines || lines.children.length >= max) return null;
    const line = document.createElement('template');
    const number = lines.children.length;
    line.innerHTML = template.innerHTML
      .replaceAll(LINE_NUMBER, String(number))
      .replaceAll(LINE_RANK, String(number + 1));
    lines.append(line.content);
    return lines.lastElementChild;
  };
  for (const template of lists) {
    const button = document.querySelector(`button[data-add="${template.dataset['list'] ?? ''}"]`);
    button?.addEventListener('click', () => add(template)?.querySelector('input')?.focus());
  }
  return (entries) => {
    for (const template of lists) {
      const prefix = `${template.dataset['list'] ?? ''}.`;
      const numbers = entries
        .filter(([name]) => name.startsWith(prefix))
        .map(([name]) => Number(name.split('.')[1]));
      const needed = Math.max(0, ...numbers.filter(Number.isInteger)) + 1;
      while ((template.previousElementSibling?.children.length ?? needed) < needed) {
        if (!add(template)) break;
      }
    }
  };
}
