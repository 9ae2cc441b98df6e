import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasetFolders } from '../../src/datasets/descriptors.ts';
import { editionFolders } from '../../src/datasets/load-editions.ts';
import { checkImports, importDocument } from '../../src/importers/commands.ts';
import { sha256 } from '../../src/lib/hash.ts';
import { formatProblems } from '../../src/lib/problem.ts';
import { documentBytes, documentsPresent, SOURCES } from '../support/documents.ts';
import { copyProject, picture } from '../support/project-copy.ts';

/** Every committed edition with the name of its document. */
const editions = datasetFolders('.').flatMap((dataset) =>
  editionFolders('.', dataset).map((edition) => {
    const manifest = readFileSync(`src/data/${dataset}/${edition}/edition.yaml`, 'utf8');
    return { dataset, edition, file: /^ {2}file: (.+)$/mu.exec(manifest)?.[1] ?? '' };
  }),
);

describe.skipIf(!documentsPresent)('the source documents', () => {
  test('give exactly what is committed', async () => {
    const result = await checkImports('.', SOURCES);
    expect(result.ok ? '' : formatProblems(result.problems)).toBe('');
    expect(result.ok && result.value.map(({ state }) => state)).toEqual(
      editions.map(() => 'identical'),
    );
  });

  /** A way to spoil a document; null when the document offers no place for it. */
  const spoilings: readonly [string, (text: string) => string | Uint8Array | null][] = [
    ['an empty file', () => new Uint8Array()],
    ['a file cut in the middle', (text) => text.slice(0, Math.floor(text.length / 2))],
    ['a file cut before its last tenth', (text) => text.slice(0, Math.floor(text.length * 0.9))],
    ['another encoding', (text) => Buffer.from(text, 'latin1')],
    ['a text of another kind', () => 'Bonjour.\n'.repeat(200)],
  ];

  describe.each(editions)(
    '$dataset/$edition is refused and nothing changes for',
    ({ dataset, edition, file }) => {
      let root = '';
      beforeAll(() => {
        root = copyProject();
      });
      afterAll(() => rmSync(root, { recursive: true, force: true }));

      /** Imports `bytes` as if the manifest described them, so that the importer itself must refuse. */
      async function refusal(bytes: Uint8Array, adoptHash = true): Promise<string> {
        const manifest = join(root, 'src/data', dataset, edition, 'edition.yaml');
        if (adoptHash) {
          const yaml = readFileSync(manifest, 'utf8');
          writeFileSync(
            manifest,
            yaml.replace(/sha256: ['"]?[0-9a-f]{64}['"]?/u, `sha256: '${sha256(bytes)}'`),
          );
        }
        const path = join(root, 'document.txt');
        writeFileSync(path, bytes);
        const before = picture(join(root, 'src/data'));
        const result = await importDocument(root, dataset, edition, path);
        expect(picture(join(root, 'src/data'))).toEqual(before);
        return result.ok ? '' : formatProblems(result.problems);
      }

      test.each(spoilings)('%s', async (_, spoil) => {
        const spoiled = spoil(documentBytes(file).toString('utf8'));
        const text = await refusal(
          typeof spoiled === 'string' ? Buffer.from(spoiled) : (spoiled ?? Buffer.of()),
        );
        expect(text).toMatch(/Fait : .+/u);
        expect(text).toMatch(/Réparation : .+/u);
      });

      test.each(editions.filter((other) => other.dataset !== dataset))(
        'the document of $dataset',
        async (other) => {
          expect(await refusal(documentBytes(other.file))).toMatch(/Fait : .+/u);
        },
      );

      test('one byte that changes its hash', async () => {
        const text = await refusal(Buffer.concat([documentBytes(file), Buffer.from(' ')]), false);
        expect(text).toContain('Ce n’est pas le document décrit par');
        expect(text).toContain(`Reçu : sha256 `);
      });
    },
  );
});
