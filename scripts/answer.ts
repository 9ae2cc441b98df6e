/** npm run --silent answer -- <calculator> <situation.json> : prints the answer, or the refusals, as JSON. */
import { readFileSync } from 'node:fs';
import { readDescriptor } from '../src/datasets/descriptors.ts';
import { readAreTitles } from '../src/datasets/read-are-titles.ts';
import { readEditionFiles } from '../src/datasets/load-editions.ts';
import { readEdition } from '../src/datasets/read-edition.ts';
import { readParameterFolder } from '../src/datasets/read-parameters.ts';
import { formatProblems } from '../src/lib/problem.ts';
import type { Result } from '../src/lib/problem.ts';
import { refusal, refused } from '../src/rules/answer.ts';
import type { Outcome } from '../src/rules/answer.ts';
import { areListsOf } from '../src/rules/are-lists.ts';
import { CALCULATORS, isCalculatorName } from '../src/rules/calculators.ts';
import type { FullContext } from '../src/rules/calculators.ts';
import { sourcesOf } from '../src/rules/registry.ts';

/** Exit codes: 0 answered, 1 the project's data do not read, 2 the situation is refused, 64 wrong use. */
const USAGE = `Usage : npm run --silent answer -- <calculateur> <situation.json>
Calculateurs : ${Object.keys(CALCULATORS).join(', ')}.`;

function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  console.error(formatProblems(result.problems));
  process.exit(1);
}

async function context(root: string): Promise<FullContext> {
  const descriptor = await readDescriptor(root, 'are');
  const edition = unwrap(readEdition(descriptor, readEditionFiles(root, 'are', '2023-2024'), {}));
  const values = unwrap(readParameterFolder(root));
  return { values, sources: sourcesOf(), lists: areListsOf(edition, unwrap(readAreTitles(root))) };
}

function readSituation(file: string): { readonly json: unknown } | { readonly fault: string } {
  try {
    return { json: JSON.parse(readFileSync(file, 'utf8')) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

const [name = '', file] = process.argv.slice(2);
if (!isCalculatorName(name) || file === undefined) {
  console.error(USAGE);
  process.exit(64);
}
const read = readSituation(file);
const outcome: Outcome =
  'fault' in read
    ? refused(
        refusal(
          '',
          'format',
          `${file} n’est pas du JSON lisible (${read.fault}). Attendu : un objet.`,
        ),
      )
    : CALCULATORS[name].run(read.json, await context(process.cwd()));
console.log(JSON.stringify(outcome, null, 2));
process.exitCode = outcome.kind === 'refused' ? 2 : 0;
