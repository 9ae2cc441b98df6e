import { parse } from 'csv-parse/sync';
import { parseDocument } from 'yaml';
import { judge } from '../../src/checks/judge.ts';
import { linkProblems } from '../../src/datasets/diplomas/link-problems.ts';
import { datasetFolders, readDescriptor } from '../../src/datasets/descriptors.ts';
import { editionFolders, readEditionFiles } from '../../src/datasets/load-editions.ts';
import { readEdition } from '../../src/datasets/read-edition.ts';
import type { EditionFiles } from '../../src/datasets/read-edition.ts';
import {
  DIPLOMAS_FOLDER,
  readRegisterEntries,
  registerTitles,
} from '../../src/datasets/read-registers.ts';
import { toCsv } from '../../src/lib/csv.ts';
import { sha256 } from '../../src/lib/hash.ts';
import { formatProblems } from '../../src/lib/problem.ts';
import type { Problem } from '../../src/lib/problem.ts';
import type { DatasetSource } from '../../src/schemas/dataset.ts';
import type { Edition } from '../../src/schemas/edition.ts';

/** Stands in every hostile text: what holds it is found by it. */
export const MARK = 'PIRATE';

/** What a document may print and no reader may run. */
export const HOSTILE_TEXTS: readonly string[] = [
  `<script>alert("${MARK}")</script>`,
  `"${MARK}' onmouseover="alert(1)" x='`,
  `javascript:alert("${MARK}")`,
  `=CMD("${MARK}")`,
  `</script><svg onload=alert(1)>${MARK}`,
  MARK.repeat(60),
  `+${MARK}()`,
  `-${MARK}()`,
  `@${MARK}()`,
  `&lt;b&gt;${MARK}&amp;`,
  `]]>${MARK}<!--`,
  `\${7*7} {{7*7}} <%= ${MARK} %>`,
  `${MARK} עברית ערבית`,
];

/** One free text column of one table. */
export interface TextColumn {
  readonly dataset: string;
  readonly edition: string;
  readonly table: string;
  readonly column: string;
}

interface Source {
  readonly descriptor: DatasetSource;
  readonly files: EditionFiles;
  readonly edition: Edition;
}

const registers = readRegisterEntries('.');
if (!registers.ok) throw new Error(formatProblems(registers.problems));
const { value: entries } = registers;
const titles = registerTitles(entries);

/** The committed editions, with their files. */
export async function readSources(): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for (const dataset of datasetFolders('.')) {
    const descriptor = await readDescriptor('.', dataset);
    for (const name of editionFolders('.', dataset)) {
      const files = readEditionFiles('.', dataset, name);
      const read = readEdition(descriptor, files, titles);
      if (!read.ok) throw new Error(formatProblems(read.problems));
      sources.push({ descriptor, files, edition: read.value });
    }
  }
  return sources;
}

/** The columns whose cells are texts: labels without a closed list of values, and columns of type text. */
export function textColumns({
  edition: { dataset, manifest, tables },
}: Source): readonly TextColumn[] {
  return tables.flatMap(({ descriptor: { id: table, labels, columns } }) =>
    [
      ...labels.filter(({ values }) => values === undefined),
      ...columns.filter(({ type }) => type === 'text'),
    ].map(({ id: column }) => ({ dataset: dataset.id, edition: manifest.edition, table, column })),
  );
}

/** The files with these texts in a column, one a row from the first row that prints something. The hash follows. */
export function withTexts(
  files: EditionFiles,
  { table, column }: TextColumn,
  texts: readonly string[],
): EditionFiles {
  const before = files.texts.get(`${table}.csv`) ?? '';
  const [header = [], ...rows] = parse(before) as string[][]; // No option changes the shape.
  const position = header.indexOf(column);
  const free = rows.filter((row) => row[position] !== '');
  texts.forEach((text, index) => {
    const row = free[index];
    if (row) row[position] = text;
  });
  const after = toCsv([header, ...rows]);
  const manifest = (files.texts.get('edition.yaml') ?? '').replace(sha256(before), sha256(after));
  return {
    ...files,
    texts: new Map([...files.texts, [`${table}.csv`, after], ['edition.yaml', manifest]]),
  };
}

/** Everything that refuses these files in place of those of `source`: the reader, the checks, the register. */
export function refusals(
  source: Source,
  files: EditionFiles,
  all: readonly Source[],
): readonly Problem[] {
  const read = readEdition(source.descriptor, files, titles);
  if (!read.ok) return read.problems;
  const judged = judge(read.value, files.folder);
  if (!judged.ok) return judged.problems;
  const editions = all.map(({ edition }) => (edition === source.edition ? read.value : edition));
  return linkProblems(DIPLOMAS_FOLDER, entries.diplomas, editions);
}

/** What came of a hostile text in a column. */
export interface Outcome extends TextColumn {
  readonly text: string;
  readonly refused: readonly Problem[];
}

/** The files of an edition with every hostile text that nothing refuses, in each of its text columns. */
export function hostileFiles(
  source: Source,
  all: readonly Source[],
): { readonly files: EditionFiles; readonly outcomes: readonly Outcome[] } {
  let { files } = source;
  const outcomes: Outcome[] = [];
  for (const place of textColumns(source)) {
    const together = withTexts(files, place, HOSTILE_TEXTS);
    const kept =
      refusals(source, together, all).length === 0
        ? HOSTILE_TEXTS
        : HOSTILE_TEXTS.filter((text) => {
            const refused = refusals(source, withTexts(files, place, [text]), all);
            outcomes.push({ ...place, text, refused });
            return refused.length === 0;
          });
    if (kept === HOSTILE_TEXTS)
      outcomes.push(...kept.map((text) => ({ ...place, text, refused: [] })));
    const next = withTexts(files, place, kept);
    // Rows differ in what pins them: what passes on the first may not pass further down.
    const fits = refusals(source, next, all).length === 0;
    files = fits ? next : withTexts(files, place, kept.slice(0, 1));
  }
  return {
    files: { ...files, texts: new Map([...files.texts, ...hostileSentences(files)]) },
    outcomes,
  };
}

/** The files of an edition that hold sentences for readers, each with a hostile one. */
function hostileSentences(files: EditionFiles): readonly (readonly [string, string])[] {
  const [markup = ''] = HOSTILE_TEXTS;
  const manifest = parseDocument(files.texts.get('edition.yaml') ?? '');
  manifest.setIn(['source', 'title'], `${markup} ${MARK.repeat(40)}`);
  manifest.setIn(['source', 'publisher'], `"${MARK}' ${markup}`);
  manifest.setIn(['source', 'licence'], `${MARK} ${markup}`);
  const findings = parseDocument(files.texts.get('findings.yaml') ?? '');
  if (findings.hasIn(['findings', 0])) findings.setIn(['findings', 0, 'sentence'], markup);
  const corrections = parse(files.texts.get('corrections.csv') ?? '') as string[][];
  const reason = corrections[0]?.indexOf('reason') ?? -1;
  if (corrections[1]) corrections[1][reason] = `${MARK} ${markup}`;
  return [
    ['edition.yaml', String(manifest)],
    ['findings.yaml', String(findings)],
    ['corrections.csv', toCsv(corrections)],
  ];
}
