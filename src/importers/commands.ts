import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDescriptor } from '../datasets/descriptors.ts';
import { editionFolders } from '../datasets/load-editions.ts';
import { parseYaml } from '../datasets/parse-yaml.ts';
import { failure, success } from '../lib/problem.ts';
import type { Problem, Result } from '../lib/problem.ts';
import { editionFile } from '../schemas/edition-file.ts';
import { findImporter, importableDatasets } from './find-importer.ts';
import { importEdition } from './import-edition.ts';
import type { ImportedFiles } from './import-edition.ts';
import { readReceived } from './received-document.ts';
import { diskEffects } from '../placement/effects.ts';
import { placeFiles } from '../placement/place-files.ts';
import { settlePlacement } from '../placement/settle.ts';

/** `npm run import -- <dataset> <edition> <file>`: writes the edition, or changes nothing. */
export async function importDocument(
  root: string,
  dataset: string,
  edition: string,
  documentPath: string,
): Promise<Result<ImportedFiles>> {
  const derived = await derive(root, dataset, edition, documentPath);
  if (derived.ok)
    placeFiles(root, inFolder(`src/data/${dataset}/${edition}`, derived.value), diskEffects);
  return derived;
}

/** Files by name, as files by place in the project. */
function inFolder(folder: string, files: ImportedFiles): ReadonlyMap<string, string> {
  return new Map([...files].map(([name, text]) => [`${folder}/${name}`, text]));
}

/** The files that the document gives, without writing them. */
async function derive(
  root: string,
  dataset: string,
  edition: string,
  documentPath: string,
): Promise<Result<ImportedFiles>> {
  const folder = `src/data/${dataset}/${edition}`;
  const manifest = `${folder}/edition.yaml`;
  const known = importableDatasets(root);
  if (!known.includes(dataset)) {
    return failure([
      {
        file: 'npm run import',
        fact: 'Ce jeu de données est inconnu.',
        received: dataset,
        expected: known.join(', '),
        repair: 'Écrivez : npm run import -- <jeu> <édition> <fichier>.',
      },
    ]);
  }
  const missing: Problem[] = [...settlePlacement(root)];
  if (!existsSync(join(root, manifest))) {
    missing.push({
      file: manifest,
      fact: 'Le manifeste de cette édition manque.',
      expected: 'un fichier edition.yaml qui décrit le document reçu',
      repair:
        'Copiez celui de l’édition précédente et adaptez-le : titre, date, empreinte, période.',
    });
  }
  const document = readReceived(documentPath);
  if (!document.ok) missing.push(...document.problems);
  if (!document.ok || missing.length > 0) return failure(missing);
  return importEdition({
    importer: await findImporter(root, dataset),
    descriptor: await readDescriptor(root, dataset),
    document: document.value,
    manifest: { file: manifest, text: readFileSync(join(root, manifest), 'utf8') },
  });
}

/** Outcome of `--check` for one edition. */
export interface Rederivation {
  readonly dataset: string;
  readonly edition: string;
  /** « identique », or the document that is absent and how to get it. */
  readonly state: 'identical' | 'absent';
  readonly detail: string;
}

/** `npm run import -- --check`: derives every edition again and compares it with what is committed. */
export async function checkImports(
  root: string,
  sources: string,
): Promise<Result<readonly Rederivation[]>> {
  const outcomes: Rederivation[] = [];
  const problems: Problem[] = [];
  for (const dataset of importableDatasets(root)) {
    for (const edition of editionFolders(root, dataset)) {
      const folder = `src/data/${dataset}/${edition}`;
      const file = `${folder}/edition.yaml`;
      const manifest = parseYaml(file, readFileSync(join(root, file), 'utf8'), editionFile);
      if (!manifest.ok) {
        problems.push(...manifest.problems);
        continue;
      }
      const { source } = manifest.value;
      const path = join(sources, source.file);
      if (!existsSync(path)) {
        outcomes.push({
          dataset,
          edition,
          state: 'absent',
          detail: `${source.file} : ${source.obtained}`,
        });
        continue;
      }
      const derived = await derive(root, dataset, edition, path);
      if (!derived.ok) problems.push(...derived.problems);
      else {
        problems.push(...differences(root, folder, derived.value));
        outcomes.push({ dataset, edition, state: 'identical', detail: source.file });
      }
    }
  }
  return problems.length > 0 ? failure(problems) : success(outcomes);
}

/** One problem for each derived file that differs, at its first different line. */
function differences(root: string, folder: string, files: ImportedFiles): Problem[] {
  return [...files].flatMap(([name, text]): Problem[] => {
    const path = join(root, folder, name);
    const committed = existsSync(path) ? readFileSync(path, 'utf8') : '';
    if (committed === text) return [];
    const [before, after] = [committed.split('\n'), text.split('\n')];
    const index = after.findIndex((line, at) => line !== before[at]);
    const at = index < 0 ? after.length : index;
    return [
      {
        file: `${folder}/${name}`,
        line: at + 1,
        fact: 'Le fichier diffère de ce que donne le document.',
        received: before[at] ?? '(rien)',
        expected: after[at] ?? '(rien)',
        repair: `Relancez « npm run import -- ${folder.split('/').slice(2).join(' ')} <fichier> ».`,
      },
    ];
  });
}
