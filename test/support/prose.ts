import { parse } from 'node-html-parser';

/** Inside a sentence: taken away without cutting it. */
const INLINE =
  /<\/?(a|abbr|b|bdi|cite|data|dfn|em|i|mark|q|s|small|span|strong|sub|sup|time|wbr)\b[^>]*>/giu;
/** Not our sentences: what documents print in tables, drawings, code, ids of rules, other languages. */
const ASIDE =
  /<(svg|script|style|code|pre|thead|tbody|select|textarea)\b[^]*?<\/\1>|<a class="calc-rule"[^]*?<\/a>|<(\w+)[^>]*\slang="(?!fr)[^]*?<\/\2>/giu;
/** Sentences that are heard, or shown by the browser and not by the page: they never break lines. */
const SPOKEN = /\s(?:aria-label|alt|title|placeholder)="([^"]+)"/gu;
const TITLE = /<title>([^<]*)<\/title>/u;
const DESCRIPTION = /<meta name="description" content="([^"]*)"/u;

/** The sentences of ours on a page, one a block, entities decoded. */
export interface Prose {
  /** Main content. */
  readonly shown: readonly string[];
  /** Title, description, names of controls. */
  readonly spoken: readonly string[];
}

/** Reads a whole built page. */
export function proseOf(html: string): Prose {
  const main = (/<main\b[^]*<\/main>/u.exec(html)?.[0] ?? html).replace(ASIDE, '\n');
  return {
    shown: clean(
      main
        .replace(INLINE, '')
        .replace(/<[^>]*>/gu, '\n')
        .split('\n'),
    ),
    spoken: clean([
      TITLE.exec(html)?.[1] ?? '',
      DESCRIPTION.exec(html)?.[1] ?? '',
      ...[...main.matchAll(SPOKEN)].map(([, text = '']) => text),
    ]),
  };
}

/** Without entities, soft hyphens and blank lines. A no-break space at an end is kept: it is a fault to see. */
function clean(texts: readonly string[]): string[] {
  return texts
    .map((text) => (text.includes('&') ? parse(text).text : text))
    .map((text) => text.replaceAll('\u00AD', '').replace(/^ +| +$/gu, ''))
    .filter((text) => text !== '');
}

/** A cell goes to the next cell or the end of its row: its end tag may be left out. */
const CELL = /<t[dh]\b[^>]*>([^]*?)(?=<\/?t[dhr]\b)/gu;

/** The texts that the rows of a page print, as documents wrote them: a sentence that names a row repeats them. */
export function printedIn(html: string): string[] {
  const bodies = html.match(/<tbody\b[^]*?<\/tbody>/gu) ?? [];
  return bodies.flatMap((body) =>
    clean([...body.matchAll(CELL)].map(([, cell = '']) => cell.replace(/<[^>]*>/gu, ''))),
  );
}
