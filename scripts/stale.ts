/** npm run stale [-- --on AAAA-MM-JJ] : what is expired or due on a day, by default that of publication. */
import { parseArgs } from 'node:util';
import { getPublicationDate, isDay } from '../src/datasets/read-publication.ts';
import { readDated } from '../src/datasets/validity/read-dated.ts';
import { formatProblem, formatProblems } from '../src/lib/problem.ts';
import { staleReport } from './lib/stale-report.ts';

/** Exit codes: 0 nothing to do, 1 something is expired or due, 64 wrong use or unreadable data. */
const USAGE = 'Usage : npm run stale [-- --on AAAA-MM-JJ]';

const WRONG_USE = 64;

function given(): string | undefined {
  try {
    return parseArgs({ options: { on: { type: 'string' } } }).values.on;
  } catch {
    console.error(USAGE);
    process.exit(WRONG_USE);
  }
}

const on = given() ?? getPublicationDate();
if (!isDay(on)) {
  const problem = {
    file: '--on',
    fact: 'Ce jour n’existe pas dans le calendrier.',
    received: on,
    expected: 'AAAA-MM-JJ, par exemple 2027-01-01',
    repair: 'Corrigez la date donnée à --on.',
  };
  console.error(formatProblem(problem));
  process.exit(WRONG_USE);
}
const dated = await readDated(process.cwd());
if (!dated.ok) {
  console.error(formatProblems(dated.problems));
  process.exit(WRONG_USE);
}
const { text, toDo } = staleReport(dated.value, on);
console.log(text);
process.exitCode = toDo === 0 ? 0 : 1;
