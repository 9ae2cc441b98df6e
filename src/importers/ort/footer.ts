import { readHeaders, reportMissing } from './headers.ts';
import { joinLines } from './lines.ts';
import type { Report, SourceLine } from './lines.ts';
import { PAGE_TITLES, SITE_GROUPS } from './site-labels.ts';
import type { SitePage } from './site-pages.ts';

/** A sentence of the document, with the line where it begins. */
export interface PrintedText {
  readonly id: string;
  readonly line: number;
  readonly text: string;
}

/** Satisfaction of trainees, firms and funders, given once for the whole site. */
export interface Satisfaction {
  readonly line: number;
  readonly values: readonly string[];
}

const SCORE = /^\d+(?:,\d+)?%?(?:\/\d+%)?$/u;
const SCORES = 3;
/** Remarks run into one another on one line: each begins with these words. */
const REMARKS: readonly (readonly [string, string])[] = [
  ['remarque-effectif', 'Remarque:'],
  ['remarque-jaune-fluo', 'en jaune fluo:'],
  ['remarque-satisfaction', '6/7/8:'],
  ['remarque-insertion', '9-10-11 '],
];
const REMARK_START = new RegExp(`(?=${REMARKS.map(([, start]) => start).join('|')})`, 'u');

/** What stands under the table of a site: satisfaction, definitions, remarks, group titles. */
export function readFooter(
  page: SitePage,
  report: Report,
): { readonly satisfaction: Satisfaction | undefined; readonly texts: readonly PrintedText[] } {
  const texts: PrintedText[] = [];
  const scores: Satisfaction[] = [];
  const titles: SourceLine[] = [];
  const lines = [...page.footer];
  for (let source = lines.shift(); source; source = lines.shift()) {
    const { line, text } = source;
    const words = text.split(/\s+/u);
    const definition = definitionId(text);
    const remarks = text.split(REMARK_START);
    if (definition !== undefined) {
      // An address goes on below: the next line has no space, and is no definition.
      const next = lines[0]?.text;
      const cut =
        /https?:\S+$/u.test(text) && next !== undefined && /^[a-z0-9.]\S*[/#]\S*$/u.test(next);
      const whole = cut ? joinLines([text, lines.shift()?.text ?? '']) : text;
      texts.push({ id: definition, line, text: whole });
    } else if (REMARKS.some(([, start]) => text.startsWith(start.trim()))) {
      for (const remark of remarks) {
        const id = REMARKS.find(([, start]) => remark.startsWith(start))?.[0] ?? '';
        texts.push({ id, line, text: remark.trim() });
      }
    } else if (words.some((word) => /^\d/u.test(word))) scores.push({ line, values: words });
    else titles.push(source);
  }
  reportScores(page, scores, report);
  const groups = readHeaders(titles, [...SITE_GROUPS, ...PAGE_TITLES], report);
  const place = { line: page.heading.line, name: `sous la table de « ${page.heading.text} »` };
  reportMissing(groups, SITE_GROUPS, place, report);
  return { satisfaction: scores[0], texts };
}

/** « *Le 2taux… » and « *5Taux… » define an indicator; « *9EDT » and an address say where figures come from. */
function definitionId(text: string): string | undefined {
  if (text.startsWith('*9EDT')) return 'source-9';
  if (/^https?:/u.test(text)) return 'diffusion';
  const indicator = /^\*(?:Le )?(\d+)\p{L}/u.exec(text)?.[1];
  return indicator === undefined ? undefined : `indicateur-${indicator}`;
}

function reportScores(page: SitePage, scores: readonly Satisfaction[], report: Report): void {
  const [found] = scores;
  const valid = found?.values.length === SCORES && found.values.every((text) => SCORE.test(text));
  if (scores.length === 1 && valid) return;
  report({
    line: found?.line ?? page.heading.line,
    column: 'satisfaction',
    fact: `La satisfaction de « ${page.heading.text} » n’est pas une ligne de trois notes.`,
    received: scores.map(({ values }) => values.join(' ')).join(' ; ') || 'aucune note',
    expected: 'trois notes, par exemple « 4,2 4,5 5,0 », « 80% 79% 100% » ou « 4,4/89% … »',
    repair: 'Corrigez ces notes dans l’extraction, d’après le document.',
  });
}
