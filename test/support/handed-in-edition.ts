import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml, isScalar, parseDocument, stringify, visit } from 'yaml';
import { allInstances, cellReader } from '../../src/checks/judge.ts';
import { readRegisterEntries, registerTitles } from '../../src/datasets/read-registers.ts';
import { readDescriptor } from '../../src/datasets/descriptors.ts';
import { readEditionFiles } from '../../src/datasets/load-editions.ts';
import { readEdition } from '../../src/datasets/read-edition.ts';
import { documentHash } from '../../src/importers/received-document.ts';
import { toCsv } from '../../src/lib/csv.ts';
import { formatNumber, formatSigned } from '../../src/lib/numbers-fr.ts';
import { formatProblems } from '../../src/lib/problem.ts';
import { makeCandidate } from '../../src/refresh/candidate.ts';
import { newDraft, TO_COMPLETE } from '../../src/refresh/draft.ts';
import { cellId } from '../../src/schemas/cell.ts';
import type { Cell, CellRef } from '../../src/schemas/cell.ts';
import { CORRECTION_COLUMNS } from '../../src/schemas/correction.ts';
import type { Correction } from '../../src/schemas/correction.ts';
import type { Edition } from '../../src/schemas/edition.ts';
import type { Finding } from '../../src/schemas/finding.ts';
import { SECOND_EDITIONS } from './handed-in-specs.ts';
import type { HandedInSpec } from './handed-in-specs.ts';
import { Sheet } from './sheets.ts';

/** An invented second edition, ready to be handed in as CSV. Never published as real. */
export interface HandedInEdition {
  readonly spec: HandedInSpec;
  /** One sheet a table, totals in accord with their parts. */
  readonly sheets: ReadonlyMap<string, Sheet>;
  /** What the maintainer writes in the draft. */
  readonly corrections: string;
  readonly findings: string;
  /** Fills the marks of a new draft. */
  complete(manifest: string): string;
}

const made = new Map<string, Promise<HandedInEdition>>();

/** The second edition of a dataset, made once a test process from the committed one. */
export function handedInEdition(dataset: string): Promise<HandedInEdition> {
  const known = made.get(dataset) ?? make(dataset);
  made.set(dataset, known);
  return known;
}

async function make(dataset: string): Promise<HandedInEdition> {
  const spec = SECOND_EDITIONS.find((one) => one.dataset === dataset);
  if (!spec) throw new Error(`Aucune seconde édition de « ${dataset} ».`);
  const overlay = new Map(
    Object.entries(spec.registers?.() ?? {}).map(([name, text]) => [
      `src/data/registers/${name}`,
      text,
    ]),
  );
  const entries = readRegisterEntries('.', overlay);
  if (!entries.ok) throw new Error(formatProblems(entries.problems));
  const registers = { entries: entries.value, titles: registerTitles(entries.value) };
  const files = readEditionFiles('.', dataset, spec.previous);
  const before = readEdition(await readDescriptor('.', dataset), files, registers.titles);
  if (!before.ok) throw new Error(formatProblems(before.problems));

  const sheets = new Map(
    before.value.tables.map(({ descriptor }) => {
      const key = descriptor.key.map(({ id }) => id);
      return [descriptor.id, new Sheet(files.texts.get(`${descriptor.id}.csv`) ?? '', key)];
    }),
  );
  const cleaned = spec.clean ?? [];
  for (const table of cleaned) cleanSheet(sheets.get(table), before.value, table);
  spec.edit((table) => {
    const sheet = sheets.get(table);
    if (!sheet) throw new Error(`Table « ${table} » absente.`);
    return sheet;
  });
  const isThere = (table: string, row: string) =>
    sheets.get(table)?.rows.some((each) => sheets.get(table)?.keyOf(each) === row) === true;
  const corrections = before.value.corrections.filter(
    ({ table, row }) => !cleaned.includes(table) && isThere(table, row),
  );
  const findings = renameFindings(before.value.findings, spec, isThere);
  const complete = completer(spec);
  const draftOf = (kept: readonly Finding[]) => ({
    corrections: correctionsCsv(corrections),
    findings: stringify({ findings: kept }, { lineWidth: 0 }),
  });
  const read = async (kept: readonly Finding[]): Promise<Edition> => {
    const document = {
      name: 'remis',
      files: [...sheets].map(([id, sheet]) => ({
        name: `remis/${id}.csv`,
        bytes: Buffer.from(sheet.toText()),
      })),
    };
    const draft = newDraft({
      edition: spec.edition,
      documentName: document.name,
      documentHash: documentHash(document),
      previous: files.texts.get('edition.yaml') ?? '',
      notes: new Map(),
      marks: true,
    });
    const texts = draftOf(kept);
    const candidate = await makeCandidate({
      root: '.',
      dataset,
      folder: `.actualisation/${dataset}/${spec.edition}`,
      draft: new Map([
        ['edition.yaml', complete(draft.get('edition.yaml') ?? '')],
        ['corrections.csv', texts.corrections],
        ['findings.yaml', texts.findings],
      ]),
      document,
      registers,
    });
    if (!candidate.edition) throw new Error(formatProblems(candidate.problems));
    return candidate.edition;
  };
  const kept = settle(await read(findings), sheets, findings);
  return { spec, sheets, ...draftOf(kept), complete };
}

