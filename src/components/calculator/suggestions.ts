import { searchDiplomas } from '../../rules/are-search.ts';
import type { DiplomaIndex, EligibleDiploma } from '../../rules/are-search.ts';
import { part } from './controls.ts';
import { titleOf } from './diploma-data.ts';
import { fragment } from '../../lib/html.ts';

/** How many diplomas are proposed at once. */
const SHOWN = 8;

/** What to write in the field for a diploma: its title if that finds it alone, else its code. */
export function wordsFor(index: DiplomaIndex, diploma: EligibleDiploma): string {
  const title = titleOf(diploma);
  const [best, second] = searchDiplomas(index, title, 2);
  const alone = best?.diploma === diploma && best.score >= 90 && second?.score !== best.score;
  return alone ? title : diploma.code;
}

/** Diplomas to propose for what is typed; none once it names one alone. */
export function proposals(index: DiplomaIndex, text: string): readonly EligibleDiploma[] {
  const found = searchDiplomas(index, text, Infinity);
  const [best, second] = found;
  if (best && best.score >= 90 && second?.score !== best.score) return [];
  return found.map(({ diploma }) => diploma);
}

/** Proposes diplomas under the field while one types. « Aucun de ceux-là » answers the question that asks it. */
export function suggest(index: DiplomaIndex): void {
  const input = part('c-diplome', HTMLInputElement);
  const declined = part('c-hors_liste', HTMLSelectElement);
  const box = part('propositions', HTMLDivElement);
  const said = part('propositions-dites', HTMLParagraphElement);
  const write = (text: string) => {
    input.value = text;
    box.hidden = true;
    input.focus();
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  input.addEventListener('input', () => {
    // It was said of the name before.
    declined.value = '';
    const found = proposals(index, input.value);
    box.hidden = found.length === 0;
    said.textContent = box.hidden ? '' : 'Des diplômes sont proposés sous le champ.';
    if (box.hidden) return;
    const shown = found.slice(0, SHOWN);
    const some =
      found.length > SHOWN
        ? 'Plusieurs diplômes répondent. Les premiers :'
        : 'Est-ce l’un de ceux-ci ?';
    const choices = shown.map(
      (one) =>
        fragment`<li><button type="button" value="${one.code}">${titleOf(one)} <small>${one.code}</small></button></li>`,
    );
    const none = fragment`<li><button type="button" value="">Aucun de ceux-là</button></li>`;
    box.innerHTML = fragment`<p>${some}</p><ul>${[...choices, none]}</ul>`.markup;
  });
  box.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const chosen = index.find(({ diploma }) => diploma.code === button.value)?.diploma;
    declined.value = chosen ? '' : 'oui';
    write(chosen ? wordsFor(index, chosen) : input.value);
  });
}
