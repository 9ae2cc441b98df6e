/** Where a server runs that is not the real machine. */
export interface Place {
  /** Name of the site, as nginx.conf says it. */
  readonly host: string;
  /** Folder for its log, its process number and its certificate (certificate.pem, key.pem). */
  readonly folder: string;
  /** Folder of the site. */
  readonly root: string;
  readonly http: number;
  readonly https: number;
  /** Who runs the workers; null when the one who starts it has no choice. */
  readonly user: string | null;
}

/** Folders for what a client sends, which only the real machine has: one of ours for each. */
const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/**
 * deploy/nginx/nginx.conf for another place: the lines that name the real machine are replaced, all others stay. Throws
 * when one of them is not there once: the tests would then ask another server than the one they mean.
 */
export function onThisMachine(text: string, place: Place): string {
  const { host, folder, root, http, https, user } = place;
  const temporary = TEMPORARY.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n');
  const changes: readonly (readonly [string, string])[] = [
    ['user www-data;', user === null ? '' : `user ${user};`],
    [
      'error_log /var/log/nginx/error.log crit;',
      `error_log ${folder}/error.log warn;\npid ${folder}/pid;`,
    ],
    ['http {', `http {\n${temporary}`],
    ['listen 80 default_server', `listen 127.0.0.1:${http} default_server`],
    ['listen [::]:80 default_server backlog=4096;', ''],
    ['listen 443 ssl', `listen 127.0.0.1:${https} ssl`],
    ['listen [::]:443 ssl http2 default_server backlog=4096;', ''],
    [`/etc/letsencrypt/live/${host}/fullchain.pem`, `${folder}/certificate.pem`],
    [`/etc/letsencrypt/live/${host}/privkey.pem`, `${folder}/key.pem`],
    ['root /srv/reperes-formation;', `root ${root};`],
  ];
  return changes.reduce((all, [from, to]) => {
    const times = all.split(from).length - 1;
    if (times !== 1)
      throw new Error(
        `deploy/nginx/nginx.conf contient ${times} fois « ${from} », attendu : une fois. Remettez cette ligne, ou corrigez src/hosting/nginx-here.ts.`,
      );
    return all.replace(from, () => to);
  }, text);
}
