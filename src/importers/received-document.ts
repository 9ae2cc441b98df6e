import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sha256 } from '../lib/hash.ts';
import { failure, success } from '../lib/problem.ts';
import type { Result } from '../lib/problem.ts';

/** A document as received: one text extracted from it. */
export interface ReceivedText {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Tables handed in from a spreadsheet: one CSV a table. */
export interface ReceivedTables {
  /** Name of the folder, or of the only file. */
  readonly name: string;
  /** Sorted by name. `name` is the one that problems show. */
  readonly files: readonly ReceivedText[];
}

export type ReceivedDocument = ReceivedText | ReceivedTables;

/**
 * The hash that `source.sha256` holds: that of the bytes, or for a folder that of the list of its tables, one
 * line a file, « name sha256 ».
 */
export function documentHash(document: ReceivedDocument): string {
  if (!('files' in document)) return sha256(document.bytes);
  const [only, ...others] = document.files;
  if (only && others.length === 0 && only.name === document.name) return sha256(only.bytes);
  return sha256(
    document.files.map(({ name, bytes }) => `${basename(name)} ${sha256(bytes)}\n`).join(''),
  );
}

/** Reads what stands at `path`: a text, a CSV, or a folder of CSV files. */
export function readReceived(path: string): Result<ReceivedDocument> {
  const name = basename(path);
  const place = { file: name, received: path };
  if (!existsSync(path)) {
    return failure([
      {
        ...place,
        fact: 'Le document est introuvable.',
        expected: 'le chemin d’un fichier texte, d’un CSV ou d’un dossier de CSV',
        repair:
          'Vérifiez le chemin ; « Sources » dans CONTRIBUTING.md dit comment obtenir chaque document.',
      },
    ]);
  }
  if (!statSync(path).isDirectory()) {
    const file = { name, bytes: readFileSync(path) };
    return success(/\.csv$/iu.test(name) ? { name, files: [file] } : file);
  }
  const tables = readdirSync(path)
    .filter((file) => /\.csv$/iu.test(file))
    .sort();
  if (tables.length === 0) {
    return failure([
      {
        ...place,
        fact: 'C’est un dossier, pas un document.',
        expected: 'le chemin d’un fichier texte, ou d’un dossier qui contient un CSV par table',
        repair: 'Donnez le fichier lui-même. « npm run template » prépare un dossier de CSV.',
      },
    ]);
  }
  return success({
    name,
    files: tables.map((file) => ({
      name: `${name}/${file}`,
      bytes: readFileSync(join(path, file)),
    })),
  });
}
