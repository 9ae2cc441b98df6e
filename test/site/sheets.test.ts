import { expect, test } from 'vitest';
import { stylesIn } from '../../src/hosting/headers.ts';
import { pages } from './dist.ts';

/** Marks that only some kinds show otherwise: a blank where texts are read row by row, what fits where tables are long. */
const SHOWN_ELSEWHERE = ['blank', 'fits'];

const sheets = new Map(
  [...new Set(pages.flatMap(({ html }) => stylesIn(html)))].map((css) => [css, classesOf(css)]),
);
const styled = new Set(
  [...sheets.values()]
    .flatMap((names) => [...names])
    .filter((name) => !SHOWN_ELSEWHERE.includes(name)),
);

/** Classes that a sheet gives a style to. */
function classesOf(css: string): ReadonlySet<string> {
  return new Set([...css.matchAll(/\.([a-z][\w-]*)/gu)].map(([, name = '']) => name));
}

/** Classes of a page that some sheet styles, but not its own. */
function unstyled(html: string): readonly string[] {
  const own = new Set(stylesIn(html).flatMap((css) => [...(sheets.get(css) ?? [])]));
  const borne = [...html.matchAll(/<[^>]* class="([^"]*)"/gu)].flatMap(([, names = '']) =>
    names.split(' '),
  );
  return [...new Set(borne)].filter((name) => styled.has(name) && !own.has(name));
}

// A sheet holds what its kind of page may show: a class that it lacks would show plain.
test('a page finds in its sheet every class that it bears', () => {
  const lacking = pages
    .map(({ url, html }) => ({ url, lacks: unstyled(html) }))
    .filter(({ lacks }) => lacks.length > 0);
  expect(lacking).toEqual([]);
});

test('a class that only another sheet styles is found', () => {
  const [search = ''] = pages
    .filter(({ url }) => url === '/recherche/')
    .flatMap(({ html }) => stylesIn(html));
  const html = `<style>${search}</style><p class="brief search"></p>`;
  expect(unstyled(html)).toEqual(['brief']);
});
