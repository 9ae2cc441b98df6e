import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHandIn } from '../../src/importers/hand-in/read-tables.ts';
import { documentHash, readReceived } from '../../src/importers/received-document.ts';
import { sha256 } from '../../src/lib/hash.ts';
import { formatProblems } from '../../src/lib/problem.ts';
import { diskEffects } from '../../src/placement/effects.ts';
import { writeTemplate } from '../../src/refresh/write-template.ts';
import { readDescriptorOf } from '../support/descriptor.ts';
import { copyProject } from '../support/project-copy.ts';
import { small, SMALL_CSV } from '../support/small-edition.ts';
import { Sheet } from '../support/sheets.ts';

const sheet = () => new Sheet(SMALL_CSV, ['ville', 'metier']);
const file = (text: string | Uint8Array, name = 'remis/eleves.csv') => ({
  name,
  bytes: typeof text === 'string' ? Buffer.from(text) : text,
});
const read = (text: string | Uint8Array) =>
  readHandIn({ name: 'remis', files: [file(text)] }, small);
const complaints = (text: string | Uint8Array) => {
  const result = read(text);
  return result.ok ? '' : formatProblems(result.problems);
};

test('rows come with the line of the file, cells as printed', () => {
  const result = read(sheet().toText(';'));
  const [table] = result.ok ? result.value : [];
  expect(table?.rows[0]).toEqual([
    '2',
    'toutes',
    'bois',
    'Bois',
    'detail',
    '10',
    '1 020',
    '1 030',
    '515',
    '50,0%',
  ]);
  expect(table?.rows.at(-1)?.[0]).toBe('7');
});

test('any separator, decimal sign, byte order mark, line end and order of columns give the same tables', () => {
  const expected = read(sheet().toText(';'));
  expect(expected.ok).toBe(true);
  fc.assert(
    fc.property(
      fc.constantFrom<',' | ';'>(',', ';'),
      fc.constantFrom('.', ','),
      fc.boolean(),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.boolean(),
      fc.boolean(),
      fc.shuffledSubarray(sheet().header, { minLength: sheet().header.length }),
      (separator, decimal, hasMark, end, hasTitles, hasBlanks, order) => {
        const written = sheet();
        for (const row of written.rows) row['taux'] = (row['taux'] ?? '').replace(',', decimal);
        written.header.splice(0, written.header.length, ...order);
        let text = written.toText(separator);
        if (hasTitles) text = text.replace('ville', 'Ville').replace('recus', 'Reçus');
        // What spreadsheets leave under a table.
        if (hasBlanks) text += `${separator.repeat(order.length - 1)}\n\n`;
        expect(read(`${hasMark ? '\uFEFF' : ''}${text.replaceAll('\n', end)}`)).toEqual(expected);
      },
    ),
  );
});

describe('refused, with file, line, column, value and repair', () => {
  const good = sheet().toText(';');
  test.each([
    [
      'a letter that is not UTF-8',
      Buffer.from(good.replace('Bois', 'Boisé'), 'latin1'),
      ['remis/eleves.csv:', 'n’est pas en UTF-8', 'CSV UTF-8'],
    ],
    ['an empty file', '', ['remis/eleves.csv', 'Le fichier est vide.', '0 octet']],
    [
      'a header alone',
      good.slice(0, good.indexOf('\n') + 1),
      ['Cette table n’a aucune ligne.', 'un en-tête'],
    ],
    [
      'an unknown column',
      good.replace('recus', 'admis'),
      [
        'remis/eleves.csv:1 [admis]',
        'La colonne « admis » est inconnue.',
        'La colonne « recus » manque.',
      ],
    ],
    ['a column twice', good.replace('recus', 'taux'), ['La colonne « taux » est là deux fois.']],
    [
      'a cell too many',
      good.replace('"50,0%"', '"50,0%";x'),
      ['Cette ligne a plus de cases que l’en-tête.', '10 cases'],
    ],
    [
      'a quote left open',
      good.replace('Bois', '"Bois'),
      ['Le fichier n’est pas un CSV lisible.', 'guillemets'],
    ],
  ])('%s', (_, text, says) => {
    for (const sentence of says) expect(complaints(text)).toContain(sentence);
  });

  test('a table that is missing, a file of no table', () => {
    const result = readHandIn({ name: 'remis', files: [file(good, 'remis/eleve.csv')] }, small);
    const text = result.ok ? '' : formatProblems(result.problems);
    expect(text).toContain('Ce fichier n’est celui d’aucune table.');
    expect(text).toContain('le nom d’une table, par exemple eleves');
    expect(text).toContain('Il manque une table.');
  });
});

