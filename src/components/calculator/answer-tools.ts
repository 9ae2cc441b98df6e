import { copy } from '../site/clipboard.ts';
import { part } from './controls.ts';
import { printCode } from './print-code.ts';

/**
 * Makes the buttons « Copier » and « Imprimer » of an answer work. `currentText` is the answer on the page as text, with
 * its address; undefined where there is none, and then nothing is done.
 */
export function mountTools(tools: HTMLElement, currentText: () => string | undefined): void {
  tools.addEventListener('click', ({ target }) => {
    const text = currentText();
    if (!(target instanceof HTMLButtonElement) || text === undefined) return;
    if (target.value === 'imprimer') void printCode().then(() => print());
    else {
      const note = part('copie', HTMLParagraphElement);
      void copy(text).then((done) => {
        note.textContent = done
          ? 'Réponse copiée, avec son adresse.'
          : 'Ce navigateur refuse la copie. Sélectionnez le texte, ou l’adresse de la page.';
      });
    }
  });
  // The shortcut of the browser prints at once: the file is asked for as soon as its first key goes down.
  addEventListener('keydown', ({ key }) => {
    if (['Control', 'Meta'].includes(key) && currentText() !== undefined) void printCode();
  });
}
