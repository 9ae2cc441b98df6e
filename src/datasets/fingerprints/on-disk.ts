import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../lib/hash.ts';
import type { Problem } from '../../lib/problem.ts';
import type { Change } from '../../schemas/change.ts';
import { REGISTER_FILE } from '../changes/chain.ts';
import type { Link } from '../changes/chain.ts';
import { FINGERPRINTS_FOLDER, fingerprintsFile } from './fingerprint.ts';

/** The fingerprints of one edition under `root`, with their place; undefined before its publication. */
export function readFingerprintsOf(
  root: string,
  dataset: string,
  edition: string,
): { readonly file: string; readonly text: string } | undefined {
  const file = fingerprintsFile(dataset, edition);
  const path = join(root, file);
  return existsSync(path) ? { file, text: readFileSync(path, 'utf8') } : undefined;
}

/** The text of every file of fingerprints under `root`, by `dataset/edition`. */
export function readFingerprints(root: string): ReadonlyMap<string, string> {
  const folder = join(root, FINGERPRINTS_FOLDER);
  const names = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
        name.replaceAll('\\', '/'),
      )
    : [];
  return new Map(
    names
      .filter((name) => name.endsWith('.csv'))
      .sort()
      .map((name) => [name.replace(/\.csv$/u, ''), readFileSync(join(folder, name), 'utf8')]),
  );
}

/**
 * Editions whose fingerprints are not those of their last change. `changes` are oldest first, `links` the register:
 * what guards the values is itself guarded.
 */
export function forgedFingerprints(
  changes: readonly Change[],
  links: readonly Link[],
  fingerprints: ReadonlyMap<string, string>,
): readonly Problem[] {
  const hashes = new Map(links.map((link) => [link.change, link.fingerprints]));
  const last = new Map(changes.map((change) => [`${change.dataset}/${change.edition}`, change]));
  return [...last].flatMap(([name, { id, dataset, edition }]): Problem[] => {
    const text = fingerprints.get(name);
    const expected = hashes.get(id) ?? '';
    if (text !== undefined && sha256(text) === expected) return [];
    const file = fingerprintsFile(dataset, edition);
    return [
      {
        file,
        fact:
          text === undefined
            ? 'Les empreintes de cette édition publiée manquent.'
            : 'Les empreintes de cette édition ne sont pas celles de sa dernière publication.',
        received: text === undefined ? 'aucun fichier' : `sha256 ${sha256(text)}`,
        expected: `sha256 ${expected} (${REGISTER_FILE}, ${id})`,
        repair: `Rétablissez-les : git checkout ${FINGERPRINTS_FOLDER}. Seul « npm run refresh » les écrit, avec le changement qu’il publie.`,
      },
    ];
  });
}
