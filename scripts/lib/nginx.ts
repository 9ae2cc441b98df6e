import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ensure } from './system-packages.ts';
import type { Need } from './system-packages.ts';

const NGINX = '/usr/sbin/nginx';
const MODULE = '/etc/nginx/modules-enabled/50-mod-http-brotli-static.conf';

/** Debian's nginx, with the module that sends .br files and the openssl that makes a certificate. */
export const NGINX_NEED: Need = {
  missing: 'nginx, son module brotli ou openssl manque',
  packages: ['nginx', 'libnginx-mod-http-brotli-static', 'openssl'],
  isReady: () =>
    existsSync(NGINX) && existsSync(MODULE) && spawnSync('openssl', ['version']).status === 0,
};

/** The path of nginx, installed first when it is missing and we may. Throws when that does not work. */
export function ensureNginx(): string {
  ensure(NGINX_NEED);
  return NGINX;
}
