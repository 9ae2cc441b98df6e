import { describe, expect, test } from 'vitest';
import { placeSentences, regionBrief } from '../../../src/components/region/brief.ts';
import { presentRegions } from '../../../src/components/region/present-regions.ts';
import { rankTable, rankText } from '../../../src/components/region/ranks.ts';
import { grandTotal, indexRegions } from '../../../src/components/region/rows.ts';
import { familyTable, regionsTable, topDiplomas } from '../../../src/components/region/tables.ts';
import { sentenceText } from '../../../src/components/diploma/sentence.ts';
import { indexDiplomas } from '../../../src/datasets/diplomas/index-diplomas.ts';
import { parseRegions } from '../../../src/datasets/read-registers.ts';
import { formatProblems } from '../../../src/lib/problem.ts';
import { register } from '../../datasets/diplomas/register.ts';
import { carEdition } from '../diploma/car-edition.ts';

const edition = carEdition({
  effectifs: {
    'france/tout': ['30', '', '70', '', '100', '40'],
    'alsace/cap-a': ['', '', '', '', '30', ''],
    'alsace/cap-b': ['', '', '', '', '30', ''],
    'alsace/cap-c': ['', '', '', '', '40', ''],
    'alsace/total-cap': ['10', '', '50', '', '60', ''],
    'alsace/tout': ['10', '', '50', '', '60', '20'],
    'bretagne/tout': ['19', '', '50', '', '60', '20'],
    'corse/tout': ['', '', '5', '', '5', ''],
  },
  resultats: {
    'france/tout': ['', '', '', '', '', '', '200', '150', '75,0%'],
    'alsace/tout': ['', '', '', '', '', '', '30', '20', '66,7%'],
    'bretagne/tout': ['', '', '', '', '', '', '90', '60', '66,7%'],
    'corse/tout': ['', '', '', '', '', '', '19', '19', '100,0%'],
  },
});
const rows = indexRegions([edition]);
if (!rows) throw new Error('no rows');
const ids = ['alsace', 'bretagne', 'corse'];
const records = indexDiplomas(
  register('id: cap-a, title: CAP Zinc', 'id: cap-b, title: CAP Bois', 'id: cap-c'),
  [edition],
);
const yaml = `regions:
  - { id: france, title: France, code: null, present: null }
  - { id: alsace, title: Alsace, code: '42', present: { code: '44', title: Grand Est }, academies: [Strasbourg] }
  - { id: lorraine, title: Lorraine, code: '41', present: { code: '44', title: Grand Est }, academies: [Nancy-Metz, Autre] }
  - { id: bretagne, title: Bretagne, code: '53', present: { code: '53', title: Bretagne } }
  - { id: centre, title: Centre, code: '24', present: { code: '24', title: Centre-Val de Loire } }
`;
const parsed = parseRegions(yaml, 'r.yaml');
if (!parsed.ok) throw new Error(formatProblems(parsed.problems));
const regions = parsed.value;

test('a region is named as it was and as it is, with its académies', () => {
  expect(regions.map(placeSentences)).toEqual([
    [],
    [
      'Son territoire est aujourd’hui dans la région Grand Est.',
      'Son académie à cette époque : Strasbourg.',
    ],
    [
      'Son territoire est aujourd’hui dans la région Grand Est.',
      'Ses académies à cette époque : Nancy-Metz et Autre.',
    ],
    ['Cette région existe encore sous le même nom.'],
    ['Elle s’appelle aujourd’hui Centre-Val de Loire.'],
  ]);
});

test('a region of today lists those that it holds', () => {
  expect(
    presentRegions(regions).map(({ title, former }) => [title, former.map(({ id }) => id)]),
  ).toEqual([
    ['Bretagne', ['bretagne']],
    ['Centre-Val de Loire', ['centre']],
    ['Grand Est', ['alsace', 'lorraine']],
  ]);
});

describe('ranks of a region', () => {
  const ranks = (id: string) =>
    rankTable(rows, id, ids)?.rows.map(({ title, cells }) => [
      title,
      ...cells.map(({ text }) => text.replaceAll('\u00A0', ' ')),
    ]);

  test('stand beside the value; equal values, and rates equal by their counts, are ties', () => {
    expect(ranks('alsace')).toEqual([
      ['Total, effectif', '60', 'sans objet', '1re sur 2, ex æquo avec 1 autre'],
      ['Statut scolaire, effectif', '10', 'sans objet', 'non classée'],
      ['Apprentissage, effectif', '50', 'sans objet', '1re sur 2, ex æquo avec 1 autre'],
      ['Total, taux de réussite', '66,7 %', '20 sur 30', '1re sur 2, ex æquo avec 1 autre'],
    ]);
  });

  test('are refused to small numbers, even to a perfect rate', () => {
    expect(ranks('corse')?.at(-1)).toEqual([
      'Total, taux de réussite',
      '100,0 %',
      '19 sur 19',
      'non classée',
    ]);
  });

  test.each([
    [{ rank: 1, among: 22, tied: 0 }, '1re sur 22'],
    [{ rank: 3, among: 22, tied: 2 }, '3e sur 22, ex æquo avec 2 autres'],
    [undefined, 'non classée'],
  ])('%j reads « %s »', (rank, expected) => {
    expect(rankText(rank)).toBe(expected);
  });
});

test('the diplomas that most people prepare come first, ties by title', () => {
  const top = topDiplomas(rows.effectifs.get('alsace') ?? [], records);
  expect(top.map(({ title, figure }) => [title, figure?.text])).toEqual([
    ['CAP cap-c', '40'],
    ['CAP Bois', '30'],
    ['CAP Zinc', '30'],
  ]);
  expect(top[0]?.figure?.href).toBe('/donnees/anfa/2012-2013/effectifs/alsace/#l-alsace/cap-c');
});

test('families are the totals of the document, each with its row', () => {
  const table = familyTable(rows.effectifs.get('alsace') ?? []);
  expect(
    table?.rows.map(({ title, href, cells }) => [title, href, ...cells.map(({ text }) => text)]),
  ).toEqual([
    ['CAP', '/donnees/anfa/2012-2013/effectifs/alsace/#l-alsace/total-cap', '10', '50', '60'],
  ]);
  expect(familyTable([])).toBeNull();
});

test('the table of regions has the country apart and leads to each page', () => {
  const table = regionsTable(rows, regions);
  expect(table.rows.map(({ title, href, total }) => [title, href, total])).toEqual([
    ['France', '/regions/france/', true],
    ['Alsace', '/regions/alsace/', false],
    ['Bretagne', '/regions/bretagne/', false],
  ]);
});

test('in short: how many, by which way, with which results; nothing without data', () => {
  const total = grandTotal(rows.effectifs.get('corse') ?? []);
  const results = grandTotal(rows.resultats.get('france') ?? []);
  expect(
    regionBrief(total, results).map((one) => sentenceText(one).replaceAll('\u00A0', ' ')),
  ).toEqual([
    'En 2012-2013, 5 jeunes se formaient aux métiers de l’automobile.',
    'Répartition : 5 en apprentissage.',
    'En juin 2012, 150 reçus sur 200 candidats présentés : 75,0 % de réussite.',
  ]);
  expect(regionBrief(null, null)).toEqual([]);
});
