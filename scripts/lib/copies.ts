import {
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fromFile, underBase } from '../../src/hosting/addresses.ts';
import {
  moveOrigin,
  moveRules,
  rewriteJson,
  rewritePage,
  withoutScripts,
} from '../../src/hosting/rewrite.ts';
import { SITE_NAME, SITE_ORIGIN } from '../../src/lib/site.ts';

/** Texts that may say a full address of the site. */
const TEXTS = /\.(?:html|json|jsonld|svg|txt|xml)$/u;
/** Files of JSON whose texts are addresses; all others are figures, as printed. */
const OF_ADDRESSES = new Set(['donnees/index.json', 'recherche/documents.json']);
/** Rules of static hosts, which stand at the root of the host. */
const OF_SERVERS = new Set(['_headers', '_redirects']);
const NOT_ON_A_KEY = new Set(['404.html', 'robots.txt', 'sitemap.xml', 'recherche/documents.json']);

/** What a reader of a key finds beside the pages; line ends are those that every system shows. */
const README = [
  `${SITE_NAME}, à lire sans Internet`,
  '',
  'Ouvrez index.html : la page s’affiche dans votre navigateur.',
  'Toutes les pages, tous les tableaux et tous les fichiers de données sont là.',
  '',
  'Ce qui demande un serveur n’y est pas : la recherche (son index de A à Z y est), le tri des tableaux,',
  'les graphiques animés et les formulaires de calcul. Les réponses écrites dans les pages de calcul y sont.',
  '',
  'La date de cette copie est au bas de chaque page. Une copie ne se met pas à jour :',
  `la version du jour est à l’adresse ${SITE_ORIGIN}/`,
  '',
].join('\r\n');

/** Files of a built site, relative, sorted. */
function filesOf(dist: string): readonly string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(dist, name)).isFile() && !OF_SERVERS.has(name))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

function copy(dist: string, to: string, name: string, change?: (text: string) => string): void {
  const target = join(to, name);
  mkdirSync(dirname(target), { recursive: true });
  if (change) writeFileSync(target, change(readFileSync(join(dist, name), 'utf8')));
  else cpSync(join(dist, name), target);
}

/**
 * Writes in `to` the site of `dist` as it stands in the folder `base` of another one (`/formation/`), and at the root
 * what hosts look for there: their rules, and the page shown when nothing is found. Returns the number of files.
 */
export function copyUnderBase(dist: string, to: string, base: string): number {
  rmSync(to, { recursive: true, force: true });
  const readdress = underBase(base);
  const names = filesOf(dist);
  const moved = (name: string, text: string): string => {
    const here = moveOrigin(text, SITE_ORIGIN, base);
    if (name.endsWith('.html')) return rewritePage(here, readdress);
    return OF_ADDRESSES.has(name) ? rewriteJson(here, readdress) : here;
  };
  for (const name of names) {
    copy(dist, join(to, base), name, TEXTS.test(name) ? (text) => moved(name, text) : undefined);
  }
  cpSync(join(to, base, '404.html'), join(to, '404.html'));
  for (const name of OF_SERVERS) copy(dist, to, name, (rules) => moveRules(rules, readdress));
  return names.length + 1 + OF_SERVERS.size;
}

/**
 * Writes in `to` the site of `dist` as it is read from a folder, where no server is: relative addresses, no script,
 * since browsers refuse modules of files. Returns the number of files.
 */
export function copyForKey(dist: string, to: string): number {
  rmSync(to, { recursive: true, force: true });
  const names = filesOf(dist).filter((name) => !NOT_ON_A_KEY.has(name) && !name.endsWith('.js'));
  for (const name of names) {
    const page = (text: string) => withoutScripts(rewritePage(text, fromFile(`/${name}`)));
    copy(dist, to, name, name.endsWith('.html') ? page : undefined);
  }
  writeFileSync(join(to, 'LISEZMOI.txt'), README);
  return names.length + 1;
}