describe('the document handed in', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'remis-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('a folder gives its CSV files, one file gives itself; each has a hash of its own', () => {
    expect(readReceived(folder).ok).toBe(false);
    writeFileSync(join(folder, 'b.csv'), 'b');
    writeFileSync(join(folder, 'a.csv'), 'a');
    writeFileSync(join(folder, 'LISEZ-MOI.txt'), 'aide');
    const whole = readReceived(folder);
    const one = readReceived(join(folder, 'a.csv'));
    if (!whole.ok || !one.ok) throw new Error('Document refusé.');
    expect(
      'files' in whole.value && whole.value.files.map(({ name }) => name.split('/')[1]),
    ).toEqual(['a.csv', 'b.csv']);
    expect(documentHash(whole.value)).toBe(sha256(`a.csv ${sha256('a')}\nb.csv ${sha256('b')}\n`));
    expect(documentHash(one.value)).toBe(sha256('a'));
  });
});

describe('the template', () => {
  let root = '';
  beforeAll(() => {
    root = copyProject();
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test.each([
    ['anfa', '2012-2013', '2001-2013'],
    ['are', '2023-2024', null],
    ['bac-2020', '2020', null],
    ['cqp', 'technicien-expert-camion', null],
    ['ort', '2025-v17', '2022-2024'],
  ])(
    '%s: every table with an example that is never read, every column explained',
    async (dataset, edition, years) => {
      const written = await writeTemplate(root, dataset, years, diskEffects);
      expect(written.ok && written.value).toBe(`modeles/${dataset}`);
      const descriptor = await readDescriptorOf(dataset, edition);
      const folder = join(root, 'modeles', dataset);
      expect(readdirSync(folder).sort()).toEqual(
        ['LISEZ-MOI.txt', ...descriptor.tables.map(({ id }) => `${id}.csv`)].sort(),
      );
      const help = readFileSync(join(folder, 'LISEZ-MOI.txt'), 'utf8');
      // The person who fills it reads French: no expression of a programmer.
      expect(help).not.toMatch(/[\\^$|{}]|\[[0-9a-z]/u);
      for (const table of descriptor.tables) {
        expect(help).toContain(`${table.id}.csv — `);
        const text = readFileSync(join(folder, `${table.id}.csv`), 'utf8');
        expect(text.split('\n')).toHaveLength(3);
        expect(text.split('\n')[1]).toMatch(/^"?EXEMPLE : /u);
      }
      if (years === null) {
        const received = readReceived(folder);
        const result =
          received.ok && 'files' in received.value && readHandIn(received.value, descriptor);
        const problems = result && !result.ok ? result.problems : [];
        expect(problems.map(({ fact, received: what }) => `${fact} ${what ?? ''}`)).toEqual(
          descriptor.tables.map(
            () => 'Cette table n’a aucune ligne. un en-tête et l’exemple du modèle',
          ),
        );
      } else {
        expect(help).toContain(years.slice(-4));
      }
      const again = await writeTemplate(root, dataset, years, diskEffects);
      expect(again.ok ? '' : formatProblems(again.problems)).toContain(
        'il contient peut-être votre travail',
      );
    },
  );
});
