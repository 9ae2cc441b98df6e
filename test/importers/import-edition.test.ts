import { describe, expect, test } from 'vitest';
import { importEdition } from '../../src/importers/import-edition.ts';
import type { Importer } from '../../src/importers/importer.ts';
import { tableHeader } from '../../src/datasets/printed-table.ts';
import { sha256 } from '../../src/lib/hash.ts';
import { failure, formatProblems, success } from '../../src/lib/problem.ts';
import { small, smallFiles } from '../support/small-edition.ts';

const [table] = small.tables;
if (!table) throw new Error('Le petit jeu a une table.');
const HEADER = tableHeader(table);
const ROW = ['2', 'nord', 'bois', 'Bois', 'detail', '1', '2', '3', '', ''];

/** Reads any text as one row; refuses a text that says « illisible ». */
const importer: Importer = {
  dataset: 'petit',
  parse: ({ name, text }) =>
    text.includes('illisible')
      ? failure([{ file: name, line: 1, fact: 'Texte illisible.', repair: 'Relisez-le.' }])
      : success([{ id: 'eleves', header: HEADER, rows: [ROW] }]),
};

const document = (text: string | Uint8Array) => ({
  name: 'petit.txt',
  bytes: typeof text === 'string' ? Buffer.from(text) : text,
});

/** The manifest of the small edition for a document of these bytes, as before its first import. */
function manifestFor(bytes: Uint8Array, tables = '{}') {
  const yaml = smallFiles().texts.get('edition.yaml') ?? '';
  const described = yaml.replace('0'.repeat(64), sha256(bytes)).replace(/^tables:[^]*$/mu, '');
  return {
    file: 'src/data/petit/2020/edition.yaml',
    text: `# Commentaire gardé\n${described}tables: ${tables}\n`,
  };
}

test('a good import gives one CSV a table and the completed manifest', () => {
  const received = document('ligne 1\nligne 2\n');
  const result = importEdition({
    importer,
    descriptor: small,
    document: received,
    manifest: manifestFor(received.bytes),
  });
  const csv = `${HEADER.join(',')}\n${ROW.join(',')}\n`;
  expect(result.ok && [...result.value.keys()]).toEqual(['eleves.csv', 'edition.yaml']);
  expect(result.ok && result.value.get('eleves.csv')).toBe(csv);
  const yaml = result.ok ? (result.value.get('edition.yaml') ?? '') : '';
  expect(yaml).toContain('# Commentaire gardé');
  expect(yaml).toContain('lines: 3');
  expect(yaml).toContain('rows: 1');
  expect(yaml).toContain(`sha256: ${sha256(csv)}`);
});

describe('refusals', () => {
  const good = document('bon\n');
  test.each([
    ['an empty file', document(''), manifestFor(Buffer.of())],
    ['bytes that are no UTF-8', document(Buffer.from('été\nété', 'latin1')), undefined],
    ['another document', good, manifestFor(Buffer.from('autre'))],
    [
      'a text the importer refuses, with another hash',
      document('illisible'),
      manifestFor(good.bytes),
    ],
    [
      'a manifest copied without its new name',
      good,
      { ...manifestFor(good.bytes), file: 'src/data/petit/2021/edition.yaml' },
    ],
    ['a manifest that is no YAML', good, { file: 'edition.yaml', text: 'a: [' }],
  ])('%s', (_, received, manifest) => {
    const result = importEdition({
      importer,
      descriptor: small,
      document: received,
      manifest: manifest ?? manifestFor(received.bytes),
    });
    expect(result.ok ? '' : formatProblems(result.problems)).toMatchSnapshot();
  });

  test.each([
    ['a row lost since the last import', 2],
    ['a row more than at the last import', 0],
  ])('%s', (_, rows) => {
    const tables = `{ eleves: { rows: ${rows}, sha256: '${'0'.repeat(64)}' } }`;
    const result = importEdition({
      importer,
      descriptor: small,
      document: good,
      manifest: manifestFor(good.bytes, tables),
    });
    expect(result.ok ? '' : formatProblems(result.problems)).toMatchSnapshot();
  });

  test('a line printed twice in a row, with what the importer refuses', () => {
    const received = document('illisible 1\r\n12\t7\r\n12\t7\r\n\t\r\n\t\r\n•\n•\n');
    const result = importEdition({
      importer,
      descriptor: small,
      document: received,
      manifest: manifestFor(received.bytes),
    });
    expect(result.ok ? '' : formatProblems(result.problems)).toMatchSnapshot();
  });

  test.each([
    ['a table missing', []],
    ['a column missing', [{ id: 'eleves', header: HEADER.slice(1), rows: [] }]],
  ])('an importer out of step with its descriptor: %s', (_, tables) => {
    const result = importEdition({
      importer: { dataset: 'petit', parse: () => success(tables) },
      descriptor: small,
      document: good,
      manifest: manifestFor(good.bytes),
    });
    expect(result.ok ? '' : formatProblems(result.problems)).toMatchSnapshot();
  });
});
