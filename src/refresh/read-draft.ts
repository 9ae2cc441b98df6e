import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { REGISTERS_FOLDER } from '../datasets/read-registers.ts';
import { WRITTEN_FILES } from './draft.ts';

/** Folder of a draft that holds the registers to publish with it. */
export const DRAFT_REGISTERS = 'registres';

/** The files that the maintainer wrote in a draft; null when there is no draft. `folder` is absolute. */
export function readDraft(folder: string): ReadonlyMap<string, string> | null {
  if (!existsSync(join(folder, 'edition.yaml'))) return null;
  return new Map(
    WRITTEN_FILES.flatMap((name) => {
      const path = join(folder, name);
      return existsSync(path) ? [[name, readFileSync(path, 'utf8')] as const] : [];
    }),
  );
}

/** The registers that a draft changes, by the place that they take in the project. */
export function readDraftRegisters(folder: string): ReadonlyMap<string, string> {
  const registers = join(folder, DRAFT_REGISTERS);
  if (!existsSync(registers)) return new Map();
  return new Map(
    readdirSync(registers, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => statSync(join(registers, name)).isFile())
      .sort()
      .map((name) => [`${REGISTERS_FOLDER}/${name}`, readFileSync(join(registers, name), 'utf8')]),
  );
}
