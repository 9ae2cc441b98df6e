import type { Redirect } from '../../src/schemas/redirect.ts';

const move = (from: string, to: string): Redirect => ({
  from,
  to,
  date: '2026-11-30',
  reason: 'Déplacé.',
});

/** Addresses that have moved, for the tests alone: the site may have none. */
export const MOVES: readonly Redirect[] = [
  move('/ancienne-page/', '/guides/cqp/'),
  move('/ancienne-table.csv', '/donnees/anfa/2012-2013/series.csv'),
  move('/ancienne-ligne/', '/donnees/anfa/2012-2013/series/#l-cap'),
];
