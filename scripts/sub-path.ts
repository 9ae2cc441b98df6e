/** npm run sub-path -- /formation/: the site in a folder of another one, written in out/sub-path, ready for a server. */
import { existsSync, writeFileSync } from 'node:fs';
import { getRedirects } from '../src/datasets/read-redirects.ts';
import { underBase } from '../src/hosting/addresses.ts';
import { nginxRedirects, readdressed } from '../src/permalinks/server-redirects.ts';
import { copyUnderBase } from './lib/copies.ts';

const TO = 'out/sub-path';
const RULES = 'out/sub-path-redirections.conf';
const base = process.argv[2] ?? '';

if (!existsSync('dist')) {
  console.error('dist/ manque : il n’y a rien à copier. Lancez « npm run build ».');
  process.exitCode = 1;
} else if (!/^\/(?:[a-z0-9-]+\/)+$/u.test(base)) {
  console.error(
    `« ${base} » n’est pas un sous-chemin. Donnez un dossier en minuscules entre deux barres : npm run sub-path -- /formation/`,
  );
  process.exitCode = 1;
} else {
  const files = copyUnderBase('dist', TO, base);
  writeFileSync(RULES, nginxRedirects(readdressed(getRedirects(), underBase(base))));
  console.log(
    `${files} fichiers dans ${TO}, pour l’adresse ${base} ; redirections de nginx dans ${RULES}`,
  );
}
