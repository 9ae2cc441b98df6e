import { describe, expect, test } from 'vitest';
import { franceTable, regionTable } from '../../../src/components/diploma/annex-tables.ts';
import type { FactTable } from '../../../src/components/diploma/fact-table.ts';
import { seriesTable } from '../../../src/components/diploma/series-table.ts';
import { register } from '../../datasets/diplomas/register.ts';
import { carEdition, recordOf } from './car-edition.ts';

const diplomas = register('id: cap-a', 'id: cap-b', 'id: cap-c');
const noted = (printed: string) => ({ printed, note: 'n-1', status: 'corrected' as const });
const edition = carEdition({
  series: {
    'cap-a/apprentissage': { titre: 'A (avant 2008 B)', cells: { 2007: '-', 2008: '1 200' } },
    'cap-a/total': { titre: 'A (avant 2008 B)', cells: { 2007: '', 2008: '1 250' } },
    'cap-b/total': { titre: 'B', cells: {} },
    'cap-c/total': { titre: 'C (avant 2007 D)', cells: { 2007: '5', 2008: '6' } },
  },
  effectifs: {
    'france/cap-a': ['50', '20', '1 200', '600', '1 250', '620'],
    'corse/cap-a': ['', '', '8', '4', '8', '4'],
    'alsace/cap-a': [noted('10'), '5', '', '', '10', '5'],
    'limousin/cap-a': [],
  },
  resultats: {
    'france/cap-a': ['', '', '', '40', '30', '75,0%', '40', '30', '75,0%'],
    'corse/cap-a': ['', '', '', '', '', '', '19', '19', noted('100,0%')],
    'alsace/cap-a': ['', '', '', '', '', '', '20', '10', '50,0%'],
  },
});
const record = recordOf(diplomas, 'cap-a', edition);
const names: Readonly<Record<string, string>> = { corse: 'Corse', alsace: 'Alsace' };
const title = (id: string) => names[id] ?? id;

const texts = (table: FactTable | null) =>
  table?.rows.map((row) => [
    row.title,
    ...row.cells.map(({ text }) => text.replaceAll(/\s/gu, ' ')),
  ]);

describe('the series of a diploma', () => {
  const table = seriesTable(record);

  test('has one line a year and one column a way, which leads to its row', () => {
    expect(texts(table)).toEqual([
      ['2007', '-', ''],
      ['2008', '1 200', '1 250'],
    ]);
    expect(table?.columns.map((column) => [column.title, column.href])).toEqual([
      ['Apprentissage', '/donnees/anfa/2012-2013/series/#l-cap-a/apprentissage'],
      ['Total', '/donnees/anfa/2012-2013/series/#l-cap-a/total'],
    ]);
  });

  test('says where the document changes what it counts', () => {
    expect(table?.remarks.join(' ')).toContain('Avant 2008, le document compte l’ancien titre');
  });

  test('says nothing of a change that came before its first year', () => {
    expect(seriesTable(recordOf(diplomas, 'cap-c', edition))?.remarks).toEqual([]);
  });

  test('is left out when nothing is printed', () => {
    expect(seriesTable(recordOf(diplomas, 'cap-b', edition))).toBeNull();
  });
});

describe('the country by way', () => {
  test('shows enrolments and flows, the total apart', () => {
    const table = franceTable(record, 'effectifs');
    expect(texts(table)).toEqual([
      ['Statut scolaire', '50', '20'],
      ['Apprentissage', '1 200', '600'],
      ['Total', '1 250', '620'],
    ]);
    expect(table?.rows.map(({ total }) => total)).toEqual([false, false, true]);
    expect(table?.rows[0]?.href).toBe('/donnees/anfa/2012-2013/effectifs/france/#l-france/cap-a');
  });

  test('shows a rate with its counts, and no way without figure', () => {
    expect(texts(franceTable(record, 'resultats'))).toEqual([
      ['Apprentissage', '40', '30', '75,0 %'],
      ['Total', '40', '30', '75,0 %'],
    ]);
  });
});

describe('the regions', () => {
  test('come in alphabetical order; those without figure are named, not shown', () => {
    const table = regionTable(record, 'effectifs', title);
    expect(table?.rows.map((row) => row.title)).toEqual(['Alsace', 'Corse']);
    expect(table?.remarks.join(' ')).toContain('Rien d’imprimé pour : limousin.');
  });

  test('give each way its enrolments and flows, the total first', () => {
    const table = regionTable(record, 'effectifs', title);
    expect(table?.columns.map((column) => column.title)).toEqual([
      'Total, effectif',
      'Total, flux',
      'Statut scolaire, effectif',
      'Statut scolaire, flux',
      'Apprentissage, effectif',
      'Apprentissage, flux',
    ]);
    expect(texts(table)?.[1]).toEqual(['Corse', '8', '4', '', '', '8', '4']);
  });

  test('mark a figure that a note explains, and lead to the note', () => {
    const table = regionTable(record, 'effectifs', title);
    expect(table?.rows[0]?.cells[2]?.marks).toEqual([
      {
        sign: '*',
        label: 'valeur expliquée par une note',
        href: '/donnees/anfa/2012-2013/effectifs/alsace/#note-n-1',
      },
    ]);
    expect(table?.remarks[0]).toMatch(/^\*/u);
  });

  test('mark a rate on fewer than 20 candidates beside its note, and not one on 20', () => {
    const table = regionTable(record, 'resultats', title);
    const signs = table?.rows.map((row) => row.cells.at(-1)?.marks.map(({ sign }) => sign));
    expect(signs).toEqual([[], ['*', '†']]);
    expect(table?.remarks.join(' ')).toContain('Moins de 20 candidats présentés');
  });
});
