import { describe, expect, test } from 'vitest';
import { citationsOf } from '../../../src/components/mdx/model/citations.ts';
import { formatProblems } from '../../../src/lib/problem.ts';
import { AT, smallLibrary } from './library.ts';

const LIBRARY = smallLibrary();

/** What the author reads for one component. */
function refused(component: string, input: Readonly<Record<string, unknown>>): string {
  const result = citationsOf(LIBRARY, [{ component, input: { ...input, at: AT, n: '1' } }]);
  return result.ok ? 'accepté' : formatProblems(result.problems);
}

describe('an author is told place, fact, received, expected and repair', () => {
  test.each([
    ['Value', {}],
    ['Value', { of: 'petit:eleves:nord/bois' }],
    ['Value', { of: 'petit:eleves:nord/bois:total', unite: 'short' }],
    ['Value', { of: 'petit:eleves:nord/bois:total', unit: 'long' }],
    ['Value', { of: 'grand:eleves:nord/bois:total' }],
    ['Value', { of: 'petit:eleve:nord/bois:total' }],
    ['Value', { of: 'petit:eleves:nort/bois:totaux' }],
    ['Value', { of: 'petit:eleves:nord/bois:total', edition: '2018' }],
    ['Value', { of: 'petit:eleves:nord/bois:recus' }],
    ['Value', { of: 'petit:eleves:nord/total:recus' }],
    ['Sum', { of: ['petit:eleves:nord/bois:total'] }],
    ['Sum', { of: 'petit:eleves:nord/bois:total' }],
    ['Sum', { of: ['petit:eleves:nord/bois:total', 'petit:eleves:nord/bois:total'] }],
    ['Sum', { of: ['petit:eleves:toutes/bois:taux', 'petit:eleves:toutes/total:taux'] }],
    ['Sum', { of: ['petit:eleves:toutes/bois:taux', 'petit:eleves:toutes/bois:total'] }],
    ['Ratio', { part: 'petit:eleves:nord/bois:total', whole: 'petit:eleves:nord/bois:filles' }],
    ['Ratio', { part: 'petit:eleves:nord/bois:total' }],
    ['Change', { from: 'petit:eleves:nord/bois:total', to: 'petit:eleves:sud/bois:total' }],
    [
      'Change',
      {
        from: 'petit:eleves:nord/bois:filles',
        to: 'petit:eleves:nord/bois:garcons',
        sense: 'baisse',
      },
    ],
    [
      'Change',
      { from: 'petit:eleves:toutes/bois:taux', to: 'petit:eleves:toutes/bois:taux', as: 'percent' },
    ],
    ['Parameter', { id: 'smic-horaires', on: '2026-06-01' }],
    ['Parameter', { id: 'smic-horaire' }],
    ['Parameter', { id: 'smic-horaire', on: '2026-02-30' }],
    ['Parameter', { id: 'smic-horaire', on: '2027-01-01' }],
    ['Parameter', { id: 'smic-horaire', on: '2025-12-31' }],
    ['Parameter', { id: 'stage', on: '2026-06-01', of: 'smic-mensuel' }],
    ['DataTable', { table: 'petit', caption: 'Une table' }],
    ['DataTable', { table: 'petit:eleves', caption: 'Une table', slice: 'est' }],
    ['DataTable', { table: 'petit:eleves', caption: 'Une table', rows: 'nord/fer' }],
    ['DataTable', { table: 'petit:eleves', caption: 'Une table', columns: 'garcon' }],
    ['Chart', { id: 'regions-voies' }],
    ['Chart', {}],
    ['Rule', { id: 'pro-publics' }],
    ['Term', { id: 'capp' }],
  ])('%s %o', (component, input) => {
    expect(refused(component, input)).toMatchSnapshot();
  });

  test('every fault of a page at once', () => {
    const use = { component: 'Rule', input: { id: 'inconnue', at: AT } };
    const result = citationsOf(LIBRARY, [use, { ...use, component: 'Term' }]);
    expect(result.ok ? 0 : result.problems.length).toBe(2);
  });
});
