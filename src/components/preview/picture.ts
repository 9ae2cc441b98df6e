import { SITE_NAME } from '../../lib/site.ts';
import { bindSpaces } from '../../lib/typography.ts';
import { drawChart } from '../chart/draw.ts';
import type { ChartModel } from '../chart/model/chart-model.ts';
import { LIGHT } from '../chart/palette.ts';
import { coordinate } from '../chart/recorder/number.ts';
import { escapeXml } from '../chart/recorder/svg-elements.ts';
import { wrapText } from '../chart/recorder/text-metrics.ts';

/** What the picture of a page shows when its link is shared. */
export interface Picture {
  /** « Guide », « Graphique »: what kind of page it is. */
  readonly kind: string;
  readonly title: string;
  /** Under the title: what the page answers, or the source of the chart. */
  readonly text: string;
  readonly chart?: ChartModel;
}

/** The size that social networks ask for. Unit: px. */
export const SIZE = { width: 1200, height: 630 } as const;
/** The family of the font files of render.ts, as wide as the text metrics of charts. */
export const FAMILY = 'Arimo';

/** The paper and the accent of site.css. */
const PAPER = '#faf6ee';
const ACCENT = '#b3541e';
const MARGIN = 64;
/** First and last y of what stands between the edge and the name of the site. */
const TOP = 84;
const BOTTOM = 560;
const COLUMN = { alone: SIZE.width - 2 * MARGIN, beside: 400 };
const KIND = { size: 24, line: 40 };
/** Under a title that has the whole width, and in the column beside a chart. */
const TEXTS = {
  alone: { size: 32, line: 44, lines: 4 },
  beside: { size: 23, line: 31, lines: 8 },
};
/** Titles shrink until they leave room for the text. Unit: px. */
const TITLES = [
  { size: 62, line: 72, lines: 3 },
  { size: 50, line: 59, lines: 4 },
  { size: 40, line: 48, lines: 5 },
  { size: 33, line: 40, lines: 7 },
] as const;
/** A chart is drawn for a screen of this width, then enlarged: its words must be read in a small picture. */
const CHART = { x: 500, width: 520, largest: 1.25, smallest: 0.95 };

/** At most `lines` lines, the last one cut at a word and closed by an ellipsis. */
function clamp(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  const last = (lines[most - 1] ?? '').replace(/[\s,;:.]*\S*$/u, '');
  return [...lines.slice(0, most - 1), `${last}…`];
}

function textLines(
  lines: readonly string[],
  y: number,
  { size, line }: { readonly size: number; readonly line: number },
  look: string,
): string {
  return lines
    .map(
      (text, index) =>
        `<text x="${MARGIN}" y="${coordinate(y + index * line)}" font-size="${size}" ${look}>${escapeXml(text)}</text>`,
    )
    .join('');
}

/** The graduated edge of the site: short ticks, a long one every ten. */
function edge(): string {
  const ticks = Array.from({ length: SIZE.width / 8 }, (_, index) => {
    const long = index % 10 === 0;
    return `M${index * 8} 8V${long ? 30 : 18}`;
  });
  return `<rect width="${SIZE.width}" height="8" fill="${LIGHT.text}"/><path d="${ticks.join('')}" stroke="${LIGHT.axis}"/>`;
}

/** The sign and the name of the site, at the foot. */
function brand(): string {
  return (
    `<g transform="translate(${MARGIN} 570)"><path d="M3 4h16M3 10h9M3 16h12M3 22h9M3 28h16" stroke="${LIGHT.text}" stroke-width="2.6"/>` +
    `<path d="M31 9v14l-12-7z" fill="${ACCENT}"/>` +
    `<text x="46" y="24" font-size="26" font-weight="700" fill="${LIGHT.text}">${escapeXml(SITE_NAME)}</text></g>`
  );
}

/** The chart on the right, whole when it fits, else its beginning, and then the picture says so. */
function chartBeside(chart: ChartModel): string {
  const drawing = drawChart(
    chart,
    { width: CHART.width, paint: (token) => LIGHT[token] },
    'apercu',
  );
  const room = BOTTOM - TOP + 40;
  const fit = Math.min(CHART.largest, room / drawing.height);
  const scale = Math.max(fit, CHART.smallest);
  const whole = drawing.height * scale <= room;
  const note = `<text x="${SIZE.width - MARGIN}" y="600" font-size="18" text-anchor="end" fill="${LIGHT.muted}">Extrait : le graphique entier est sur la page.</text>`;
  return (
    `<clipPath id="cadre"><rect x="${CHART.x - 20}" y="${TOP - 30}" width="${SIZE.width - CHART.x}" height="${whole ? 600 : room}"/></clipPath>` +
    `<g clip-path="url(#cadre)"><g transform="translate(${CHART.x} ${TOP - 24}) scale(${coordinate(scale)})" font-size="12">${drawing.body}</g></g>` +
    (whole ? '' : note)
  );
}

/** The picture of a page as SVG, in the colours of the site by day. Same input, same bytes. */
export function pictureSvg({ kind, chart, ...words }: Picture): string {
  const [title, text] = [bindSpaces(words.title), bindSpaces(words.text)];
  const place = chart ? 'beside' : 'alone';
  const [width, body] = [COLUMN[place], TEXTS[place]];
  const fitting = TITLES.find(
    ({ size, lines }) =>
      wrapText(title, width, size, true).length <= lines && (!chart || size <= 40),
  );
  const style = fitting ?? TITLES[TITLES.length - 1];
  if (!style) return '';
  const titleLines = clamp(wrapText(title, width, style.size, true), style.lines);
  const titleTop = TOP + KIND.line + style.size * 0.8;
  const textTop = titleTop + titleLines.length * style.line + (chart ? 4 : 16);
  const room = Math.max(0, Math.floor((BOTTOM - textTop) / body.line) + 1);
  const textRows = clamp(wrapText(text, width, body.size), Math.min(room, body.lines));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}" viewBox="0 0 ${SIZE.width} ${SIZE.height}" font-family="${FAMILY}">` +
    `<rect width="${SIZE.width}" height="${SIZE.height}" fill="${PAPER}"/>${edge()}` +
    textLines([kind], TOP + KIND.size, KIND, `fill="${ACCENT}" font-weight="700"`) +
    textLines(titleLines, titleTop, style, `fill="${LIGHT.text}" font-weight="700"`) +
    textLines(textRows, textTop, body, `fill="${LIGHT.muted}"`) +
    `${chart ? chartBeside(chart) : ''}${brand()}</svg>`
  );
}
