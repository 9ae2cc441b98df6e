import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the source documents: they are not part of the project, CONTRIBUTING says how to get them. */
export const SOURCES = process.env['SOURCES_FOLDER'] ?? '../shared/sources';

/** True when the documents are here. Without them their tests are counted as skipped, never as passed. */
export const documentsPresent = existsSync(SOURCES);

if (!documentsPresent) {
  console.warn(
    `DOCUMENTS ABSENTS (${SOURCES}) : les tests qui les relisent ne sont pas exécutés. CONTRIBUTING.md dit comment les obtenir.`,
  );
}

/** The bytes of a source document, by file name. */
export function documentBytes(file: string): Buffer {
  return readFileSync(join(SOURCES, file));
}
