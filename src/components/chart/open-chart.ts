/** What a click on the button of a chart asks for: the chart library, the model and the style sheet, together. */
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

/** Opens the interactive chart in `figure`; rejects when a part cannot be had. `picture`: address of its SVG. */
export async function openChartOf(
  figure: HTMLElement,
  button: HTMLButtonElement,
  picture: string,
): Promise<void> {
  const [{ openChart }, model] = await Promise.all([
    import('./interactive.ts'),
    // The model stands beside the picture.
    modelAt(picture.replace(/svg$/u, 'json')),
    laterSheet(sheet),
  ]);
  openChart(figure, button, model);
}
