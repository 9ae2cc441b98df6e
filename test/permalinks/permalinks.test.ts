import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRedirects } from '../../src/datasets/read-redirects.ts';
import { formatProblems } from '../../src/lib/problem.ts';
import { judgeAddresses } from '../../src/permalinks/judge-addresses.ts';
import {
  anchorsOf,
  formatSection,
  mergeAddresses,
  missingAddresses,
  parseSection,
  sectionOf,
} from '../../src/permalinks/register.ts';
import type { Addresses } from '../../src/permalinks/register.ts';
import { hostRedirects, nginxRedirects } from '../../src/permalinks/server-redirects.ts';
import type { Redirect } from '../../src/schemas/redirect.ts';

const addresses = (pages: Readonly<Record<string, readonly string[]>>): Addresses =>
  new Map(Object.entries(pages).map(([path, anchors]) => [path, new Set(anchors)]));

const move = (from: string, to: string): Redirect => ({
  from,
  to,
  date: '2026-11-27',
  reason: 'Déplacé.',
});

const PUBLISHED = addresses({ '/a/': ['l-1', 'l-2'], '/b/': [], '/a/a.csv': [] });

describe('the register and the built site', () => {
  const CASES: readonly (readonly [string, Addresses, readonly Redirect[], string])[] = [
    ['nothing has changed', PUBLISHED, [], ''],
    [
      'a page is lost',
      addresses({ '/a/': ['l-1', 'l-2'], '/a/a.csv': [] }),
      [],
      `src/data/permalinks
  Fait : Une adresse publiée n’existe plus.
  Reçu : /b/
  Attendu : la même page et la même ancre, ou une redirection
  Réparation : Remettez-la, ou ajoutez-la à src/data/permalinks/redirections.yaml avec sa nouvelle place.

1 problème`,
    ],
    [
      'a page has moved',
      addresses({ '/a/': ['l-1', 'l-2'], '/a/a.csv': [] }),
      [move('/b/', '/a/')],
      '',
    ],
    [
      'an anchor is lost',
      addresses({ '/a/': ['l-1'], '/b/': [], '/a/a.csv': [] }),
      [],
      `src/data/permalinks
  Fait : Une adresse publiée n’existe plus.
  Reçu : /a/#l-2
  Attendu : la même page et la même ancre, ou une redirection
  Réparation : Remettez-la, ou ajoutez-la à src/data/permalinks/redirections.yaml avec sa nouvelle place.

1 problème`,
    ],
    [
      'a move leads nowhere',
      PUBLISHED,
      [move('/c/', '/a/#l-9')],
      `src/data/permalinks/redirections.yaml [/c/]
  Fait : Cette redirection mène à une adresse qui n’existe pas.
  Reçu : /a/#l-9
  Attendu : une page du site, et une ancre de cette page
  Réparation : Corrigez « to ».

1 problème`,
    ],
    [
      'a page is new',
      mergeAddresses(PUBLISHED, addresses({ '/c/': ['x'] })),
      [],
      `src/data/permalinks
  Fait : 1 adresses du site ne sont pas au registre.
  Reçu : /c/
  Attendu : chaque adresse inscrite dès qu’elle est publiée
  Réparation : Lancez « npm run permalinks » après « npm run build », et validez le registre.

1 problème`,
    ],
  ];
  for (const [name, built, redirects, expected] of CASES) {
    test(name, () => {
      const problems = judgeAddresses(PUBLISHED, built, redirects);
      expect(problems.length === 0 ? '' : formatProblems(problems)).toBe(expected);
    });
  }
});

describe('the register as text', () => {
  const anyAddresses = fc
    .dictionary(
      fc.stringMatching(/^\/[a-z]{1,3}\/$/u),
      fc.array(fc.stringMatching(/^[a-z0-9/._-]{1,6}$/u)),
    )
    .map(addresses);
  const sorted = (all: Addresses) => formatSection(all);

  test('is read back as it was written', () => {
    fc.assert(
      fc.property(anyAddresses, (all) => {
        expect(sorted(parseSection(formatSection(all), 'x.txt'))).toBe(sorted(all));
      }),
    );
  });

  test('only grows, and twice the same addition adds nothing', () => {
    fc.assert(
      fc.property(anyAddresses, anyAddresses, (known, built) => {
        const merged = mergeAddresses(known, built);
        expect(missingAddresses(known, merged)).toEqual([]);
        expect(missingAddresses(built, merged)).toEqual([]);
        expect(sorted(mergeAddresses(merged, built))).toBe(sorted(merged));
      }),
    );
  });

  test('refuses an anchor without address', () => {
    expect(() => parseSection('#l-1\n', 'x.txt')).toThrow(
      'x.txt:1 : une ancre sans adresse. Remettez le fichier tel qu’il était : git checkout x.txt',
    );
  });

  test.each([
    ['/donnees/anfa/', 'donnees'],
    ['/404.html', 'accueil'],
    ['/', 'accueil'],
  ])('%s stands in %s', (path, section) => {
    expect(sectionOf(path)).toBe(section);
  });
});

test('ids that tie a control to its words are no address', () => {
  const html = `<h2 id="en-bref"><input id="c-age"><p id="aide-age"><span id="mot-3"><b id="graphique-x-titre">
    <tr id="l-nord/bois"><td id="c-nord/bois-total"><figure id="graphique-x">`;
  expect(anchorsOf(`${html}<clipPath id="graphique-x-328-d1"></clipPath>`)).toEqual(
    anchorsOf(html),
  );
  expect(anchorsOf(html)).toEqual(['en-bref', 'l-nord/bois', 'c-nord/bois-total', 'graphique-x']);
});

describe('redirections.yaml', () => {
  const line = (from: string, to: string) =>
    `  - { from: '${from}', to: '${to}', date: 2026-11-27, reason: Déplacé. }\n`;
  const refused = (text: string) => {
    const read = parseRedirects(`redirections:\n${text}`);
    return read.ok ? 'accepté' : formatProblems(read.problems);
  };

  test.each([
    ['an address that moves twice', line('/a/', '/b/') + line('/a/', '/c/')],
    ['a chain', line('/a/', '/b/') + line('/b/', '/c/')],
    ['a loop', line('/a/', '/b/') + line('/b/', '/a/')],
    ['another site', line('/a/', 'https://ailleurs.example/')],
    ['a date that does not exist', line('/a/', '/b/').replace('11-27', '02-30')],
  ])('refuses %s', (_, text) => {
    expect(refused(text)).toMatchSnapshot();
  });

  test('is served by static hosts and by nginx; anchors never reach a server', () => {
    const moves = [move('/a/', '/b/#x'), move('/a/#y', '/b/')];
    expect(hostRedirects(moves)).toBe('/a/ /b/#x 301\n');
    expect(nginxRedirects([...moves, move('/c/', '/d/')])).toBe(
      [
        'location = /a/ { return 301 "/b/$is_args$args#x"; }\n',
        'location = /c/ { return 301 "/d/$is_args$args"; }\n',
      ].join(''),
    );
  });
});
