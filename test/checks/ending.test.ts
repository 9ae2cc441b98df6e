import { describe, expect, test } from 'vitest';
import { ending } from '../../src/checks/ending.ts';
import type { ReadCell } from '../../src/datasets/cell-reader.ts';
import type { EndingSpec } from '../../src/schemas/identity.ts';
import { smallEdition } from '../support/small-edition.ts';

const SPEC: EndingSpec = {
  check: 'terminaison',
  name: 'sigle',
  table: 'eleves',
  column: 'libelle',
  by: 'type',
  accepted: { CERTIFICAT: [' (CAP)'], BAC: [' (BAC)', ' (SECONDE)'] },
  title: 'Le libellé finit par le sigle de son type',
};

/** A reading in which every row has this type and this label. */
function reading(type: string | null, label: string | null): ReadCell {
  return ({ column }) => ({
    value: column === 'type' ? type : label,
    status: 'ok',
    printed: '',
    sourceLine: 1,
    note: null,
  });
}

const [first] = ending.instances(SPEC, smallEdition());

describe('the ending of a label', () => {
  test('has one instance a row, named after its cell', () => {
    expect(first?.id).toBe('terminaison:sigle:eleves:toutes/bois:libelle');
    expect(ending.instances(SPEC, smallEdition())).toHaveLength(
      smallEdition().tables[0]?.rows.length ?? 0,
    );
  });

  test.each([
    ['CERTIFICAT', 'BOULANGER (CAP)', { state: 'holds' }],
    ['BAC', 'BOULANGER (SECONDE)', { state: 'holds' }],
    [
      'CERTIFICAT',
      'BOULANGER (BAC)',
      { state: 'fails', expected: '… (CAP)', received: 'BOULANGER (BAC)' },
    ],
    [
      'BAC',
      'BOULANGER(BAC)',
      { state: 'fails', expected: '… (BAC) ou … (SECONDE)', received: 'BOULANGER(BAC)' },
    ],
    ['AUTRE', 'BOULANGER', { state: 'empty' }],
    ['CERTIFICAT', null, { state: 'empty' }],
    [null, 'BOULANGER (CAP)', { state: 'empty' }],
  ])('%s, %s', (type, label, verdict) => {
    expect(first?.verify(reading(type, label))).toEqual(verdict);
  });
});
