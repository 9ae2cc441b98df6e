/** npm run usb: the site to be read from a folder, without server, in out/usb. */
import { existsSync } from 'node:fs';
import { copyForKey } from './lib/copies.ts';

const TO = 'out/usb';
if (!existsSync('dist')) {
  console.error('dist/ manque : il n’y a rien à copier. Lancez « npm run build ».');
  process.exitCode = 1;
} else {
  console.log(
    `${copyForKey('dist', TO)} fichiers dans ${TO} : copiez ce dossier sur la clé, ouvrez index.html`,
  );
}
