import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { judge } from '../../src/checks/judge.ts';
import { datasetFolders } from '../../src/datasets/descriptors.ts';
import { handedOver } from '../../src/datasets/hand-over.ts';
import { judgedEditions } from '../../src/datasets/integration.ts';
import type { Judge } from '../../src/datasets/judged-editions.ts';
import { PUBLICATION_VARIABLE } from '../../src/datasets/read-publication.ts';
import { copyProject } from '../support/project-copy.ts';

const root = copyProject();
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What Astro does with an integration when a build of `root` starts. */
async function startBuild(by: Judge = judge) {
  const { hooks } = judgedEditions(by);
  // Astro gives more; these hooks read the root only.
  const given = { config: { root: pathToFileURL(`${root}/`) } } as never;
  await hooks['astro:config:done']?.(given);
  await hooks['astro:build:start']?.(given);
}

test('a build starts with every edition read, judged and handed over', async () => {
  await startBuild();
  const read = handedOver().map(({ edition }) => edition.dataset.id);
  expect([...new Set(read)]).toEqual(datasetFolders(root));
});

test('a day of publication that does not exist stops the build before anything is judged', async () => {
  vi.stubEnv(PUBLICATION_VARIABLE, '2026-13-45');
  const never = vi.fn();
  await expect(startBuild(never)).rejects.toThrow(
    'La date de publication donnée par l’environnement n’existe pas.',
  );
  expect(never).not.toHaveBeenCalled();
});

test('a fault stops the build with its place and its repair', async () => {
  const file = join(root, 'src/data/ort/2025-v17/edition.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('edition: 2025-v17', 'edition: autre'));
  await expect(startBuild()).rejects.toMatchObject({
    message: expect.stringContaining(
      'src/data/ort/2025-v17/edition.yaml [edition]\n  Fait : Le nom de l’édition n’est pas celui de son dossier.\n  Reçu : autre',
    ),
    hint: expect.stringContaining('npm run check:data'),
  });
});
