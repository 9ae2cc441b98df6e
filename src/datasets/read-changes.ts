import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { failure, success } from '../lib/problem.ts';
import type { Problem, Result } from '../lib/problem.ts';
import {
  ROW_CHANGE_COLUMNS,
  VALUE_CHANGE_COLUMNS,
  changeFile,
  rowChange,
  valueChange,
} from '../schemas/change.ts';
import type { Change } from '../schemas/change.ts';
import { CHANGES_FOLDER, CHANGE_FILES } from './changes/change-files.ts';
import type { ChangeTexts } from './changes/change-files.ts';
import { REGISTER_FILE, chainProblems } from './changes/chain.ts';
import { forgedFingerprints, readFingerprints } from './fingerprints/on-disk.ts';
import { FRENCH } from './french-messages.ts';
import { parseCsv } from './parse-csv.ts';
import { parseYaml } from './parse-yaml.ts';

/** The texts of every change, by id, and the register that chains them. */
export interface ChangesOnDisk {
  readonly changes: ReadonlyMap<string, ChangeTexts>;
  readonly register: string;
  /** The text of the fingerprints of each edition, by `dataset/edition`. */
  readonly fingerprints: ReadonlyMap<string, string>;
  /** Pages of changes that were ever published: the second witness of what may not be deleted. */
  readonly published: readonly string[];
}

/** Every published change under `root`, oldest first, or every problem. Reads the disk. */
export function readChanges(root: string): Result<readonly Change[]> {
  return parseChanges(readChangeTexts(root));
}

/** What the disk holds of changes; nothing at all before the first one. */
export function readChangeTexts(root: string): ChangesOnDisk {
  const folder = join(root, CHANGES_FOLDER);
  const text = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  const ids = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !name.startsWith('.') && statSync(join(folder, name)).isDirectory())
        .sort()
    : [];
  return {
    changes: new Map(
      ids.map((id) => [
        id,
        new Map(CHANGE_FILES.map((file) => [file, text(join(folder, id, file))])),
      ]),
    ),
    register: text(join(root, REGISTER_FILE)),
    fingerprints: readFingerprints(root),
    published: [
      ...text(join(root, 'src/data/permalinks/actualisations.txt')).matchAll(
        /^\/actualisations\/([a-z0-9-]+)\/$/gmu,
      ),
    ].map((match) => match[1] ?? ''),
  };
}

/** The changes that these texts say, oldest first, or every problem of form and of their chain. */
export function parseChanges(disk: ChangesOnDisk): Result<readonly Change[]> {
  const problems: Problem[] = [];
  const changes = [...disk.changes].flatMap(([id, texts]) => {
    const parsed = parseChange(id, texts);
    if (parsed.ok) return [parsed.value];
    problems.push(...parsed.problems);
    return [];
  });
  const chained = chainProblems(disk.register, disk.changes, disk.published);
  if (!chained.ok) problems.push(...chained.problems);
  if (problems.length > 0 || !chained.ok) return failure(problems);
  const place = new Map(chained.value.map(({ change }, index) => [change, index]));
  changes.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  const forged = forgedFingerprints(changes, chained.value, disk.fingerprints);
  return forged.length > 0 ? failure(forged) : success(changes);
}

function parseChange(id: string, texts: ChangeTexts): Result<Change> {
  const at = (file: string) => `${CHANGES_FOLDER}/${id}/${file}`;
  const head = parseYaml(at('change.yaml'), texts.get('change.yaml') ?? '', changeFile);
  const rows = parseRecords(
    at('rows.csv'),
    texts.get('rows.csv') ?? '',
    ROW_CHANGE_COLUMNS,
    rowChange,
  );
  const values = parseRecords(
    at('values.csv'),
    texts.get('values.csv') ?? '',
    VALUE_CHANGE_COLUMNS,
    valueChange,
  );
  if (!head.ok || !rows.ok || !values.ok) {
    return failure([head, rows, values].flatMap((read) => (read.ok ? [] : read.problems)));
  }
  const { date, dataset, edition } = head.value;
  const name = `${date}-${dataset}-${edition}`;
  if (id !== name && !new RegExp(`^${name}-(?:[2-9]|[1-9]\\d+)$`, 'u').test(id)) {
    return failure([
      {
        file: at('change.yaml'),
        fact: 'Le dossier du changement ne porte pas sa date, son jeu et son édition.',
        received: id,
        expected: `${name}, ou ${name}-2 pour le deuxième du même jour`,
        repair: 'Corrigez « date », « dataset » ou « edition », ou renommez le dossier.',
      },
    ]);
  }
  return success({ ...head.value, id, rows: rows.value, values: values.value });
}

/** The records of a CSV, each checked by `schema` and reported with its own line. */
function parseRecords<S extends z.ZodType>(
  file: string,
  text: string,
  header: readonly string[],
  schema: S,
): Result<readonly z.output<S>[]> {
  const records = parseCsv(file, text, header);
  if (!records.ok) return records;
  const problems: Problem[] = [];
  const values = records.value.flatMap(({ cells, line }) => {
    const parsed = schema.safeParse(cells, FRENCH);
    if (parsed.success) return [parsed.data];
    problems.push(
      ...parsed.error.issues.map((issue): Problem => {
        const column = String(issue.path[0] ?? '');
        return {
          file,
          line,
          column,
          fact: 'Cette case du changement n’a pas la forme attendue.',
          received: cells[column] ?? '',
          expected: issue.message,
          repair: 'Rétablissez la ligne : ce fichier est écrit par « npm run refresh ».',
        };
      }),
    );
    return [];
  });
  return problems.length > 0 ? failure(problems) : success(values);
}
