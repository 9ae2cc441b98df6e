import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDescriptor } from '../../src/datasets/descriptors.ts';
import { descriptorFor } from '../../src/datasets/edition-descriptor.ts';
import { parseYaml } from '../../src/datasets/parse-yaml.ts';
import { tableHeader } from '../../src/datasets/printed-table.ts';
import { parseDiplomas, parseRegions } from '../../src/datasets/read-registers.ts';
import { anfaImporter } from '../../src/importers/anfa/importer.ts';
import { importer as ortImporter } from '../../src/importers/ort.ts';
import { formatProblems } from '../../src/lib/problem.ts';
import { editionFile } from '../../src/schemas/edition-file.ts';

/** The manifest of a committed edition with some of its text replaced. */
function manifestOf(dataset: string, edition: string, change: (yaml: string) => string) {
  const file = `src/data/${dataset}/${edition}/edition.yaml`;
  const parsed = parseYaml(file, change(readFileSync(file, 'utf8')), editionFile);
  if (!parsed.ok) throw new Error(formatProblems(parsed.problems));
  return { file, manifest: parsed.value };
}

/** As the next edition would say it: its years are one later. */
const nextYear = (text: string) =>
  text.replace(/(?<!\d)20[0-3]\d(?!\d)/gu, (year) => String(Number(year) + 1));

async function nextDescriptor(dataset: string, edition: string) {
  const { file, manifest } = manifestOf(dataset, edition, nextYear);
  const made = descriptorFor(await readDescriptor('.', dataset), file, manifest);
  if (!made.ok) throw new Error(formatProblems(made.problems));
  return made.value;
}

const fixture = (name: string) =>
  readFileSync(new URL(`../importers/fixtures/${name}`, import.meta.url), 'utf8');
const diplomas = parseDiplomas(fixture('anfa/diplomas.yaml'));
const regions = parseRegions(fixture('anfa/regions.yaml'));
if (!diplomas.ok || !regions.ok) throw new Error('Les registres du test ne sont pas lisibles.');

const cases = [
  {
    dataset: 'anfa',
    edition: '2012-2013',
    importer: anfaImporter({ diplomas: diplomas.value, regions: regions.value }),
    old: '2001',
    titles: 'Résultats aux examens de juin 2013, par région',
    column: '2013',
  },
  {
    dataset: 'ort',
    edition: '2025-v17',
    importer: ortImporter,
    old: 'session_2021',
    titles: 'Toulouse : CFA hors lycée, 2025-2026',
    column: 'session_2024',
  },
];

describe.each(cases)('$dataset of the next year', ({ dataset, edition, importer, ...expected }) => {
  test('its columns, titles and relations follow the years of its manifest', async () => {
    const next = await nextDescriptor(dataset, edition);
    const columns = next.tables.flatMap((table) => table.columns.map(({ id }) => id));
    expect(columns).toContain(expected.column);
    expect(columns).not.toContain(expected.old);
    expect(next.tables.map(({ title }) => title)).toContain(expected.titles);
    expect(JSON.stringify(next.identities)).toContain(`"${expected.column}"`);
    expect(JSON.stringify(next)).not.toContain(`"${expected.old}"`);
  });

  test('its document is read with its own years, and refused with those of another edition', async () => {
    const text = nextYear(fixture(`${dataset}/petit.txt`));
    const next = await nextDescriptor(dataset, edition);
    const read = importer.parse({ name: 'petit.txt', text }, next);
    expect(read.ok ? '' : formatProblems(read.problems)).toBe('');
    const headers = read.ok ? read.value.map(({ header }) => header) : [];
    expect(headers).toEqual(next.tables.map((table) => tableHeader(table)));

    const { file, manifest } = manifestOf(dataset, edition, (yaml) => yaml);
    const current = descriptorFor(await readDescriptor('.', dataset), file, manifest);
    const other = current.ok && importer.parse({ name: 'petit.txt', text }, current.value);
    expect(other && other.ok).toBe(false);
  });

  test.each([
    ['the years', (yaml: string) => yaml.replace(/^years:\n.*\n.*\n/mu, '')],
    ['the end of the period', (yaml: string) => yaml.replace(/^ {2}to: '\d+'/mu, '  to: null')],
  ])('a manifest without %s is refused', async (_, change) => {
    const { file, manifest } = manifestOf(dataset, edition, change);
    const made = descriptorFor(await readDescriptor('.', dataset), file, manifest);
    const text = made.ok ? '' : formatProblems(made.problems);
    expect(text).toContain('Le manifeste ne dit pas les années de cette édition');
    expect(text).toContain('  Réparation : Écrivez la première et la dernière année');
  });
});

test('years in the wrong order are no years', () => {
  const file = 'src/data/anfa/2012-2013/edition.yaml';
  const yaml = readFileSync(file, 'utf8').replace('from: 2001', 'from: 2012');
  const parsed = parseYaml(file, yaml, editionFile);
  expect(parsed.ok ? '' : formatProblems(parsed.problems)).toContain(
    'Attendu : une première année avant la dernière',
  );
});
