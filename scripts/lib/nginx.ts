import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installPackages } from './system-packages.ts';

const NGINX = '/usr/sbin/nginx';
const MODULE = '/etc/nginx/modules-enabled/50-mod-http-brotli-static.conf';

/**
 * The path of Debian's nginx, with the module that sends .br files and the openssl that makes a certificate; all are
 * installed first when one is missing and we may. Throws when that does not work: tests of the server are never skipped.
 */
export function ensureNginx(): string {
  if (isReady()) return NGINX;
  console.log('nginx, son module brotli ou openssl est absent : installation…');
  installPackages('nginx', 'libnginx-mod-http-brotli-static', 'openssl');
  if (isReady()) return NGINX;
  throw new Error(
    'nginx manque, ou son module brotli, ou openssl, et l’installation n’a pas abouti. Sous Debian, en administrateur : apt-get install nginx libnginx-mod-http-brotli-static openssl.',
  );
}

function isReady(): boolean {
  const openssl = spawnSync('openssl', ['version']);
  return existsSync(NGINX) && existsSync(MODULE) && openssl.status === 0;
}
