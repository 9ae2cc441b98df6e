import type { ReadTable } from './read-table.ts';
import type { LiveState, Sort } from './model.ts';

/** Makes each heading a button that sorts; what it says stays where it is. Returns how to show a state. */
export function sortHeadings(
  { headings, columns }: ReadTable,
  ask: (column: string) => void,
): (state: LiveState) => void {
  for (const [index, heading] of headings.entries()) {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'sort';
    made.append(...heading.childNodes);
    made.addEventListener('click', () => {
      ask(columns[index]?.id ?? '');
    });
    heading.append(made);
  }
  return ({ sort }) => {
    for (const [index, heading] of headings.entries()) {
      if (columns[index]?.id !== sort?.column) heading.removeAttribute('aria-sort');
      else
        heading.setAttribute('aria-sort', sort?.descending === true ? 'descending' : 'ascending');
    }
  };
}

/** First the direction that answers most questions, then the other, then the order of the page. */
export function nextSort(sort: Sort | null, column: string, numeric: boolean): Sort | null {
  if (sort?.column !== column) return { column, descending: numeric };
  return sort.descending === numeric ? { column, descending: !numeric } : null;
}
