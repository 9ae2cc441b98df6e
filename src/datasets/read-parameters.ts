import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { failure, success } from '../lib/problem.ts';
import type { Problem, Result } from '../lib/problem.ts';
import { parameterFile } from '../schemas/parameter.ts';
import type { Parameter } from '../schemas/parameter.ts';

export interface ParameterText {
  /** Relative to the project: shown in problems. */
  readonly file: string;
  readonly text: string;
}

type Path = readonly PropertyKey[];

/** Line of the node at `path`, or of its nearest parent that exists. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return lines.linePos(Number(node.range[0])).line;
    }
  }
  return 1;
}

function valueAt(document: Document, path: Path): string {
  const found: unknown = document.getIn(path);
  return found === undefined ? 'rien' : JSON.stringify(found);
}

function readOne({ file, text }: ParameterText): Result<readonly Parameter[]> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    return failure(
      document.errors.map((error) => ({
        file,
        line: lines.linePos(error.pos[0]).line,
        fact: 'Ce fichier n’est pas du YAML lisible.',
        received: error.message,
        repair: 'Vérifiez l’indentation, les deux-points et les guillemets de cette ligne.',
      })),
    );
  }
  const parsed = parameterFile.safeParse(document.toJS());
  if (!parsed.success) {
    return failure(
      parsed.error.issues.map((issue): Problem => ({
        file,
        line: lineOf(document, lines, issue.path),
        column: issue.path.map(String).join('.'),
        fact: 'Cette valeur n’a pas la forme attendue.',
        received: valueAt(document, issue.path),
        expected: issue.message,
        repair: 'Corrigez cette ligne d’après les autres valeurs du fichier.',
      })),
    );
  }
  return success(
    parsed.data.series.flatMap(({ id, label, unit, values }) =>
      values.map((value) => ({ id, label, unit, ...value })),
    ),
  );
}

/** All values of all files, or every problem at once. An id that two files define is a problem. */
export function readParameters(files: readonly ParameterText[]): Result<readonly Parameter[]> {
  const problems: Problem[] = [];
  const values: Parameter[] = [];
  const homes = new Map<string, string>();
  for (const source of files) {
    const read = readOne(source);
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    for (const id of new Set(read.value.map((value) => value.id))) {
      const home = homes.get(id);
      if (home !== undefined) {
        problems.push({
          file: source.file,
          fact: `Le paramètre « ${id} » existe déjà dans ${home}.`,
          repair: 'Gardez une seule série par identifiant : une valeur a une seule place.',
        });
      }
      homes.set(id, source.file);
    }
    values.push(...read.value);
  }
  return problems.length > 0 ? failure(problems) : success(values);
}

/** The committed parameters of a project folder, files in name order. */
export function readParameterFolder(root: string): Result<readonly Parameter[]> {
  const folder = 'src/data/parameters';
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.yaml'));
  return readParameters(
    names.sort().map((name) => ({
      file: `${folder}/${name}`,
      text: readFileSync(join(root, folder, name), 'utf8'),
    })),
  );
}
