import { countOf } from '../lib/numbers-fr.ts';
import type { Report, Section } from './report.ts';

/** Items of a section on the page: more would not be read, and the draft holds them all as CSV. */
const SHOWN = 500;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escape = (text: string): string => text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);

const STYLE = `:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}
body{max-width:60rem;margin:0 auto;padding:1rem}
h2{margin:2rem 0 .5rem;border-bottom:1px solid}
li{margin:.4rem 0;overflow-wrap:anywhere}
li p{margin:0}
pre{white-space:pre-wrap}`;

/** The report as one page that needs nothing else: opened from the disk, at any width, light or dark. */
export function reportHtml({ title, sections }: Report): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
${sections.map(sectionHtml).join('\n')}
</main>
</body>
</html>
`;
}

function sectionHtml({ title, intro, items }: Section): string {
  const count = items.length > 1 ? ` (${items.length})` : '';
  const more = items.length - SHOWN;
  const list = items
    .slice(0, SHOWN)
    .map(
      ({ text, details, command }) =>
        `<li><strong>${escape(text)}</strong>${details.map((detail) => `<p>${escape(detail)}</p>`).join('')}${command === undefined ? '' : `<pre>${escape(command)}</pre>`}</li>`,
    )
    .join('\n');
  return [
    `<section>\n<h2>${escape(title + count)}</h2>`,
    ...(intro === '' ? [] : [`<p>${escape(intro)}</p>`]),
    ...(list === '' ? [] : [`<ul>\n${list}\n</ul>`]),
    ...(more > 0
      ? [
          `<p>… et ${countOf(more, 'autre', 'autres')}, dans le dossier « changement » du brouillon.</p>`,
        ]
      : []),
    '</section>',
  ].join('\n');
}
