import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { onThisMachine } from '../../src/hosting/nginx-here.ts';
import { SITE_ORIGIN } from '../../src/lib/site.ts';

const text = readFileSync('deploy/nginx/nginx.conf', 'utf8');
const place = {
  host: new URL(SITE_ORIGIN).host,
  folder: '/tmp/essai',
  root: '/tmp/site',
  http: 8080,
  https: 8443,
  user: null,
};

test('nothing of the real machine is left but the modules of Debian', () => {
  const lines = onThisMachine(text, place)
    .split('\n')
    .filter(
      (line) =>
        !line.trim().startsWith('#') &&
        /\/(?:etc|srv|var)\/|[\]]:80|listen (?:80|443)|www-data/u.test(line),
    );
  expect(lines).toEqual([
    'include /etc/nginx/modules-enabled/*.conf;',
    '            root /var/www/acme;',
  ]);
});

test('every other line stays as it is', () => {
  const own = new Set(onThisMachine(text, place).split('\n'));
  const gone = text.split('\n').filter((line) => !own.has(line));
  expect(gone.length).toBe(9);
});

test('a server that is started by root runs as that user', () => {
  expect(onThisMachine(text, { ...place, user: 'marie' })).toContain('user marie;');
});

test.each([
  ['a line that is not there', text.replace('user www-data;', '')],
  ['a line that stands twice', `${text}\nuser www-data;`],
  ['another name of the site', text.replaceAll(place.host, 'ailleurs.example')],
])('%s is refused', (_, changed) => {
  expect(() => onThisMachine(changed, place)).toThrowErrorMatchingSnapshot();
});
