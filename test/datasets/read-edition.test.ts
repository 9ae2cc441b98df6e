import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../src/lib/problem.ts';
import { editCsv, readSmall, smallEdition, SMALL_CSV } from '../support/small-edition.ts';
import type { SmallFiles } from '../support/small-edition.ts';

/** The text that the maintainer reads; empty when nothing is wrong. */
function complaints(changes: SmallFiles): string {
  const result = readSmall(changes);
  return result.ok ? '' : formatProblems(result.problems);
}

describe('a good edition', () => {
  const { rows } = smallEdition().tables[0] ?? { rows: [] };

  test.each([
    ['toutes/bois', 'garcons', { value: 1020, status: 'ok', printed: '1 020', sourceLine: 3 }],
    ['toutes/bois', 'taux', { value: 50, status: 'ok', printed: '50,0%', sourceLine: 3 }],
    ['nord/bois', 'recus', { value: null, status: 'blank', printed: '', sourceLine: 7 }],
    ['nord/total', 'recus', { value: null, status: 'dash', printed: '-', sourceLine: 8 }],
    ['sud/bois', 'taux', { value: null, status: 'pending', printed: 'en cours', sourceLine: 11 }],
  ])('%s %s', (key, column, cell) => {
    expect(rows.find((row) => row.key === key)?.cells[column]).toEqual({ ...cell, note: null });
  });

  test('a cell of a finding carries its note', () => {
    expect(rows.find((row) => row.key === 'sud/bois')?.cells['recus']?.note).toBe('sud-recus');
  });

  test('a moved value keeps the line it came from, the cell it left keeps its own and its printed text', () => {
    const edition = smallEdition({
      corrections: [
        'm1,g,eleves,nord/total,filles,moved,4,,,,La valeur est une ligne trop bas.,e',
        'm2,g,eleves,sud/bois,recus,moved,515,4,nord/total,filles,La valeur est une ligne trop bas.,e',
      ].join('\n'),
    });
    const cell = (key: string, column: string) =>
      edition.tables[0]?.rows.find((row) => row.key === key)?.cells[column];
    expect(cell('nord/total', 'filles')).toEqual({
      value: null,
      status: 'corrected',
      printed: '4',
      sourceLine: 8,
      note: 'm1',
    });
    expect(cell('sud/bois', 'recus')).toEqual({
      value: 4,
      status: 'corrected',
      printed: '515',
      sourceLine: 8,
      note: 'm2',
    });
  });

  test('a cell wrapped below its row has its own line, even once it has moved', () => {
    const edition = smallEdition({
      csv: editCsv('8,nord,total', '8 filles=9,nord,total'),
      corrections: [
        'm1,g,eleves,nord/total,filles,moved,4,,,,La valeur est une ligne trop bas.,e',
        'm2,g,eleves,sud/bois,recus,moved,515,4,nord/total,filles,La valeur est une ligne trop bas.,e',
      ].join('\n'),
    });
    const line = (key: string, column: string) =>
      edition.tables[0]?.rows.find((row) => row.key === key)?.cells[column]?.sourceLine;
    expect([
      line('nord/total', 'filles'),
      line('nord/total', 'garcons'),
      line('sud/bois', 'recus'),
    ]).toEqual([9, 8, 9]);
  });

  test('a column that the document does not print for a row makes no observation', () => {
    const edition = smallEdition({ csv: editCsv('26,515,en cours\n12', '26,515,∅\n12') });
    const row = edition.tables[0]?.rows.find(({ key }) => key === 'sud/bois');
    expect(Object.keys(row?.cells ?? {})).toEqual(['filles', 'garcons', 'total', 'recus']);
  });
});

