/**
 * Shows the buttons of each chart of the page. The chart library and the PNG writer are asked for only by a
 * click, never before: without a click, this file is all that is loaded.
 */
import sheet from '../../styles/later/live-chart.css?url';
import { laterSheet } from '../site/later-sheet.ts';

const models = new Map<string, string>();

/** The model of a chart as its file holds it, asked for once. */
async function modelAt(address: string): Promise<string> {
  const known = models.get(address);
  if (known !== undefined) return known;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} : ${answer.status}`);
  const text = await answer.text();
  models.set(address, text);
  return text;
}

function onClick(button: HTMLButtonElement, failed: string, act: () => Promise<void>): void {
  button.hidden = false;
  button.addEventListener('click', () => {
    button.disabled = true;
    void act()
      .catch(() => {
        // Offline or blocked: the picture is still there and complete.
        button.textContent = failed;
      })
      .finally(() => {
        button.disabled = false;
      });
  });
}

for (const figure of document.querySelectorAll<HTMLElement>('.chart')) {
  const open = figure.querySelector<HTMLButtonElement>('.chart-open');
  const png = figure.querySelector<HTMLButtonElement>('.chart-png');
  const address = png?.dataset['svg'];
  if (open && address !== undefined) {
    onClick(open, 'Le graphique interactif n’a pas pu être chargé. Réessayer', async () => {
      const [{ openChart }, model] = await Promise.all([
        import('./interactive.ts'),
        // The model stands beside the picture.
        modelAt(address.replace(/svg$/u, 'json')),
        laterSheet(sheet),
      ]);
      openChart(figure, open, model);
    });
  }
  if (png && address !== undefined) {
    onClick(png, 'L’image PNG n’a pas pu être faite. Réessayer', async () => {
      const { savePng } = await import('./save-png.ts');
      await savePng(address);
    });
  }
}
