/** npm run refresh -- <dataset> <edition> <file> [--dry-run | --accept --date AAAA-MM-JJ] */
import { parseArgs } from 'node:util';
import { diskEffects } from '../src/placement/effects.ts';
import { thisProcess } from '../src/placement/this-process.ts';
import { refresh } from '../src/refresh/run.ts';

const USAGE =
  'Écrivez : npm run refresh -- <jeu> <édition> <fichier> [--dry-run | --accept --date AAAA-MM-JJ].';

/** The arguments, or undefined when one of them is unknown. */
function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        accept: { type: 'boolean', default: false },
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
  (isDry && values.accept)
) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  const outcome = await refresh({
    root: process.cwd(),
    dataset,
    edition,
    path,
    mode: isDry ? 'dry-run' : values.accept ? 'accept' : 'prepare',
    date: values.date ?? null,
    disk: diskEffects,
    processes: thisProcess,
    say: (text) => console.log(text),
  });
  (outcome.ok ? console.log : console.error)(`\n${outcome.text}`);
  if (!outcome.ok) process.exitCode = 1;
}
