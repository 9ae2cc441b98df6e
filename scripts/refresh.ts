/** npm run refresh -- <dataset> <edition> <file> [--dry-run | --accept <code of the report> --date AAAA-MM-JJ] */
import { parseArgs } from 'node:util';
import { diskEffects } from '../src/placement/effects.ts';
import { thisProcess } from '../src/placement/this-process.ts';
import { refresh } from '../src/refresh/run.ts';

const USAGE =
  'Écrivez : npm run refresh -- <jeu> <édition> <fichier> [--dry-run | --accept <code du rapport> --date AAAA-MM-JJ].';

/** The arguments, or undefined when one of them is unknown. */
function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        accept: { type: 'string' },
        date: { type: 'string' },
      },
    });
  } catch {
    return undefined;
  }
}

const { values, positionals } = readArguments() ?? {};
const [dataset, edition, path, ...others] = positionals ?? [];
const isDry = values?.['dry-run'] === true;

if (
  values === undefined ||
  dataset === undefined ||
  edition === undefined ||
  path === undefined ||
  others.length > 0 ||
  (isDry && values.accept !== undefined)
) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  const outcome = await refresh({
    root: process.cwd(),
    dataset,
    edition,
    path,
    mode: isDry ? 'dry-run' : values.accept !== undefined ? 'accept' : 'prepare',
    date: values.date ?? null,
    accepted: values.accept ?? null,
    disk: diskEffects,
    processes: thisProcess,
    say: (text) => console.log(text),
  });
  (outcome.ok ? console.log : console.error)(`\n${outcome.text}`);
  if (!outcome.ok) process.exitCode = 1;
}