/** Puts the published value of each cell in place of the printed one. */
function cleanSheet(sheet: Sheet | undefined, edition: Edition, table: string): void {
  const rows = edition.tables.find(({ descriptor }) => descriptor.id === table)?.rows ?? [];
  for (const row of rows) {
    for (const [column, cell] of Object.entries(row.cells)) {
      const target = sheet?.row(row.key);
      if (!target || cell.note === null || cell.printed === String(cell.value ?? '')) continue;
      target[column] = cell.value === null ? '' : String(cell.value).replace('.', ',');
    }
  }
}

function renameFindings(
  findings: readonly Finding[],
  spec: HandedInSpec,
  isThere: (table: string, row: string) => boolean,
): readonly Finding[] {
  const renamed = spec.renamed ?? ((id: string) => [id]);
  return findings.flatMap((finding) => {
    const identities = finding.identities.flatMap(renamed);
    const cells = finding.cells.filter(
      (cell) => isThere(cell.table, cell.row) && renamed(cellId(cell)).length > 0,
    );
    const isEmptied = finding.identities.length > 0 && identities.length === 0;
    return isEmptied || cells.length === 0 ? [] : [{ ...finding, identities, cells }];
  });
}

function correctionsCsv(corrections: readonly Correction[]): string {
  return toCsv([
    CORRECTION_COLUMNS,
    ...corrections.map((entry) => CORRECTION_COLUMNS.map((name) => entry[name])),
  ]);
}

/** Steps after which totals that still do not agree are a fault of the test. */
const MAX_STEPS = 500;

/**
 * Makes each total follow its parts: the cell that a false relation names takes the value that the relation
 * asks, until none is false. Returns the findings that still explain something.
 */
function settle(
  edition: Edition,
  sheets: ReadonlyMap<string, Sheet>,
  findings: readonly Finding[],
): readonly Finding[] {
  const explained = new Set(findings.flatMap(({ identities }) => identities));
  const corrected = new Set(edition.corrections.map((entry) => cellId(entry)));
  const columns = new Map(
    edition.tables.flatMap(({ descriptor }) =>
      descriptor.columns.map((column) => [`${descriptor.id}:${column.id}`, column] as const),
    ),
  );
  const base = cellReader(edition);
  const changed = new Map<string, Cell>();
  const read = (ref: CellRef) => changed.get(cellId(ref)) ?? base(ref);
  const instances = allInstances(edition).map(({ instance }) => instance);
  const byCell = new Map<string, typeof instances>();
  for (const instance of instances) {
    for (const id of new Set(instance.cells.map(cellId))) {
      const known = byCell.get(id);
      if (known) known.push(instance);
      else byCell.set(id, [instance]);
    }
  }
  const queue = [...instances];
  let steps = 0;
  // The queue grows while it is read: a total that changes may make its own total false.
  for (const instance of queue) {
    const verdict = instance.verify(read);
    if (verdict.state !== 'fails' || explained.has(instance.id)) continue;
    const { table, row, column } = instance.subject;
    const cell = read(instance.subject);
    const type = columns.get(`${table}:${column}`)?.type;
    const value = Number(verdict.expected.replace(/ %$/u, ''));
    steps += 1;
    if (
      !cell ||
      corrected.has(cellId(instance.subject)) ||
      Number.isNaN(value) ||
      steps > MAX_STEPS
    ) {
      throw new Error(`${instance.id} : ${verdict.received}, attendu ${verdict.expected}.`);
    }
    const printed =
      type === 'percent'
        ? `${formatNumber(value)}%`
        : type === 'change'
          ? `${formatSigned(value)}%`
          : String(value);
    changed.set(cellId(instance.subject), { ...cell, value, printed, status: 'ok' });
    const target = sheets.get(table)?.row(row);
    if (target) target[column] = printed.replace('\u2212', '-');
    queue.push(...(byCell.get(cellId(instance.subject)) ?? []));
  }
  const states = new Map(instances.map((instance) => [instance.id, instance.verify(read).state]));
  return findings.flatMap((finding) => {
    const identities = finding.identities.filter((id) => states.get(id) === 'fails');
    return finding.identities.length > 0 && identities.length === 0
      ? []
      : [{ ...finding, identities }];
  });
}

const nextYear = (text: string) =>
  text.replace(/(?<!\d)20[0-3]\d(?!\d)/gu, (year) => String(Number(year) + 1));

/** What the maintainer writes over the marks: the text of the previous edition, a year later. */
function completer(spec: HandedInSpec): (manifest: string) => string {
  return (text) => {
    const manifest = parseDocument(text);
    visit(manifest, {
      Scalar(_, node) {
        if (!isScalar(node) || typeof node.value !== 'string') return;
        if (!node.value.startsWith(TO_COMPLETE)) return;
        const before = node.value.slice(`${TO_COMPLETE} : `.length);
        node.value = before === 'null' ? '2026-05' : nextYear(before);
      },
    });
    if (spec.years) manifest.set('years', manifest.createNode(spec.years));
    return manifest.toString({ lineWidth: 0 });
  };
}

/** Records of a CSV, by column. */
export function recordsOf(text: string): Record<string, string>[] {
  return parse(text, { columns: true });
}

/** What a change says, as the site reads it. */
export function changeOf(text: string): Record<string, unknown> {
  return parseYaml(text) as Record<string, unknown>;
}

/** The text of a file of a project. */
export function textOf(root: string, file: string): string {
  return readFileSync(`${root}/${file}`, 'utf8');
}
