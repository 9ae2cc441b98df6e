import { slug } from '../lib/slug.ts';
import { filled } from './lines.ts';
import type { Report, SourceLine } from './lines.ts';

/** One page of indicators: what stands above its table, the table, what stands under it. */
export interface SitePage {
  readonly site: string;
  /** Heading as printed: « ORT LYON ». */
  readonly heading: SourceLine;
  readonly headers: readonly SourceLine[];
  readonly body: readonly SourceLine[];
  readonly footer: readonly SourceLine[];
}

/** The document cut at its landmarks. `toulouse` is empty when its heading is missing. */
export interface Pages {
  readonly preamble: readonly SourceLine[];
  readonly sites: readonly SitePage[];
  readonly toulouse: readonly SourceLine[];
}

const PAGE_START = 'Définitions:';
const FOOTER_START =
  /^(?:Remarque|INDICATEURS|PRESENTATION|POURSUITE|9-10-11|en jaune|6\/7\/8|\*|https?:)/u;

/** « ORT LYON » gives `lyon`, « Ecole de Travail » gives `ecole-de-travail`. */
function siteOf(heading: string): string {
  return slug(heading).replace(/^ort-/u, '');
}

/** The pages of the document. `sites` are the known sites: each must have its page, once. */
export function readPages(
  lines: readonly SourceLine[],
  sites: readonly string[],
  report: Report,
): Pages {
  const all = filled(lines);
  const toulouseAt = all.findIndex(
    ({ text }, index) => text === 'ORT' && all[index + 1]?.text === 'TOULOUSE',
  );
  if (toulouseAt < 0) {
    report({
      fact: 'Le titre « ORT TOULOUSE » manque : le document est coupé ou a changé de plan.',
      expected: 'une ligne « ORT » suivie d’une ligne « TOULOUSE », après les pages des sites',
      repair: 'Reprenez l’extraction du document entier.',
    });
  }
  const before = toulouseAt < 0 ? all : all.slice(0, toulouseAt);
  const starts = before.flatMap(({ text }, index) => (text === PAGE_START ? [index] : []));
  const pages = starts.flatMap((start, index) =>
    cutPage(before.slice(start, starts[index + 1]), sites, report),
  );
  for (const site of sites) {
    const count = pages.filter((page) => page.site === site).length;
    if (count === 1) continue;
    report({
      line: pages.findLast((page) => page.site === site)?.heading.line,
      fact: `La page du site « ${site} » est présente ${count} fois.`,
      received: `${pages.map((page) => page.site).join(', ') || 'aucune page'}`,
      expected: 'une page par site du descripteur',
      repair: 'Vérifiez que le document est entier et qu’aucune page n’est répétée.',
    });
  }
  return {
    preamble: before.slice(0, starts[0]),
    // A repeated page is one problem, not one for each of its rows.
    sites: sites.flatMap((site) => pages.find((page) => page.site === site) ?? []),
    toulouse: toulouseAt < 0 ? [] : all.slice(toulouseAt + 2),
  };
}

function cutPage(
  lines: readonly SourceLine[],
  sites: readonly string[],
  report: Report,
): SitePage[] {
  const headingAt = lines.findIndex(({ text }) => sites.includes(siteOf(text)));
  const heading = lines[headingAt];
  if (!heading) {
    report({
      line: lines[0]?.line,
      fact: 'Cette page n’a pas de titre de site connu.',
      received: lines.map(({ text }) => text).join(' '),
      expected: `un titre parmi : ${sites.join(', ')}`,
      repair: 'Si le site est nouveau, ajoutez-le aux valeurs de « site » du descripteur.',
    });
    return [];
  }
  const rest = lines.slice(headingAt + 1);
  const footerAt = rest.findIndex(({ text }) => FOOTER_START.test(text));
  const bodyEnd = footerAt < 0 ? rest.length : footerAt;
  return [
    {
      site: siteOf(heading.text),
      heading,
      headers: lines.slice(1, headingAt),
      body: rest.slice(0, bodyEnd),
      footer: rest.slice(bodyEnd),
    },
  ];
}
