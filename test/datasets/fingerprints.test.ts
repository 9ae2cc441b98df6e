import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprintsFile, fingerprintsText } from '../../src/datasets/fingerprints/fingerprint.ts';
import { readEdition } from '../../src/datasets/read-edition.ts';
import { formatProblems } from '../../src/lib/problem.ts';
import type { Problem } from '../../src/lib/problem.ts';
import { SMALL_CSV, editCsv, small, smallEdition, smallFiles } from '../support/small-edition.ts';
import type { SmallFiles } from '../support/small-edition.ts';

const CORRECTION = 'c1,g,eleves,nord/bois,filles,digit,4,5,,,Le document imprime 4.,e\n';

/** What the last publication left: one cell corrected. */
const PUBLISHED: SmallFiles = { corrections: CORRECTION };
const FINGERPRINTS = {
  file: fingerprintsFile('petit', '2020'),
  text: fingerprintsText(smallEdition(PUBLISHED).tables),
};

/** What the reader says of these files once the small edition is published. */
function problems(changes: SmallFiles, fingerprints = FINGERPRINTS): readonly Problem[] {
  const read = readEdition(
    small,
    { ...smallFiles({ ...PUBLISHED, ...changes }), fingerprints },
    {},
  );
  return read.ok ? [] : read.problems;
}

const LINES = SMALL_CSV.trim().split('\n');
const [HEADER = '', ...ROWS] = LINES;

/** The cells of a line; the one quoted column is the last. */
const cellsOf = (line: string): string[] =>
  (line.match(/"[^"]*"|[^,]+|(?<=,)(?=,|$)/gu) ?? []).map((cell) => cell.replaceAll('"', ''));
const COLUMNS = cellsOf(HEADER);

/** The small CSV with one cell replaced. */
function withCell(row: number, column: number, text: string): string {
  const lines = LINES.map((line, index) => {
    if (index !== row + 1) return line;
    const cells = cellsOf(line);
    cells[column] = text;
    return cells.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',');
  });
  return `${lines.join('\n')}\n`;
}

test('the published edition itself is not complained of', () => {
  expect(problems({})).toEqual([]);
});

/** Columns whose values readers see; « nature » and « source_line » are guarded by the hash of the CSV alone. */
const SEEN = ['libelle', 'filles', 'garcons', 'total', 'recus', 'taux'];
const EVERY_CELL = ROWS.flatMap((line, row) =>
  SEEN.map((name) => ({ line, row, name, column: COLUMNS.indexOf(name) })),
);

describe.each([
  ['with its hash in the manifest', true],
  ['without', false],
])('a cell changed by hand, %s, is refused with its line and column', (_, rehash) => {
  test.each(EVERY_CELL)('$line: $name', ({ row, name, column }) => {
    const was = cellsOf(ROWS[row] ?? '')[column];
    const now = name === 'libelle' ? 'Autre' : name === 'taux' ? '12,5%' : '77';
    const csv = withCell(row, column, now);
    expect(csv).not.toBe(SMALL_CSV);
    const found = problems({ csv, rehash });
    if (row === 2 && name === 'filles') {
      // Its correction says what was printed there, which is told first.
      expect(found.map(({ fact }) => fact).join()).toContain('est périmée');
      return;
    }
    expect(found.map(({ file, line, column: place }) => ({ file, line, place }))).toEqual([
      {
        file: 'src/data/petit/2020/eleves.csv',
        line: row + 2,
        place: name === 'libelle' ? undefined : name,
      },
    ]);
    expect(found[0]?.received).not.toBe(was);
    expect(found[0]?.repair).toContain('git checkout src/data/petit/2020');
  });
});

test('any other value of any cell is refused; the same value written otherwise is not a change', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: ROWS.length - 1 }),
      fc.constantFrom('garcons', 'total', 'recus'),
      fc.option(fc.nat({ max: 5000 }), { nil: null }),
      (row, name, value) => {
        const column = COLUMNS.indexOf(name);
        const text = cellsOf(ROWS[row] ?? '')[column] ?? '';
        const was = /^\d/u.test(text) ? Number(text.replace(/\D/gu, '')) : null;
        // Other signs of absence than a blank (« - », « en cours ») are told as another status.
        const isSame = value === was && (value !== null || text === '');
        const found = problems({ csv: withCell(row, column, value === null ? '' : String(value)) });
        expect(found.length > 0).toBe(!isSame);
      },
    ),
  );
});

describe('what a hand does, and what it is told', () => {
  test.each<[string, SmallFiles]>([
    ['another number in the CSV', { csv: editCsv('6,20,26', '6,20,27'), rehash: false }],
    ['another name of a row', { csv: editCsv('11,sud,bois,Bois', '11,sud,bois,Bois et liège') }],
    ['a number in place of a dash', { csv: editCsv('1 004,-', '1 004,12') }],
    ['another published value of a correction', { corrections: CORRECTION.replace(',5,', ',6,') }],
    ['a correction taken away', { corrections: '' }],
    [
      'a correction more',
      {
        corrections: `${CORRECTION}c2,g,eleves,sud/bois,filles,undecidable,6,8,,,Le document ne tranche pas.,\n`,
      },
    ],
    [
      'a row taken away',
      { csv: SMALL_CSV.replace(/^12,sud.*\n/mu, ''), findings: 'findings: []\n' },
    ],
    ['a row more', { csv: `${SMALL_CSV}12,sud,fer,Fer,detail,1,2,3,,\n` }],
    [
      'a space in a number, which changes no value: the hash of the file alone tells',
      { csv: editCsv('1 030,515', '1030,515'), rehash: false },
    ],
  ])('%s', (_, changes) => {
    expect(formatProblems(problems(changes))).toMatchSnapshot();
  });

  test('nearly every cell, as after another reading: the first twenty are named, the rest is counted', () => {
    const csv = ROWS.reduce((text, _, row) => {
      const lines = text.split('\n');
      lines[row + 1] = (lines[row + 1] ?? '').replaceAll(
        /(?<=,)(?:10|4|6|1 020|1 000|20|1 030|1 004|26|515)(?=,|$)/gu,
        '9',
      );
      return lines.join('\n');
    }, SMALL_CSV);
    const found = problems({ csv, corrections: '', findings: 'findings: []\n' });
    expect(found).toHaveLength(21);
    expect(formatProblems(found.slice(-1))).toMatchSnapshot();
  });

  test('fingerprints without the table', () => {
    const text = 'table,row,fingerprint\n';
    expect(formatProblems(problems({}, { ...FINGERPRINTS, text }).slice(0, 1))).toMatchSnapshot();
  });

  test('fingerprints that cannot be read', () => {
    expect(
      formatProblems(problems({}, { ...FINGERPRINTS, text: 'table,row\n' })),
    ).toMatchSnapshot();
  });
});
