/** npm run build: a full release build, refused when anything is wrong, printed with its time and page count. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { getRedirects } from '../src/datasets/read-redirects.ts';
import { hostRedirects, nginxRedirects } from '../src/permalinks/server-redirects.ts';
import { runLogged } from './lib/run.ts';

const started = performance.now();
// --force: content rendered by an older version of our plugins must never be published.
const { code, output } = await runLogged('astro', ['build', '--force']);

// Astro only logs the errors of Markdown plugins and exits 0 with an empty page: the log decides.
const errors = output.split('\n').filter((line) => line.includes('[ERROR]'));
if (code !== 0 || errors.length > 0) {
  if (code === 0)
    console.error(`Construction refusée : le journal contient des erreurs.\n${errors.join('\n')}`);
  process.exitCode = 1;
} else {
  writeFileSync('dist/_redirects', hostRedirects(getRedirects()));
  mkdirSync('deploy/nginx/generated', { recursive: true });
  writeFileSync('deploy/nginx/generated/redirections.conf', nginxRedirects(getRedirects()));
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('.html')).length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${pages} pages, ${files.length} fichiers et dossiers, construits en ${seconds} s dans dist/`,
  );
}
