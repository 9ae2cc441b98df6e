import { expect, test } from 'vitest';
import { guideEntry } from '../../src/schemas/guide.ts';

const GUIDE = {
  title: 'Un guide',
  description: 'Une description assez longue pour un moteur de recherche, sans l’être trop.',
  answer: 'Il répond. Il explique.',
  audience: 'Pour les familles.',
  order: 1,
  validity: { status: 'en-vigueur', from: 2019, label: 'Règles en vigueur.' },
  updated: new Date('2026-11-21'),
  datasets: ['anfa'],
  related: { guides: [], tools: [], tables: ['anfa:series'] },
};

test('dates that YAML read by itself are texts again', () => {
  const guide = guideEntry.parse(GUIDE);
  expect(guide.validity.from).toBe('2019');
  expect(guide.updated).toBe('2026-11-21');
});

test.each([
  ['an unknown key', { auteur: 'x' }],
  ['a short description', { description: 'Court.' }],
  ['a label without a stop', { validity: { ...GUIDE.validity, label: 'Règles' } }],
  ['an unknown status', { validity: { ...GUIDE.validity, status: 'actuel' } }],
  ['a day that does not exist', { updated: '2026-02-31' }],
  ['a table without dataset', { related: { ...GUIDE.related, tables: ['series'] } }],
])('refused: %s', (_fault, change) => {
  expect(guideEntry.safeParse({ ...GUIDE, ...change }).success).toBe(false);
});
