/**
 * npm run bench:load: what the configuration of deploy/nginx bears, TLS included, asked by wrk on the same machine: both
 * share its cores. Reads out/nginx: « npm run compress » first. `-- 30` asks thirty seconds each time instead of ten.
 * A measure, never asserted: it depends on the machine.
 */
import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { serveNginx } from '../scripts/lib/serve-nginx.ts';
import { runWrk } from './load/wrk.ts';

const ROOT = 'out/nginx';
const PAGES = ['/', '/guides/cqp/', '/donnees/anfa/2012-2013/resultats/alsace/'];
const CONNECTIONS = [1, 100, 1000];

const seconds = Number(process.argv[2] ?? 10);
if (!existsSync(ROOT)) {
  console.error(`${ROOT} manque. Lancez « npm run build && npm run compress ».`);
  process.exitCode = 1;
} else {
  const server = await serveNginx({ root: ROOT });
  const before = loadavg()[0] ?? 0;
  console.log(`${cpus().length} cœurs, charge de la machine avant : ${before.toFixed(1)}`);
  console.log('connexions  requêtes/s  moitié ms  99 % ms  erreurs  page');
  for (const page of PAGES) {
    for (const connections of CONNECTIONS) {
      const url = `https://127.0.0.1:${server.https}${page}`;
      const { perSecond, median, slowest, errors } = runWrk(url, connections, seconds);
      const row = [
        String(connections).padStart(10),
        perSecond.toFixed(0).padStart(11),
        median.toFixed(2).padStart(10),
        slowest.toFixed(1).padStart(8),
        String(errors).padStart(8),
      ];
      console.log(`${row.join(' ')}  ${page}`);
    }
  }
  const said = server.errors();
  if (said !== '') console.log(`nginx a dit :\n${said.slice(0, 2000)}`);
  await server.stop();
}
