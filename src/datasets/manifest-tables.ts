import { sha256 } from '../lib/hash.ts';
import type { Problem } from '../lib/problem.ts';
import type { DatasetDescriptor } from '../schemas/dataset.ts';
import type { EditionFile } from '../schemas/edition-file.ts';
import type { EditionFiles } from './read-edition.ts';

/** The manifest names exactly the tables of the descriptor. */
export function tableListProblems(
  dataset: DatasetDescriptor,
  manifest: EditionFile,
  { folder }: EditionFiles,
): Problem[] {
  const file = `${folder}/edition.yaml`;
  const expected = dataset.tables.map((table) => table.id);
  const received = Object.keys(manifest.tables);
  return [
    ...expected
      .filter((id) => !received.includes(id))
      .map((id) => ({ id, fact: 'Cette table manque dans le manifeste.' })),
    ...received
      .filter((id) => !expected.includes(id))
      .map((id) => ({ id, fact: 'Cette table est inconnue du descripteur.' })),
  ].map(({ id, fact }): Problem => ({
    file,
    column: `tables.${id}`,
    fact,
    received: received.join(', '),
    expected: expected.join(', '),
    repair: 'Relancez l’import du document : il écrit cette liste.',
  }));
}

/** One problem for each table whose text is not the one that the import recorded in the manifest. */
export function retouchedTables(
  dataset: DatasetDescriptor,
  manifest: EditionFile,
  files: EditionFiles,
): Problem[] {
  return dataset.tables.flatMap(({ id }): Problem[] => {
    const text = files.texts.get(`${id}.csv`);
    const recorded = manifest.tables[id]?.sha256;
    if (text === undefined || recorded === undefined || recorded === sha256(text)) return [];
    return [
      {
        file: `${files.folder}/${id}.csv`,
        fact: 'Ce fichier a changé depuis son import : il a été retouché à la main.',
        received: `sha256 ${sha256(text)}`,
        expected: `sha256 ${recorded}`,
        repair:
          'Relancez l’import du document. Une différence voulue avec l’imprimé s’écrit dans corrections.csv.',
      },
    ];
  });
}
