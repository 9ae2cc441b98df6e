import type { LiveColumn } from './model.ts';

/** What a reader may ask of the table. */
export interface ToolbarActions {
  readonly filter: (text: string) => void;
  readonly toggleColumn: (id: string, shown: boolean) => void;
  readonly toggleWidth: () => void;
  readonly copy: () => void;
  readonly reset: () => void;
}

/** The tools above a table, native controls only. */
export interface Toolbar {
  readonly root: HTMLElement;
  readonly field: HTMLInputElement;
  readonly boxes: ReadonlyMap<string, HTMLInputElement>;
  readonly wide: HTMLButtonElement;
  readonly reset: HTMLButtonElement;
  /** Read aloud when it changes, and printed. */
  readonly status: HTMLElement;
}

/** Builds the tools of a table; `columns` are those that may be hidden. */
export function buildToolbar(columns: readonly LiveColumn[], actions: ToolbarActions): Toolbar {
  const root = element('div', 'tools');
  root.setAttribute('role', 'group');
  root.setAttribute('aria-label', 'Outils du tableau');
  const bar = element('div', 'tools-bar screen');
  const field = element('input');
  field.type = 'search';
  field.name = 'filtre';
  field.autocomplete = 'off';
  field.addEventListener('input', () => {
    actions.filter(field.value);
  });
  const wide = button('Pleine largeur', actions.toggleWidth);
  const reset = button('Tout remettre', actions.reset);
  const status = element('p', 'tools-status');
  status.setAttribute('role', 'status');
  const boxes = new Map<string, HTMLInputElement>();
  bar.append(
    labelled('Filtrer les lignes', field),
    columnChoice(columns, boxes, actions),
    wide,
    button('Copier pour un tableur', actions.copy),
    reset,
  );
  root.append(bar, status);
  return { root, field, boxes, wide, reset, status };
}

function columnChoice(
  columns: readonly LiveColumn[],
  boxes: Map<string, HTMLInputElement>,
  actions: ToolbarActions,
): HTMLElement {
  const details = element('details');
  const summary = element('summary');
  summary.textContent = 'Choisir les colonnes';
  const set = element('fieldset');
  const legend = element('legend', 'vh');
  legend.textContent = 'Colonnes affichées';
  set.append(legend);
  for (const { id, title } of columns) {
    const box = element('input');
    box.type = 'checkbox';
    box.checked = true;
    box.addEventListener('change', () => {
      actions.toggleColumn(id, box.checked);
    });
    boxes.set(id, box);
    set.append(labelled(title, box));
  }
  details.append(summary, set);
  return details;
}

function labelled(text: string, control: HTMLInputElement): HTMLLabelElement {
  const label = element('label');
  if (control.type === 'checkbox') label.append(control, ` ${text}`);
  else label.append(`${text} `, control);
  return label;
}

/** A button of the tools. */
export function button(text: string, act: () => void): HTMLButtonElement {
  const made = element('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  return made;
}
