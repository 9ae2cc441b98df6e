/** npm run import -- <dataset> <edition> <file> | npm run import -- --check [--sources <folder>] */
import { parseArgs } from 'node:util';
import { checkImports, importDocument } from '../src/importers/commands.ts';
import { formatProblems } from '../src/lib/problem.ts';

const USAGE =
  'Écrivez : npm run import -- <jeu> <édition> <fichier>, ou npm run import -- --check.';

/** The arguments, or undefined when one of them is unknown. */
function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        check: { type: 'boolean', default: false },
        sources: { type: 'string', default: '../shared/sources' },
      },
    });
  } catch {
    return undefined;
  }
}

const root = process.cwd();
const { values, positionals } = readArguments() ?? {};
const [dataset, edition, file, ...others] = positionals ?? [];

if (values === undefined) fail(`Option inconnue. ${USAGE}`);
else if (values.check) {
  const result = await checkImports(root, values.sources);
  if (result.ok) {
    for (const { dataset: name, edition: which, state, detail } of result.value) {
      console.log(
        `${name}/${which} : ${state === 'identical' ? 'identique' : 'DOCUMENT ABSENT'} (${detail})`,
      );
    }
    // An absent document proves nothing: it is said, and it is not a success.
    if (result.value.some(({ state }) => state === 'absent')) process.exitCode = 2;
  } else fail(formatProblems(result.problems));
} else if (
  dataset === undefined ||
  edition === undefined ||
  file === undefined ||
  others.length > 0
) {
  fail(USAGE);
} else {
  const result = await importDocument(root, dataset, edition, file);
  if (result.ok) console.log(`${dataset}/${edition} : ${[...result.value.keys()].join(', ')}`);
  else fail(formatProblems(result.problems));
}

function fail(text: string): void {
  console.error(text);
  process.exitCode = 1;
}
