import { copy } from '../../site/clipboard.ts';
import { queryOf, stateOf } from './address.ts';
import { keepsRow } from './filter-rows.ts';
import { AS_WRITTEN } from './model.ts';
import type { LiveState } from './model.ts';
import { orderRows } from './order-rows.ts';
import { readTable } from './read-table.ts';
import { markCitedRow } from './row-link.ts';
import { nextSort, sortHeadings } from './sort-headings.ts';
import { spreadsheetText } from './spreadsheet-text.ts';
import { buildToolbar } from './toolbar.ts';
import { stateText } from './words.ts';

/** Browsers refuse too many changes of address in a row. Unit: milliseconds. */
const CALM = 250;

/**
 * Gives the table of a page its comfort: sort, filter, choice of columns, width, copies. The page is whole
 * without. `focus` moves to the tools: true when a click asked for them.
 */
export function mountTable(frame: HTMLElement, table: HTMLTableElement, focus: boolean): void {
  const read = readTable(table);
  const ids = read.columns.map(({ id }) => id);
  let state = stateOf(location.search, ids);
  let shown = read.rows;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const change = (next: Partial<LiveState>) => {
    state = { ...state, ...next };
    show();
    clearTimeout(timer);
    timer = setTimeout(() => {
      history.replaceState(history.state, '', location.pathname + queryOf(state) + location.hash);
    }, CALM);
  };
  const toolbar = buildToolbar(read.columns.slice(1), {
    filter: (filter) => change({ filter }),
    toggleColumn: (id, visible) => {
      const others = state.hidden.filter((each) => each !== id);
      change({ hidden: visible ? others : [...others, id] });
    },
    toggleWidth: () => change({ wide: !state.wide }),
    copy: () => void copyShown(),
    reset: () => {
      change(AS_WRITTEN);
      toolbar.field.focus();
    },
  });
  const showSort = sortHeadings(read, (column) => {
    const numeric = read.columns.find(({ id }) => id === column)?.numeric ?? false;
    change({ sort: nextSort(state.sort, column, numeric) });
  });
  const say = (text: string) => {
    toolbar.status.textContent = text;
  };

  function show(): void {
    const { sort, filter, hidden, wide } = state;
    const order = sort
      ? orderRows(read.rows, ids.indexOf(sort.column), sort.descending)
      : read.rows.keys();
    const sorted = [...order].flatMap((index) => read.rows[index] ?? []);
    shown = sorted.filter(({ texts }) => keepsRow(texts, filter));
    const kept = new Set(shown);
    for (const row of sorted) row.element.hidden = !kept.has(row);
    table.tBodies[0]?.append(...sorted.map(({ element }) => element));
    for (const row of table.rows) {
      for (const [index, cell] of [...row.cells].entries()) {
        cell.hidden = hidden.includes(ids[index] ?? '');
      }
    }
    showSort(state);
    frame.classList.toggle('full', wide);
    toolbar.wide.setAttribute('aria-pressed', String(wide));
    if (toolbar.field.value !== filter) toolbar.field.value = filter;
    for (const [id, box] of toolbar.boxes) box.checked = !hidden.includes(id);
    toolbar.reset.hidden = queryOf(state) === '';
    say(stateText(state, read.columns, { shown: shown.length, all: read.rows.length }));
  }

  async function copyShown(): Promise<void> {
    const visible = (texts: readonly string[]) =>
      texts.filter((_, index) => !state.hidden.includes(ids[index] ?? ''));
    const rows = [read.columns.map(({ title }) => title), ...shown.map(({ texts }) => texts)];
    const done = await copy(spreadsheetText(rows.map(visible)));
    say(
      done
        ? 'Tableau copié : collez-le dans un tableur.'
        : 'La copie n’est pas permise ici : téléchargez le fichier pour tableur, sous le tableau.',
    );
  }

  frame.before(toolbar.root);
  show();
  const cite = () => markCitedRow(table, say);
  cite();
  addEventListener('hashchange', cite);
  if (focus) toolbar.field.focus();
}
