import { expect, test } from 'vitest';
import {
  countsBySlice,
  countsByTable,
  countsOfEdition,
  noteAddresses,
  notesByTable,
} from '../../../src/components/site/quality.ts';
import { EDITION, REGISTERS } from '../table/fixture.ts';

const tables = notesByTable(EDITION, REGISTERS);

test('cells with a note by table: doubts, faults, corrections, computed', () => {
  const counts = [1, 2, 2, 0];
  expect(countsByTable(EDITION, tables, true)).toEqual([
    { title: 'Effectifs', href: '/qualite/essai/effectifs/', counts },
  ]);
  expect(countsByTable(EDITION, tables, false)[0]?.href).toBe('/donnees/essai/2024/effectifs/');
  expect(countsOfEdition(EDITION, REGISTERS)).toMatchObject({ href: '/qualite/essai/', counts });
});

test('cells with a note by slice', () => {
  expect(countsBySlice(EDITION, tables[0]?.places ?? [])).toEqual([
    { title: 'Nord', href: '/qualite/essai/effectifs/nord/', counts: [0, 2, 2, 0] },
    { title: 'Sud', href: '/qualite/essai/effectifs/sud/', counts: [1, 0, 0, 0] },
  ]);
});

test('every correction and every finding is read somewhere', () => {
  const addresses = noteAddresses(EDITION, tables);
  expect([...addresses.keys()].sort()).toEqual(
    [...EDITION.corrections, ...EDITION.findings].map(({ id }) => id).sort(),
  );
  expect(addresses.get('sud-01')).toBe('/qualite/essai/effectifs/sud/#note-sud-01');
});
