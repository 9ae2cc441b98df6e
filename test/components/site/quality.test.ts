import { expect, test } from 'vitest';
import {
  countsBySlice,
  countsByTable,
  countsOfEdition,
  noteAddresses,
  notesByTable,
  notesOfEditions,
} from '../../../src/components/site/quality.ts';
import { EDITION, REGISTERS } from '../table/fixture.ts';

const tables = notesByTable(EDITION, REGISTERS);

test('cells with a note by table: doubts, faults, corrections, computed', () => {
  const counts = [1, 2, 2, 0];
  expect(countsByTable(EDITION, tables)).toEqual([
    { title: 'Effectifs', href: '/qualite/essai/effectifs/', counts },
  ]);
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

test('the notes of an older edition stay at their address, each anchor once', () => {
  const older = { ...EDITION, manifest: { ...EDITION.manifest, edition: '2023' } };
  const clean = { ...EDITION, corrections: [], findings: [], tables: [] };
  const anchors = (notes: ReturnType<typeof notesOfEditions>) =>
    [...notes.values()].map((parts) =>
      parts.map(({ places }) =>
        places.flatMap(({ kinds }) =>
          kinds.flatMap((kind) =>
            kind.notes.flatMap(({ entries }) => entries.map((entry) => entry.anchor)),
          ),
        ),
      ),
    );
  const [[both = [], again = []] = []] = anchors(notesOfEditions([EDITION, older], REGISTERS));
  expect(both.filter((anchor) => anchor !== null).length).toBeGreaterThan(0);
  expect(again.filter((anchor) => anchor !== null)).toEqual([]);
  expect(anchors(notesOfEditions([clean, older], REGISTERS))).toEqual([[both]]);
});
