/**
 * npm run compress: the folder that nginx serves, out/nginx: the built site and its compressed copies. `-- out/sub-path`
 * takes the site from there.
 */
import { existsSync } from 'node:fs';
import { copyCompressed } from './lib/copy-compressed.ts';

const TO = 'out/nginx';
const from = process.argv[2] ?? 'dist';
if (!existsSync(from)) {
  console.error(`${from} manque : il n’y a rien à comprimer. Lancez « npm run build ».`);
  process.exitCode = 1;
} else {
  const started = performance.now();
  const { files, alone, br, gz } = await copyCompressed(from, TO);
  const mega = (bytes: number) => `${(bytes / 1e6).toFixed(1).replace('.', ',')} Mo`;
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `${files} fichiers dans ${TO} : ${mega(alone)}, ${mega(br)} en brotli, ${mega(gz)} en gzip ; ${seconds} s`,
  );
}
