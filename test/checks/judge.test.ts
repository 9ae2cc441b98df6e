import { describe, expect, test } from 'vitest';
import { judge } from '../../src/checks/judge.ts';
import { formatProblems } from '../../src/lib/problem.ts';
import { editCsv, small, smallEdition, SMALL_FINDINGS } from '../support/small-edition.ts';
import type { SmallFiles } from '../support/small-edition.ts';

function judged(files: SmallFiles = {}, dataset = small): string {
  const result = judge(smallEdition(files, dataset), 'src/data/petit/2020');
  return result.ok ? '' : formatProblems(result.problems);
}

test('a good edition is counted: true, explained, empty, unknown', () => {
  const result = judge(smallEdition(), 'f');
  expect(
    result.ok && result.value.tallies.map(({ spec, ...counts }) => [spec.name, counts]),
  ).toEqual([
    ['sexes', { holds: 6, explained: 0, empty: 0, unknown: 0 }],
    ['villes', { holds: 8, explained: 0, empty: 0, unknown: 0 }],
    ['reussite', { holds: 2, explained: 0, empty: 2, unknown: 2 }],
    ['recus', { holds: 2, explained: 2, empty: 2, unknown: 0 }],
  ]);
});

/** A digit of the south is misprinted; the two towns and the sum of the row prove it. */
const MISPRINT = editCsv('11,sud,bois,Bois,detail,6,', '11,sud,bois,Bois,detail,8,');
const PROVEN = (evidence: string, extra: Partial<{ kind: string; published: string }> = {}) =>
  `c1,g1,eleves,sud/bois,filles,${extra.kind ?? 'digit'},8,${extra.published ?? '6'},,,Le 8 est un 6 mal imprimé.,${evidence}\n`;
const SUM = 'somme-colonnes:sexes:eleves:sud/bois';
const TOWNS = 'somme-lignes:villes:eleves:toutes/bois:filles';

test('a proven correction is accepted, and needed', () => {
  expect(judged({ csv: MISPRINT, corrections: PROVEN(`${SUM} | ${TOWNS}`) })).toBe('');
});

test('a doubt needs no proof', () => {
  const corrections = PROVEN('', { kind: 'undecidable' });
  expect(judged({ csv: MISPRINT, corrections })).toBe('');
});

describe('what stops the build', () => {
  test.each<[string, SmallFiles]>([
    ['a false relation that nothing explains', { csv: MISPRINT }],
    [
      'a stale finding',
      { findings: SMALL_FINDINGS.replace('au-plus:recus:eleves:sud/total', SUM) },
    ],
    [
      'a finding about a relation that does not exist',
      { findings: SMALL_FINDINGS.replace('recus:eleves:sud/total', 'recus:eleves:est/total') },
    ],
    [
      'two findings for one relation',
      {
        findings: `${SMALL_FINDINGS}${SMALL_FINDINGS.replace('findings:\n', '').replace('id: sud-recus', 'id: sud-encore')}`,
      },
    ],
    [
      'a correction that nothing needs',
      {
        corrections:
          'c1,g1,eleves,sud/bois,taux,digit,en cours,en cours,,,Rien ne change vraiment.,' +
          SUM +
          '\n',
      },
    ],
    ['a correction without proof', { csv: MISPRINT, corrections: PROVEN('') }],
    ['a proof that does not exist', { csv: MISPRINT, corrections: PROVEN('somme:inconnue') }],
    [
      'a proof that is false with the correction',
      { csv: MISPRINT, corrections: PROVEN(SUM, { published: '7' }) },
    ],
  ])('%s', (_, files) => expect(judged(files)).toMatchSnapshot());

  test('two specifications of one name', () => {
    const twice = { ...small, identities: [...small.identities, ...small.identities.slice(0, 1)] };
    expect(judged({}, twice)).toContain('Deux relations portent le même identifiant.');
  });
});
