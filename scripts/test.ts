/** npm test: checks, unit tests, build, tests of the built site, browser tests. Nothing is skipped. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { ensureChromium } from './lib/chromium.ts';
import { NGINX_NEED } from './lib/nginx.ts';
import { runLogged } from './lib/run.ts';
import { provide } from './lib/system-packages.ts';
import { countTests, REPORTS } from './lib/test-report.ts';

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results');

const vitest = (project: string, ...options: readonly string[]) => [
  'run',
  `--project=${project}`,
  ...options,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=test-results/${project}.json`,
];

/** Each step with its command; a step without report counts as one test. */
const STEPS: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  ['mise en forme', 'npm', ['run', '--silent', 'format:check']],
  ['règles de code', 'npm', ['run', '--silent', 'lint']],
  ['données', 'npm', ['run', '--silent', 'check:data']],
  ['types', 'npm', ['run', '--silent', 'types']],
  // By itself the runner leaves one of two cores idle.
  ['tests unitaires', 'vitest', vitest('unit', '--maxWorkers=2')],
  ['construction', 'npm', ['run', '--silent', 'build']],
  ['tests du site construit', 'vitest', vitest('site')],
  ['tests du serveur', 'vitest', vitest('deploy')],
  ['tests dans le navigateur', 'playwright', ['test']],
];

process.env['CHROMIUM_PATH'] = await ensureChromium();
// Said now rather than after minutes of other tests; those of the server then fail with the same words.
const hindered = provide(NGINX_NEED);
if (hindered !== null) console.log(hindered);
let [passed, failed] = [0, 0];
for (const [name, command, args] of STEPS) {
  console.log(`\n== ${name}`);
  const { code } = await runLogged(command, args);
  const counts = countTests(name);
  passed += counts?.passed ?? (code === 0 ? 1 : 0);
  // A runner that fails without a failed test (a crash, a missing report) is itself a failure.
  failed += code !== 0 && !counts?.failed ? 1 : (counts?.failed ?? 0);
}
writeFileSync(REPORTS.total, JSON.stringify({ passed, failed }));
console.log(`\n${passed} réussis, ${failed} échoués`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