describe('a bad edition is refused with place, fact, received, expected, repair', () => {
  test.each<[string, SmallFiles]>([
    ['a letter in a number', { csv: editCsv('10,1 020', '1O,1 020') }],
    ['an empty file', { csv: '' }],
    ['a missing column', { csv: SMALL_CSV.replace(',taux\n', '\n') }],
    ['a renamed column', { csv: SMALL_CSV.replace(',taux\n', ',rate\n') }],
    ['an extra column', { csv: SMALL_CSV.replace(',taux\n', ',taux,note\n') }],
    ['columns in another order', { csv: SMALL_CSV.replace('filles,garcons', 'garcons,filles') }],
    ['a ragged line', { csv: editCsv('4,1 000,1 004,,\n', '4,1 000,1 004\n') }],
    ['an open quote', { csv: editCsv('"50,0%"', '"50,0%') }],
    ['a duplicate row', { csv: editCsv('8,nord,total', '8,nord,bois') }],
    ['an unknown key', { csv: editCsv('7,nord', '7,Nord') }],
    ['a key out of its vocabulary', { csv: editCsv('7,nord', '7,ouest') }],
    ['an unknown label', { csv: editCsv('Bois,detail,4', 'Bois,details,4') }],
    ['a source line out of the document', { csv: editCsv('11,sud', '110,sud') }],
    ['a source line that is no number', { csv: editCsv('11,sud', 'onze,sud') }],
    ['a line of an unknown column', { csv: editCsv('11,sud', '11 fille=12,sud') }],
    ['a cell line out of the document', { csv: editCsv('11,sud', '11 filles=120,sud') }],
    ['another encoding', { csv: editCsv('Bois', 'B\uFFFDis') }],
    ['a NUL byte', { csv: editCsv('Bois', 'B\u0000is') }],
    ['a negative count', { csv: editCsv('10,1 020', '-10,1 020') }],
    ['a hand edit', { csv: editCsv('10,1 020', '11,1 020'), rehash: false }],
    [
      'an unknown status',
      { corrections: 'c1,g,eleves,sud/bois,filles,perhaps,6,7,,,Une raison suffisante.,e\n' },
    ],
    [
      'a stale correction',
      { corrections: 'c1,g,eleves,sud/bois,filles,digit,8,7,,,Une raison suffisante.,e\n' },
    ],
    [
      'a correction of no cell',
      { corrections: 'c1,g,eleves,sud/fer,filles,digit,6,7,,,Une raison suffisante.,e\n' },
    ],
    [
      'a correction from no row',
      {
        corrections:
          'c1,g,eleves,sud/bois,filles,moved,6,7,est/bois,filles,Une raison suffisante.,e\n',
      },
    ],
    [
      'a correction from a cell that prints something else',
      {
        corrections:
          'c1,g,eleves,sud/bois,filles,moved,6,7,nord/total,filles,Une raison suffisante.,e\n' +
          'c2,g,eleves,sud/total,filles,moved,6,4,nord/total,recus,Une raison suffisante.,e\n',
      },
    ],
    [
      'an edition that has not the name of its folder',
      { manifest: (yaml) => yaml.replace("'2020'", "'2021'") },
    ],
    [
      'a correction that publishes no number',
      { corrections: 'c1,g,eleves,sud/bois,filles,digit,6,sept,,,Une raison suffisante.,e\n' },
    ],
    [
      'one cell corrected twice, with one id',
      {
        corrections: 'c1,g,eleves,sud/bois,filles,digit,6,7,,,Une raison suffisante.,e\n'.repeat(2),
      },
    ],
    ['findings that are no YAML', { findings: 'findings: [' }],
    [
      'a finding without sentence',
      { findings: 'findings:\n  - id: a\n    cells: []\n    cause: abc\n' },
    ],
    [
      'a finding about no cell',
      {
        findings:
          'findings:\n  - id: a\n    cells: [{ table: eleves, row: est/bois, column: filles }]\n    cause: abc\n    sentence: Une phrase assez longue pour un lecteur.\n',
      },
    ],
    ['a manifest with an unknown key', { manifest: (yaml) => `${yaml}couleur: bleu\n` }],
    [
      'a manifest without table',
      {
        manifest: (yaml) =>
          yaml.replace(/ {2}eleves: .*\n/u, `  autre: { rows: 1, sha256: '${'0'.repeat(64)}' }\n`),
      },
    ],
  ])('%s', (_, changes) => {
    expect(complaints(changes)).toMatchSnapshot();
  });

  test('all problems are said at once', () => {
    const csv = editCsv('10,1 020', '1O,1 O20').replace('7,nord', '7,ouest');
    // Two unreadable cells, one unknown key, one wrong list of findings.
    expect(complaints({ csv, findings: 'findings: 3' })).toMatch(/\n\n4 problèmes$/u);
  });

  test.each(['edition.yaml', 'eleves.csv', 'corrections.csv', 'findings.yaml'])(
    'a missing %s',
    async (name) => {
      const { readEdition } = await import('../../src/datasets/read-edition.ts');
      const { small, smallFiles } = await import('../support/small-edition.ts');
      const files = smallFiles();
      const texts = new Map([...files.texts].filter(([file]) => file !== name));
      const result = readEdition(small, { ...files, texts }, {});
      expect(result.ok ? '' : formatProblems(result.problems)).toContain(
        `src/data/petit/2020/${name}\n  Fait : Ce fichier manque.`,
      );
    },
  );
});
