/** npm run template -- <dataset> [--years 2001-2013]: a folder of CSV files to fill with a spreadsheet. */
import { parseArgs } from 'node:util';
import { formatProblems } from '../src/lib/problem.ts';
import { diskEffects } from '../src/placement/effects.ts';
import { writeTemplate } from '../src/refresh/write-template.ts';

const USAGE = 'Écrivez : npm run template -- <jeu> [--years 2001-2013].';

/** The arguments, or undefined when one of them is unknown. */
function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { years: { type: 'string' } } });
  } catch {
    return undefined;
  }
}

const { values, positionals } = readArguments() ?? {};
const [dataset, ...others] = positionals ?? [];
const years = values?.years;

if (dataset === undefined || others.length > 0 || (years && !/^\d{4}-\d{4}$/u.test(years))) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  const written = await writeTemplate(process.cwd(), dataset, years ?? null, diskEffects);
  if (written.ok) {
    console.log(`Modèle écrit dans ${written.value} : lisez LISEZ-MOI.txt, remplissez les CSV,`);
    console.log(`puis lancez : npm run refresh -- ${dataset} <édition> ${written.value}`);
  } else {
    console.error(formatProblems(written.problems));
    process.exitCode = 1;
  }
}
