import { describe, expect, test } from 'vitest';
import { addToRegister } from '../../src/datasets/changes/chain.ts';
import { changeFiles, changeId } from '../../src/datasets/changes/change-files.ts';
import type { ChangeTexts } from '../../src/datasets/changes/change-files.ts';
import { changeProblems } from '../../src/datasets/changes/change-problems.ts';
import { compareEditions } from '../../src/datasets/compare-editions.ts';
import { parseChanges } from '../../src/datasets/read-changes.ts';
import type { ChangesOnDisk } from '../../src/datasets/read-changes.ts';
import { sha256 } from '../../src/lib/hash.ts';
import { formatProblems } from '../../src/lib/problem.ts';
import type { Change, ChangeFile } from '../../src/schemas/change.ts';
import { smallEdition } from '../support/small-edition.ts';
import { nobody } from './changes/two-states.ts';

const HEAD: ChangeFile = {
  date: '2026-11-30',
  dataset: 'petit',
  edition: '2020',
  previous_edition: null,
  kind: 'nouvelle-edition',
  summary: 'Première publication du petit jeu.',
  sha256: '0'.repeat(64),
};

const bare = { findings: 'findings: []\n' };
const correct = (published: string) =>
  smallEdition({
    ...bare,
    corrections: `c1,g,eleves,nord/bois,filles,digit,4,${published},,,Le document imprime 4.,e`,
  });
const valuesFrom = (before: string | null, after: string) =>
  compareEditions(before === null ? smallEdition(bare) : correct(before), correct(after), nobody)
    .values;

const FIRST: Change = { ...HEAD, id: '2026-11-30-petit-2020', rows: [], values: [] };
const SECOND: Change = {
  ...HEAD,
  kind: 'correction',
  date: '2027-01-10',
  summary: 'Une valeur était mal lue.',
  id: '2027-01-10-petit-2020',
  rows: [
    {
      table: 'eleves',
      kind: 'renamed',
      row: 'nord/bois',
      label: 'Bois, brut',
      previous_row: 'nord/bois',
      previous_label: 'Bois',
    },
  ],
  values: valuesFrom(null, '5'),
};
const THIRD: Change = {
  ...SECOND,
  date: '2027-01-11',
  summary: 'La correction de la veille était fausse.',
  id: '2027-01-11-petit-2020',
  rows: [],
  values: valuesFrom('5', '6'),
};

/** Of values that no test of this file reads: test/datasets/fingerprints.test.ts does. */
const FINGERPRINTS = 'table,row,fingerprint\n';

/** The disk after these changes were published one after the other. */
function publish(...changes: readonly Change[]): ChangesOnDisk {
  return {
    changes: new Map(changes.map((change) => [change.id, changeFiles(change)])),
    register: changes.reduce(
      (text, change) => addToRegister(text, change.id, changeFiles(change), FINGERPRINTS),
      '',
    ),
    fingerprints: new Map([['petit/2020', FINGERPRINTS]]),
    published: changes.map(({ id }) => id),
  };
}

/** The disk with one file of one change replaced, and its register unless `chained`. */
function replaced(
  disk: ChangesOnDisk,
  id: string,
  file: 'change.yaml' | 'rows.csv' | 'values.csv',
  text: string,
): ChangesOnDisk {
  const texts: ChangeTexts = new Map([...(disk.changes.get(id) ?? []), [file, text]]);
  return { ...disk, changes: new Map([...disk.changes, [id, texts]]) };
}

function without(disk: ChangesOnDisk, id: string): ChangesOnDisk {
  return { ...disk, changes: new Map([...disk.changes].filter(([name]) => name !== id)) };
}

function complaints(disk: ChangesOnDisk): string {
  const read = parseChanges(disk);
  return read.ok ? '' : formatProblems(read.problems);
}

describe('what is written is what is read', () => {
  test('changes come back whole, in the order of their publication', () => {
    expect(parseChanges(publish(FIRST, SECOND, THIRD))).toEqual({
      ok: true,
      value: [FIRST, SECOND, THIRD],
    });
  });

  test('before the first change there is nothing to read and nothing wrong', () => {
    expect(
      parseChanges({
        changes: new Map(),
        register: '',
        fingerprints: new Map(),
        published: [],
      }),
    ).toEqual({
      ok: true,
      value: [],
    });
  });

  test.each([
    [[], '2026-11-30-petit-2020'],
    [['2026-11-30-petit-2020'], '2026-11-30-petit-2020-2'],
    [['2026-11-30-petit-2020', '2026-11-30-petit-2020-2'], '2026-11-30-petit-2020-3'],
  ])('after %j the next change of the day is %s', (taken, id) => {
    expect(changeId(HEAD, taken)).toBe(id);
    expect(parseChanges(publish({ ...FIRST, id })).ok).toBe(true);
  });
});

