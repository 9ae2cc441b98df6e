/** npm run check:data: reads and judges every edition, prints what was verified. */
import { judge } from '../src/checks/judge.ts';
import { loadJudgedEditions } from '../src/datasets/judged-editions.ts';
import { formatProblems } from '../src/lib/problem.ts';

const started = performance.now();
const result = await loadJudgedEditions(process.cwd(), judge);
if (!result.ok) {
  console.error(formatProblems(result.problems));
  process.exitCode = 1;
} else {
  for (const { edition, report } of result.value) {
    const sum = (pick: (tally: (typeof report.tallies)[number]) => number) =>
      report.tallies.reduce((total, tally) => total + pick(tally), 0);
    const cells = edition.tables.flatMap(({ rows }) =>
      rows.flatMap((row) => Object.values(row.cells)),
    );
    console.log(
      [
        `${edition.dataset.id}/${edition.manifest.edition} :`,
        `${edition.tables.length} tables, ${cells.length} cellules,`,
        `${sum((tally) => tally.holds)} relations vraies,`,
        `${sum((tally) => tally.explained)} fausses et expliquées,`,
        `${edition.corrections.length} corrections, ${edition.findings.length} constats`,
      ].join(' '),
    );
  }
  console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
}
