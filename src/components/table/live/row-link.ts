import { copy } from '../../site/clipboard.ts';
import { button } from './toolbar.ts';

/**
 * Puts « Copier le lien » in the row that the address names, and takes it out of any other. The address copied has no
 * query: a link to a row leads to it in the whole table.
 */
export function markCitedRow(table: HTMLTableElement, say: (text: string) => void): void {
  table.querySelector('.copy-link')?.remove();
  const id = decodeURIComponent(location.hash.slice(1));
  const row = id === '' ? null : document.getElementById(id)?.closest('tr');
  if (!row || !table.contains(row)) return;
  const made = button('Copier le lien', () => {
    const address = `${location.origin}${location.pathname}#${id}`;
    void copy(address).then((done) => {
      say(
        done
          ? 'Lien de la ligne copié.'
          : 'La copie n’est pas permise ici : copiez l’adresse affichée par le navigateur.',
      );
    });
  });
  made.className = 'copy-link screen';
  row.cells[0]?.append(made);
}