describe('a published change cannot be deleted nor rewritten, only followed', () => {
  const disk = publish(FIRST, SECOND, THIRD);
  const forged = publish(FIRST, THIRD);
  test.each<[string, ChangesOnDisk]>([
    ['its folder is deleted', without(disk, SECOND.id)],
    [
      'its folder and its line of the register are deleted',
      {
        ...forged,
        register: disk.register
          .split('\n')
          .filter((line) => !line.startsWith(SECOND.id))
          .join('\n'),
      },
    ],
    [
      'it is deleted and the register is made again without it',
      { ...forged, published: disk.published },
    ],
    [
      'the last one is deleted with its line: its page was published',
      { ...publish(FIRST, SECOND), published: disk.published },
    ],
    [
      'its summary is rewritten',
      replaced(
        disk,
        SECOND.id,
        'change.yaml',
        (disk.changes.get(SECOND.id)?.get('change.yaml') ?? '').replace('mal lue', 'bien lue'),
      ),
    ],
    [
      'its old value is rewritten',
      replaced(
        disk,
        SECOND.id,
        'values.csv',
        (disk.changes.get(SECOND.id)?.get('values.csv') ?? '').replace(',4,5,', ',3,5,'),
      ),
    ],
    [
      'it is written without the register',
      { ...disk, register: publish(FIRST).register, published: [] },
    ],
    [
      'the fingerprints of its edition are rewritten',
      { ...disk, fingerprints: new Map([['petit/2020', `${FINGERPRINTS}eleves,,0\n`]]) },
    ],
    ['the fingerprints of its edition are deleted', { ...disk, fingerprints: new Map() }],
    [
      'the fingerprints of its edition are rewritten, in the register too',
      {
        ...disk,
        register: disk.register.replaceAll(
          sha256(FINGERPRINTS),
          sha256(`${FINGERPRINTS}eleves,,0\n`),
        ),
        fingerprints: new Map([['petit/2020', `${FINGERPRINTS}eleves,,0\n`]]),
      },
    ],
  ])('%s', (_, wrong) => {
    expect(complaints(wrong)).toMatchSnapshot();
  });
});

describe('a wrong file is refused with place, fact, received, expected, repair', () => {
  const disk = publish(FIRST, SECOND);
  const yaml = disk.changes.get(SECOND.id)?.get('change.yaml') ?? '';
  test.each<[string, 'change.yaml' | 'rows.csv' | 'values.csv', string]>([
    ['a day that does not exist', 'change.yaml', yaml.replace('2027-01-10', '2027-02-30')],
    ['another day than its folder', 'change.yaml', yaml.replace('2027-01-10', '2027-01-12')],
    ['an unknown kind', 'change.yaml', yaml.replace('kind: correction', 'kind: rumeur')],
    [
      'a correction that follows an edition',
      'change.yaml',
      yaml.replace('previous_edition: null', 'previous_edition: "2019"'),
    ],
    [
      'an edition that follows itself',
      'change.yaml',
      yaml
        .replace('kind: correction', 'kind: nouvelle-edition')
        .replace('previous_edition: null', 'previous_edition: "2020"'),
    ],
    ['a missing file', 'change.yaml', ''],
    ['another header', 'rows.csv', 'table,kind\n'],
    [
      'an added row with a past',
      'rows.csv',
      'table,kind,row,label,previous_row,previous_label\neleves,added,a,A,b,B\n',
    ],
    [
      'a removed row with a future',
      'rows.csv',
      'table,kind,row,label,previous_row,previous_label\neleves,removed,a,A,b,B\n',
    ],
    [
      'an unknown status',
      'values.csv',
      'table,row,column,before,after,status_before,status_after,note\neleves,a,b,1,2,ok,faux,\n',
    ],
  ])('%s', (_, file, text) => {
    expect(complaints(replaced(disk, SECOND.id, file, text))).toMatchSnapshot();
  });
});

describe('changes and editions agree', () => {
  test.each([
    ['the first publication', [FIRST], smallEdition(bare)],
    ['a correction', [FIRST, SECOND], correct('5')],
    ['a correction that another follows', [FIRST, SECOND, THIRD], correct('6')],
  ])('%s', (_, changes, edition) => {
    expect(changeProblems(changes, [edition])).toEqual([]);
  });

  test.each<[string, readonly Change[], ReturnType<typeof smallEdition>]>([
    ['a published correction is taken back', [FIRST, SECOND], smallEdition(bare)],
    ['a published correction is changed without a change', [FIRST, SECOND], correct('6')],
    [
      'the row of a correction has gone',
      [FIRST, { ...SECOND, values: SECOND.values.map((value) => ({ ...value, row: 'nord/fer' })) }],
      correct('5'),
    ],
    [
      'an edition is withdrawn',
      [FIRST, { ...FIRST, id: '2026-11-30-petit-2019', edition: '2019' }],
      smallEdition(bare),
    ],
    [
      'it follows an edition that does not exist',
      [{ ...FIRST, previous_edition: '2018' }],
      smallEdition(bare),
    ],
    ['an edition comes without a word', [SECOND], correct('5')],
  ])('%s: refused', (_, changes, edition) => {
    expect(formatProblems(changeProblems(changes, [edition]))).toMatchSnapshot();
  });
});
