import { describe, expect, test } from 'vitest';
import { linesText, scopeText, sourceText } from '../../../src/components/figure/source-text.ts';
import { NAVIGATION, currentState } from '../../../src/components/site/nav.ts';
import { sameSlice } from '../../../src/components/site/siblings.ts';
import { editionTrail, sliceTrail, tableTrail } from '../../../src/components/site/trails.ts';
import { identityLines, totalVerdicts } from '../../../src/components/site/verdicts.ts';
import type { IdentityReport } from '../../../src/schemas/identity-report.ts';
import { EDITION, TABLE, UNCUT } from '../table/fixture.ts';

test.each([
  ['/donnees/', 'page'],
  ['/donnees/essai/', 'true'],
  ['/', undefined],
  ['/sources/', undefined],
])('the entry of /donnees/ on %s', (path, expected) => {
  expect(currentState({ title: 'Chiffres', href: '/donnees/' }, path)).toBe(expected);
});

test('no entry of the navigation stands twice', () => {
  expect(new Set(NAVIGATION.map(({ href }) => href)).size).toBe(NAVIGATION.length);
});

test('trails lead from the top to the page above', () => {
  const hrefs = (trail: readonly { href: string }[]) => trail.map(({ href }) => href);
  expect(hrefs(editionTrail(EDITION))).toEqual(['/donnees/', '/donnees/essai/']);
  expect(hrefs(tableTrail(EDITION)).at(-1)).toBe('/donnees/essai/2024/');
  expect(hrefs(sliceTrail(EDITION, TABLE)).at(-1)).toBe('/donnees/essai/2024/effectifs/');
});

describe('tables that have the same slice', () => {
  const other = { ...TABLE, descriptor: { ...TABLE.descriptor, id: 'resultats' } };
  test.each([
    ['the same cut and slice', other, 'nord', ['resultats']],
    ['another slice', { ...other, rows: other.rows.slice(0, 3) }, 'sud', []],
    ['no cut', { ...other, descriptor: { ...UNCUT, id: 'resultats' } }, 'nord', []],
  ])('%s', (_name, sibling, slice, expected) => {
    const edition = { ...EDITION, tables: [TABLE, sibling] };
    expect(sameSlice(edition, TABLE, slice).map(({ descriptor }) => descriptor.id)).toEqual(
      expected,
    );
  });
});

describe('identities by title', () => {
  const tally = (title: string, name: string, holds: number, explained: number) => ({
    spec: {
      check: 'au-plus' as const,
      name,
      table: 'effectifs',
      small: 'flux',
      large: 'effectif',
      title,
    },
    holds,
    explained,
    empty: 3,
    unknown: 1,
  });
  const report: IdentityReport = {
    tallies: [tally('A', 'a1', 10, 1), tally('B', 'b', 5, 0), tally('A', 'a2', 20, 2)],
  };

  test('specifications that read the same are counted together', () => {
    expect(identityLines(report)).toEqual([
      { title: 'A', verified: 30, explained: 3, notVerifiable: 8 },
      { title: 'B', verified: 5, explained: 0, notVerifiable: 4 },
    ]);
  });
  test('all reports together', () => {
    expect(totalVerdicts([report, report])).toEqual({
      verified: 70,
      explained: 6,
      notVerifiable: 24,
    });
    expect(totalVerdicts([])).toEqual({ verified: 0, explained: 0, notVerifiable: 0 });
  });
});

describe('source in words', () => {
  const { manifest } = EDITION;
  test('publisher, title, date', () => {
    expect(sourceText(manifest)).toBe('Éditeur, « Document d’essai », 1er mars 2024');
  });
  test('a document without date says so', () => {
    const undated = { ...manifest, source: { ...manifest.source, date: null } };
    expect(sourceText(undated)).toBe('Éditeur, « Document d’essai », sans date');
  });
  test('scope', () => {
    expect(scopeText(manifest)).toBe('Année 2024. Source : Éditeur, édition 2024.');
  });
  test('lines', () => {
    expect(linesText(TABLE.rows)).toBe('lignes 10 à 21');
    expect(linesText(TABLE.rows.slice(0, 1))).toBe('ligne 10');
    expect(linesText([])).toBe('');
  });
});
