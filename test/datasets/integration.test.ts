import { afterEach, expect, test, vi } from 'vitest';
import { judgedEditions } from '../../src/datasets/integration.ts';
import { PUBLICATION_VARIABLE } from '../../src/datasets/read-publication.ts';

afterEach(() => vi.unstubAllEnvs());

test('a day of publication that does not exist stops the build before anything is judged', async () => {
  vi.stubEnv(PUBLICATION_VARIABLE, '2026-13-45');
  const judge = vi.fn();
  const { hooks } = judgedEditions(judge);
  // The two hooks read nothing but the root of the project.
  const given = { config: { root: new URL('../../', import.meta.url) } } as never;
  await hooks['astro:config:done']?.(given);
  await expect(hooks['astro:build:start']?.(given)).rejects.toThrow(
    'La date de publication donnée par l’environnement n’existe pas.',
  );
  expect(judge).not.toHaveBeenCalled();
});
