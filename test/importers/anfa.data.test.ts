import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { readDescriptorOf } from '../support/descriptor.ts';
import { GROUPS } from '../../src/data/anfa/labels.ts';
import { readRegisterEntries } from '../../src/datasets/read-registers.ts';
import { GROUP_HEADINGS, annexColumns } from '../../src/importers/anfa/groups.ts';

const anfa = await readDescriptorOf('anfa', '2012-2013');
const EDITION = '../../src/data/anfa/2012-2013/';
const records = (name: string): Record<string, string>[] =>
  parse(readFileSync(new URL(`${EDITION}${name}.csv`, import.meta.url), 'utf8'), { columns: true });

const registers = readRegisterEntries('.');
const diplomas = new Map(
  registers.ok ? registers.value.diplomas.map((each) => [each.id, each]) : [],
);
const tables = new Map(anfa.tables.map((table) => [table.id, records(table.id)]));
const keysOf = (table: string) =>
  new Set(
    tables
      .get(table)
      ?.map((row) =>
        (anfa.tables.find(({ id }) => id === table)?.key ?? [])
          .map((part) => row[part.id])
          .join('/'),
      ),
  );

describe('the descriptor, the importer and the data agree', () => {
  test.each(['effectifs', 'resultats'] as const)('columns of %s', (id) => {
    const columns = anfa.tables.find((table) => table.id === id)?.columns.map((each) => each.id);
    expect(columns).toEqual(annexColumns(id));
  });

  test('every heading of the annexes names a group', () => {
    expect(Object.values(GROUP_HEADINGS).filter((group) => !(group in GROUPS))).toEqual([]);
  });

  test('an equality names rows that exist: one that compares nothing would always hold', () => {
    const missing = anfa.identities.flatMap((spec) =>
      spec.check !== 'egalite'
        ? []
        : spec.pairs
            .flatMap(({ left, right }) => [left, right].flat())
            .flatMap(({ table, rows }) => rows.filter((row) => !keysOf(table).has(row))),
    );
    expect(missing).toEqual([]);
  });
});

describe('what was read of the edition 2012-2013', () => {
  test('18 series, and 46 annexes for France and 22 regions', () => {
    expect(new Set(tables.get('series')?.map((row) => row['diplome'])).size).toBe(18);
    for (const id of ['effectifs', 'resultats']) {
      expect(new Set(tables.get(id)?.map((row) => row['region'])).size).toBe(23);
    }
  });

  test('each region has the rows of the national table', () => {
    for (const id of ['effectifs', 'resultats']) {
      const rows = tables.get(id) ?? [];
      const national = rows
        .filter((row) => row['region'] === 'france')
        .map((row) => row['diplome']);
      for (const [region, own] of Map.groupBy(rows, (row) => row['region'])) {
        const diplomaIds = own
          .filter((row) => row['nature'] !== 'hors-somme')
          .map((row) => row['diplome']);
        expect([region, diplomaIds]).toEqual([region, national]);
      }
    }
  });

  test('each printed label is a spelling of its diploma', () => {
    const strangers = ['cqp', 'effectifs', 'resultats']
      .flatMap((id) => tables.get(id) ?? [])
      .filter(({ libelle, diplome = '' }) => libelle !== '' && diplome !== 'ligne-repetee')
      .filter(
        ({ libelle = '', diplome = '' }) =>
          !(diplomas.get(diplome)?.aliases ?? []).includes(libelle),
      );
    expect(strangers).toEqual([]);
  });

  test('only a series that starts late has columns that do not exist', () => {
    const absent = [...tables].filter(([, rows]) =>
      rows.some((row) => Object.values(row).includes('∅')),
    );
    expect(absent.map(([id]) => id)).toEqual(['series']);
  });
});

/** Words of one sentence: numbers count, punctuation does not. */
const wordCount = (sentence: string) =>
  sentence.match(/[\p{L}\p{N}’%,.-]*[\p{L}\p{N}]/gu)?.length ?? 0;

describe('what is published', () => {
  const number = (text: string | undefined) =>
    Number((text ?? '').replace(/[ %]/gu, '').replace(',', '.'));
  /** Published counts by `region/diplome`, corrections applied; no count is zero. */
  function published(table: string, column: string): Map<string, number> {
    const counts = new Map<string, number>(
      tables
        .get(table)
        ?.map((row) => [`${row['region']}/${row['diplome']}`, number(row[column]) || 0] as const),
    );
    for (const each of records('corrections')) {
      if (each['table'] === table && each['column'] === column)
        counts.set(each['row'] ?? '', number(each['published']));
    }
    return counts;
  }

  // Totals of a level are wrong in the document itself; diplomas and groups are not.
  const levels = /total-(?:niveau-|formation)/u;
  test.each(
    (['effectifs', 'resultats'] as const).flatMap((table) =>
      annexColumns(table)
        .filter((column) => !column.endsWith('taux'))
        .map((column) => [table, column] as const),
    ),
  )('the 22 regions make France for each diploma: %s, %s', (table, column) => {
    const counts = published(table, column);
    const faults = [...counts].flatMap(([key, france]) => {
      const [region, diploma = ''] = key.split('/');
      if (region !== 'france' || levels.test(diploma)) return [];
      const sum = [...counts].reduce(
        (total, [other, count]) =>
          other !== key && other.endsWith(`/${diploma}`) ? total + count : total,
        0,
      );
      return sum === france ? [] : [`${diploma}: ${france} / ${sum}`];
    });
    expect(faults).toEqual([]);
  });

  test('three placements are left undecided, each in two regions', () => {
    const undecided = Map.groupBy(
      records('corrections').filter((row) => row['kind'] === 'undecidable'),
      (row) => row['group'],
    );
    expect(
      [...undecided].map(([, rows]) => new Set(rows.map((row) => row['row']?.split('/')[0])).size),
    ).toEqual([2, 2, 2]);
  });
});

describe('what the reader is told', () => {
  // The reader of the project checks the form of this file; here only its sentences matter.
  const { findings } = parseYaml(
    readFileSync(new URL(`${EDITION}findings.yaml`, import.meta.url), 'utf8'),
  ) as { findings: { sentence: string }[] };
  const reasons = new Set([
    ...records('corrections').map((row) => row['reason'] ?? ''),
    ...findings.map(({ sentence }) => sentence),
  ]);

  test('sentences of 25 words at most, with typographic apostrophes', () => {
    const long = [...reasons]
      .flatMap((reason) => reason.split(/(?<=[.!?]) /u))
      .filter((sentence) => wordCount(sentence) > 25 || sentence.includes("'"));
    expect(long).toEqual([]);
  });
});
