/** npm run build: a full release build, refused when anything is wrong, printed with its time and page count. */
import { formatProblems } from '../src/lib/problem.ts';
import { settlePlacement } from '../src/placement/settle.ts';
import { leanBuild } from './lib/lean.ts';
import { formerSite, replaceSite } from './lib/replace-site.ts';
import { runLogged } from './lib/run.ts';

const started = performance.now();
// Before any page reads data: a refresh that was killed half-way is undone, one that runs now is waited for.
const open = settlePlacement(process.cwd());
if (open.length > 0) {
  console.error(formatProblems(open));
  process.exit(1);
}
const SITE = 'dist';
/** Beside the site, so that it takes its place by a rename. */
const NEXT = 'dist.nouveau';

// --force: content rendered by an older version of our plugins must never be published.
const building = runLogged(
  'astro',
  ['build', '--force', '--outDir', NEXT],
  leanBuild(process.env['NODE_OPTIONS']),
);
// Read while Astro works: the new site is compared with it, and what writes the last files reads all the schemas.
const before = formerSite(SITE);
const { writeRootFiles } = await import('./lib/write-root-files.ts');
const { code, output } = await building;

// Astro only logs the errors of Markdown plugins and exits 0 with an empty page: the log decides.
const errors = output.split('\n').filter((line) => line.includes('[ERROR]'));
if (code !== 0 || errors.length > 0) {
  if (code === 0)
    console.error(`Construction refusée : le journal contient des erreurs.\n${errors.join('\n')}`);
  process.exitCode = 1;
} else {
  const after = writeRootFiles(NEXT);
  const pages = [...after.keys()].filter((file) => file.endsWith('.html'));
  const { added, changed, removed } = replaceSite(NEXT, SITE, after, before);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${pages.length} pages, ${after.size} fichiers en tout, construits en ${seconds} s dans ${SITE}/\n` +
      `Depuis la construction précédente : ${added.length} fichiers nouveaux, ${changed.length} modifiés, ${removed.length} retirés`,
  );
}
