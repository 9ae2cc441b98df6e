/**
 * Shows the button above the table of the page. The tools are asked for by a click, or by an address that holds their
 * state: a reader who only reads loads nothing of them.
 */
const LABEL = 'Trier, filtrer, copier';

function offerTools(frame: HTMLElement, table: HTMLTableElement): void {
  const open = document.createElement('button');
  open.type = 'button';
  open.className = 'tools-open screen';
  open.textContent = LABEL;
  const load = async (focus: boolean) => {
    open.disabled = true;
    try {
      const opener = await import('./open-tools.ts');
      await opener.openTools(frame, table, focus);
      open.remove();
    } catch {
      // Offline or blocked: the table is still there and complete.
      open.disabled = false;
      open.textContent = 'Les outils du tableau n’ont pas pu être chargés. Réessayer';
    }
  };
  open.addEventListener('click', () => void load(true));
  frame.before(open);
  if (/[?&](tri|filtre|sans|large)=/u.test(location.search)) void load(false);
}

const table = document.querySelector<HTMLTableElement>('table[data-live]');
const frame = table?.closest<HTMLElement>('.scroll');
if (table && frame) offerTools(frame, table);
