import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

/** What the linter says of one import written in one file. */
async function verdict(file: string, imported: string): Promise<string[]> {
  const [result] = await eslint.lintText(
    `import { x } from '${imported}';\nexport const y = x;\n`,
    {
      filePath: file,
    },
  );
  return (result?.messages ?? []).map(({ message }) => message);
}

test.each([
  ['src/lib/a.ts', '../schemas/cell.ts', 'lib holds leaf functions'],
  ['src/schemas/a.ts', '../datasets/notes.ts', 'schemas do no work'],
  ['src/datasets/publish/a.ts', '../../checks/judge.ts', 'datasets read data'],
  ['src/checks/a.ts', '../importers/importer.ts', 'checks judge typed rows'],
  ['src/importers/a.ts', '../checks/judge.ts', 'importers turn a document into rows'],
  ['src/rules/a.ts', '../datasets/notes.ts', 'rules are pure'],
  ['src/components/table/a.ts', '../../checks/judge.ts', 'components write HTML'],
  ['src/markdown/a.ts', '../components/x.ts', 'plugins read words'],
  ['src/hosting/a.ts', '../datasets/notes.ts', 'hosting serves files'],
  ['src/placement/a.ts', '../datasets/notes.ts', 'placing files knows folders'],
  ['src/refresh/a.ts', '../components/x.ts', 'a refresh joins importers and checks'],
  ['src/importers/a.ts', '../refresh/x.ts', 'importers turn a document into rows'],
  ['src/offline/a.ts', '../datasets/notes.ts', 'the worker keeps pages'],
  ['src/pages/a.ts', '../importers/importer.ts', 'the site never imports an importer'],
])('%s must not import %s', async (file, imported, reason) => {
  expect((await verdict(file, imported)).join('\n')).toContain(reason);
});

test.each([
  ['src/checks/a.ts', '../schemas/cell.ts'],
  ['src/datasets/a.ts', '../lib/csv.ts'],
  ['src/datasets/a.ts', '../placement/settle.ts'],
  ['src/refresh/a.ts', '../checks/judge.ts'],
  ['src/components/table/a.ts', '../../rules/money.ts'],
])('%s may import %s', async (file, imported) => {
  expect(await verdict(file, imported)).toEqual([]);
});
