import { chartDrawings } from './drawings.ts';
import type { ChartModel } from './model/chart-model.ts';
import { chartNotes } from './notes.ts';
import { LIGHT } from './palette.ts';
import { coordinate } from './recorder/number.ts';
import { escapeXml } from './recorder/svg-elements.ts';
import { wrapText } from './recorder/text-metrics.ts';
import { textAlternative } from './text-alternative.ts';
import { WIDE } from './view.ts';

/** What must never be lost when a chart leaves the site. */
export interface ChartOrigin {
  /** Title of the source document and its publisher. */
  readonly source: string;
  /** « Édition 2012-2013 ». */
  readonly edition: string;
  /** Absolute address of the chart on the site. */
  readonly url: string;
}

const MARGIN = 24;
const TITLE = { size: 18, line: 24, bold: true };
const NOTE = { size: 11, line: 16, bold: false };
const FONT = 'Arial, Helvetica, sans-serif';

/** Lines of text from `y` down, and the y under them. */
function block(
  paragraphs: readonly string[],
  y: number,
  style: typeof TITLE,
  fill: string,
): { svg: string; bottom: number } {
  const lines = paragraphs.flatMap((text) => wrapText(text, WIDE, style.size, style.bold));
  const weight = style.bold ? ' font-weight="600"' : '';
  const svg = lines
    .map(
      (line, index) =>
        `<text x="0" y="${coordinate(y + (index + 0.8) * style.line)}">${escapeXml(line)}</text>`,
    )
    .join('');
  return {
    svg: `<g fill="${fill}" font-size="${style.size}"${weight}>${svg}</g>`,
    bottom: y + lines.length * style.line,
  };
}

/**
 * The chart as a file that stands alone: light colours, no variable, no link to the site's style, with its
 * title, notes, source, edition and address. Same input, same bytes.
 */
export function exportSvg(model: ChartModel, origin: ChartOrigin): string {
  const drawing = chartDrawings(model).file;
  const title = block([model.title], 0, TITLE, LIGHT.text);
  const top = title.bottom + 8;
  const alternative = textAlternative(model);
  const footer = block(
    [...chartNotes(model), `Source\u00A0: ${origin.source}. ${origin.edition}.`, origin.url],
    top + drawing.height + 12,
    NOTE,
    LIGHT.muted,
  );
  const width = WIDE + 2 * MARGIN;
  const height = Math.ceil(footer.bottom + 2 * MARGIN);
  const description = [alternative.summary, ...alternative.facts].join(' ');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${-MARGIN} ${-MARGIN} ${width} ${height}"` +
    ` role="img" aria-labelledby="titre description" font-family="${FONT}" font-size="12">` +
    `<title id="titre">${escapeXml(model.title)}</title><desc id="description">${escapeXml(description)}</desc>` +
    `<rect x="${-MARGIN}" y="${-MARGIN}" width="${width}" height="${height}" fill="${LIGHT.bg}"/>` +
    `${title.svg}<g transform="translate(0 ${coordinate(top)})">${drawing.body}</g>${footer.svg}</svg>\n`
  );
}
