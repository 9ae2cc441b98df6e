import { countOf } from '../../lib/numbers-fr.ts';
import { KINDS } from './document.ts';
import type { SearchData, SearchDocument } from './document.ts';
import { createEngine } from './engine.ts';

/** Results drawn at once; the others are one button away. */
const PAGE = 20;
/** Browsers refuse too many changes of address in a row. Unit: milliseconds. */
const CALM = 250;

/** Starts the search of the page over the data of `answer`. Rejects when they cannot be read. */
export async function mountSearch(
  root: HTMLElement,
  field: HTMLInputElement,
  answer: Response,
): Promise<void> {
  if (!answer.ok) throw new Error(`documents.json : ${answer.status}`);
  const engine = createEngine((await answer.json()) as SearchData); // Our own file, written by the build.
  const status = find(root, '.search-status');
  const list = find(root, '.search-results');
  const kinds = find(root, '.search-kinds');
  const boxes = [...root.querySelectorAll<HTMLInputElement>('[name="type"]')];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let most = PAGE;

  const read = () => {
    const query = new URLSearchParams(location.search);
    field.value = query.get('q') ?? '';
    const chosen = query.getAll('type');
    for (const box of boxes) box.checked = chosen.includes(box.value);
  };
  const write = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const query = new URLSearchParams();
      if (field.value.trim() !== '') query.set('q', field.value.trim());
      for (const { checked, value } of boxes) if (checked) query.append('type', value);
      const text = query.toString();
      history.replaceState(
        history.state,
        '',
        location.pathname + (text && `?${text}`) + location.hash,
      );
    }, CALM);
  };
  const show = () => {
    const { documents, near } = engine.search(field.value);
    const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const kept = documents.filter(({ kind }) => chosen.length === 0 || chosen.includes(kind));
    const asked = field.value.trim();
    kinds.hidden = documents.length === 0;
    list.replaceChildren(...kept.slice(0, most).map(resultItem));
    if (kept.length > most) list.append(moreItem());
    status.textContent = statusText(asked, kept.length, near);
  };
  const moreItem = () => {
    const item = document.createElement('li');
    const more = document.createElement('button');
    more.type = 'button';
    more.textContent = 'Montrer la suite';
    more.addEventListener('click', () => {
      const next = most;
      most += PAGE;
      show();
      list.querySelectorAll('a')[next]?.focus();
    });
    item.append(more);
    return item;
  };
  const ask = () => {
    most = PAGE;
    show();
    write();
  };
  if (field.value === '') read();
  field.addEventListener('input', ask);
  for (const box of boxes) box.addEventListener('change', ask);
  addEventListener('popstate', () => {
    read();
    show();
  });
  // What was typed while the engine was on its way is asked now, and kept in the address.
  ask();
}

function statusText(asked: string, count: number, near: boolean): string {
  if (asked === '') return '';
  if (count === 0)
    return `Rien trouvé pour « ${asked} ». Essayez un autre mot, ou l’index de A à Z plus bas.`;
  const results = countOf(count, 'résultat', 'résultats');
  return near
    ? `Rien trouvé pour « ${asked} ». Pour des mots proches : ${results}.`
    : `${results}.`;
}

function resultItem({ kind, title, url, context }: SearchDocument): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const line = document.createElement('span');
  line.className = 'soft';
  line.textContent = `${KINDS[kind]} · ${context}`;
  item.append(link, line);
  return item;
}

function find(root: HTMLElement, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${selector} manque dans la page de recherche.`);
  return found;
}
