import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allInstances, cellReader } from '../../src/checks/judge.ts';
import type { Instance } from '../../src/checks/check.ts';
import { readDescriptor, datasetFolders } from '../../src/datasets/descriptors.ts';
import { editionFolders, readEditionFiles } from '../../src/datasets/load-editions.ts';
import type { EditionFiles } from '../../src/datasets/read-edition.ts';
import { readEdition } from '../../src/datasets/read-edition.ts';
import { readRegisterEntries, registerTitles } from '../../src/datasets/read-registers.ts';
import { toCsv } from '../../src/lib/csv.ts';
import { sha256 } from '../../src/lib/hash.ts';
import { formatProblems } from '../../src/lib/problem.ts';
import { cellId } from '../../src/schemas/cell.ts';
import type { Edition } from '../../src/schemas/edition.ts';

const SEED = 20_200_707;
const RUNS = 400;

/** Identities that pin a value exactly; the others (at most, letters) only bound it. */
const EXACT = ['somme-colonnes', 'somme-lignes', 'taux', 'evolution', 'egalite'];

const registers = readRegisterEntries('.');
if (!registers.ok) throw new Error(formatProblems(registers.problems));
const titles = registerTitles(registers.value);

async function loadAll() {
  const editions = [];
  for (const dataset of datasetFolders('.')) {
    const descriptor = await readDescriptor('.', dataset);
    for (const name of editionFolders('.', dataset)) {
      const files = readEditionFiles('.', dataset, name);
      const edition = readEdition(descriptor, files, titles);
      if (!edition.ok) throw new Error(formatProblems(edition.problems));
      editions.push({
        descriptor,
        files,
        edition: edition.value,
        around: instancesByCell(edition.value),
      });
    }
  }
  return editions;
}

/** An instance with what it gives on the committed data. */
interface Judged {
  readonly instance: Instance;
  readonly exact: boolean;
  readonly state: string;
}

/** The instances that contain each cell. Planned once: a changed value changes no row. */
function instancesByCell(edition: Edition): ReadonlyMap<string, readonly Judged[]> {
  const read = cellReader(edition);
  const byCell = new Map<string, Judged[]>();
  for (const { spec, instance } of allInstances(edition)) {
    const judged = {
      instance,
      exact: EXACT.includes(spec.check),
      state: instance.verify(read).state,
    };
    for (const address of new Set(instance.cells.map(cellId))) {
      byCell.set(address, [...(byCell.get(address) ?? []), judged]);
    }
  }
  return byCell;
}

/** Another digit in place of one digit; a digit in an empty cell; a letter more in a text. */
function spoil(cell: string, pick: number): string {
  const digits = [...cell.matchAll(/\d/gu)];
  const digit = digits[pick % Math.max(digits.length, 1)];
  if (!digit) return cell === '' ? String(1 + (pick % 9)) : `${cell}x`;
  const other = (Number(digit[0]) + 1 + (pick % 9)) % 10;
  return cell.slice(0, digit.index) + String(other) + cell.slice(digit.index + 1);
}

/** The files with one cell of one table changed, the recorded hash following: the checks stand alone. */
function mutate(files: EditionFiles, table: string, line: number, column: number, pick: number) {
  const text = files.texts.get(`${table}.csv`) ?? '';
  const records = parse(text, { relax_column_count: true }) as string[][]; // No option changes the shape.
  const record = records[line] ?? [];
  record[column] = spoil(record[column] ?? '', pick);
  const mutated = toCsv(records);
  const manifest = files.texts.get('edition.yaml') ?? '';
  return {
    ...files,
    texts: new Map([
      ...files.texts,
      [`${table}.csv`, mutated],
      ['edition.yaml', manifest.replace(sha256(text), sha256(mutated))],
    ]),
  };
}

test('a changed cell is caught, or no identity pins it', async () => {
  const editions = await loadAll();
  const cells = editions.flatMap((entry) =>
    entry.edition.tables.flatMap(({ descriptor, rows }) =>
      rows.flatMap((row, index) =>
        Object.keys(row.cells).map((column) => ({
          entry,
          table: descriptor,
          row,
          line: index + 1,
          column,
        })),
      ),
    ),
  );
  let [caught, unpinned] = [0, 0];
  const missed: string[] = [];
  const trials = fc.sample(fc.tuple(fc.nat(cells.length - 1), fc.nat(1000)), {
    seed: SEED,
    numRuns: RUNS,
  });
  for (const [index, pick] of trials) {
    const cell = cells[index];
    if (!cell) throw new Error('Cellule hors de la liste.');
    const { entry, table } = cell;
    const position =
      1 +
      table.key.length +
      table.labels.length +
      table.columns.findIndex(({ id }) => id === cell.column);
    const files = mutate(entry.files, table.id, cell.line, position, pick);
    const read = readEdition(entry.descriptor, files, titles);
    const address = cellId({ table: table.id, row: cell.row.key, column: cell.column });
    const around = entry.around.get(address) ?? [];
    // A true relation now false, or an explained one now true, stops the build: see judge.ts.
    const reading = read.ok ? cellReader(read.value) : null;
    const noticed =
      reading === null ||
      around.some(({ instance, state }) => {
        const now = instance.verify(reading).state;
        return now !== state && [now, state].includes('fails');
      });
    if (noticed) caught += 1;
    else if (!around.some(({ exact, state }) => exact && state === 'holds')) unpinned += 1;
    else missed.push(`${entry.edition.dataset.id} ${address}`);
  }
  console.log(
    `Mutation : ${RUNS} cellules changées une à une, ${caught} refusées (${((100 * caught) / RUNS).toFixed(1)} %), ${unpinned} sous aucune relation exacte. L’empreinte de chaque CSV, vérifiée aussi, les refuse toutes.`,
  );
  expect(missed).toEqual([]);
  expect(caught).toBeGreaterThan(RUNS / 2);
}, 300_000);
