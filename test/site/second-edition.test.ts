import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtAddresses, readRegister } from '../../src/permalinks/disk.ts';
import { missingAddresses } from '../../src/permalinks/register.ts';
import type { Addresses } from '../../src/permalinks/register.ts';
import { atomFaults } from '../support/atom.ts';
import { buildSite } from '../support/build.ts';
import { copyWholeProject } from '../support/project-copy.ts';
import {
  CORRECTION_DAY,
  SECOND,
  SECOND_DAY,
  addSecondEditions,
} from '../support/second-edition.ts';
import { SECOND_KINDS } from '../../scripts/lib/kinds.ts';
import { fileAt } from './dist.ts';
import { validator } from './html-validator.ts';

/** The project with a made-up second edition of each dataset, built once, in the season after its changes. */
const root = copyWholeProject();
const dist = join(root, 'dist');
const TODAY = '2027-02-10';
let built: Addresses = new Map();

beforeAll(async () => {
  await addSecondEditions(root);
  buildSite(root, [], { PUBLICATION_DATE: TODAY });
  built = builtAddresses(dist);
}, 300_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const file = (path: string) => readFileSync(join(dist, path), 'utf8');
const html = (page: string) => file(`${page}index.html`);
/** Visible words of a page, spaces as spaces. */
const text = (page: string) =>
  html(page)
    .replace(/^[^]*<main/u, '<main')
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll(/[\s\u00A0\u202F]+/gu, ' ');

test('no address ever published is lost: pages, files, rows, cells, notes', () => {
  // These two are written after the build, from all of its pages (scripts/build.ts).
  const later = ['/robots.txt', '/sitemap.xml'];
  expect(
    missingAddresses(readRegister('.'), built).filter((address) => !later.includes(address)),
  ).toEqual([]);
});

test('every page that the gallery shows of it is there', () => {
  for (const url of Object.values(SECOND_KINDS)) expect(built.has(url), url).toBe(true);
});

test('no link of the site leads nowhere', () => {
  const faults = [...built.keys()]
    .filter((path) => path.endsWith('/'))
    .flatMap((page) =>
      [...html(page).matchAll(/<a\b[^>]*\shref="([^"]+)"/gu)]
        .map(([, href = '']) => new URL(href, `https://site.test${page}`))
        .filter(({ hostname }) => hostname === 'site.test')
        .filter(({ pathname, hash }) => {
          const anchors = built.get(pathname);
          return (
            !anchors ||
            (hash !== '' && anchors.size > 0 && !anchors.has(decodeURIComponent(hash.slice(1))))
          );
        })
        // Ids that only tie words to a control are no address, and the register leaves them out.
        .filter(({ hash }) => !/^#(?:mot-\d+|aide-|err-|contenu)/u.test(hash))
        .map(({ pathname, hash }) => `${page} → ${pathname}${hash}`),
    );
  expect(faults.slice(0, 20)).toEqual([]);
});

describe.each(Object.entries(SECOND))('%s', (dataset, { from, to }) => {
  test('its page shows the newest edition, and leads to the other one and to their comparison', () => {
    const page = html(`/donnees/${dataset}/`);
    expect(page).toContain(`href="/donnees/${dataset}/${to}/`);
    expect(page).toContain(`href="/donnees/${dataset}/${from}/"`);
    expect(page).toContain(`href="/donnees/${dataset}/comparer/${from}/${to}/"`);
    expect(page).not.toContain('Une édition plus récente existe');
  });

  test('every page of the older edition says that a newer one exists, none of the newer does', () => {
    const pages = (edition: string) =>
      [...built.keys()].filter(
        (path) => path.startsWith(`/donnees/${dataset}/${edition}/`) && path.endsWith('/'),
      );
    expect(pages(from).length).toBeGreaterThan(0);
    for (const page of pages(from)) expect(html(page)).toContain('Une édition plus récente existe');
    for (const page of pages(to))
      expect(html(page)).not.toContain('Une édition plus récente existe');
  });

  test('its change has its page, its line on the page of updates and its entry in two feeds', () => {
    const id = `${SECOND_DAY}-${dataset}-${to}`;
    expect(text(`/actualisations/${id}/`)).toContain('Nouvelle édition');
    expect(html('/actualisations/')).toContain(`href="/actualisations/${id}/"`);
    for (const feed of ['/actualisations/flux.xml', `/donnees/${dataset}/flux.xml`]) {
      expect(atomFaults(file(feed))).toEqual([]);
      expect(file(feed)).toContain(`:actualisations/${id}</id>`);
      // What readers already have keeps its id.
      for (const [entry] of fileAt(feed).matchAll(/<id>[^<]*<\/id>/gu))
        expect(file(feed)).toContain(entry);
    }
  });
});

describe('two editions side by side, by value', () => {
  test.each([
    [
      '/donnees/are/comparer/2023-2024/2024-2025/montants/',
      'Première année d’une formation éligible Montant par élève 151 € 155 € +4 (+2,6 %)',
    ],
    [
      '/donnees/are/comparer/2023-2024/2024-2025/formations/',
      '1 ligne ajoutée 50025499 · REPARATION DE CARROSSERIES ALLEGEES (CAP)',
    ],
    [
      '/donnees/anfa/comparer/2012-2013/2013-2014/effectifs/alsace/',
      'Alsace · CAP Peinture en carrosserie Apprentissage : effectif 36 40 +4 (+11,1 %)',
    ],
    ['/donnees/anfa/comparer/2012-2013/2013-2014/', 'la colonne « 2013 » entre'],
    ['/donnees/bac-2020/comparer/2020/2021/general-series/', '4 327 4 337 +10 (+0,2 %)'],
    [
      '/donnees/cqp/comparer/technicien-expert-camion/technicien-expert-camion-2027/remuneration/',
      '55 % 57 % +2 points',
    ],
    [
      '/donnees/ort/comparer/2025-v17/2026-v18/indicateurs/ecole-de-travail/',
      '92,3 % 93,9 % +1,6 point',
    ],
  ])('%s', (page, words) => {
    expect(text(page)).toContain(words);
  });
});

test('the ARE list says what entered, what left and what was renamed', () => {
  const page = text('/donnees/are/2024-2025/formations/');
  expect(page).toContain('Depuis l’édition 2023-2024');
  expect(page).toContain('1 ligne entrée 50025499 · REPARATION DE CARROSSERIES ALLEGEES (CAP)');
  expect(page).toContain(
    "1 ligne sortie 50020101 · CONDUCTEUR D'INSTALLATIONS DE PRODUCTION (CAP)",
  );
  expect(page).toContain(
    '50025498 · PEINTRE AUTOMOBILE (CAP) (avant : « 50025433 · PEINTURE EN CARROSSERIE (CAP) »)',
  );
});

describe('the page of a diploma compares two editions', () => {
  test.each([
    [
      'cap-peinture-en-carrosserie',
      'Automobile : de 2012-2013 à 2013-2014',
      'Apprentissage : effectif 558 562 +4 (+0,7 %)',
    ],
    [
      'cap-peinture-en-carrosserie',
      'Aide à l’équipement : de 2023-2024 à 2024-2025',
      '(avant : « 50025433 · PEINTURE EN CARROSSERIE (CAP) »)',
    ],
    [
      'cqp-technicien-expert-apres-vente-camion',
      'Fiches CQP : de technicien expert après-vente camion à',
      '55 % 57 % +2 points',
    ],
    ['cap-invente-carrosseries-allegees', 'Aide à l’équipement', '1 ligne entrée 50025499'],
  ])('%s: %s', (id, title, words) => {
    expect(text(`/diplomes/${id}/`)).toContain(title);
    expect(text(`/diplomes/${id}/`)).toContain(words);
  });
});

describe('« modifié », with the old value one step away', () => {
  test.each([
    [
      '/donnees/are/2024-2025/montants/',
      '155',
      '/donnees/are/comparer/2023-2024/2024-2025/montants/#v-montants-formations-eligibles-montant',
      '151\u00A0€',
    ],
    [
      '/donnees/ort/2026-v18/indicateurs/ecole-de-travail/',
      '93,9',
      '/donnees/ort/comparer/2025-v17/2026-v18/indicateurs/ecole-de-travail/#v-indicateurs-ecole-de-travail/cap-ifca-taux_obtention',
      '92,3\u00A0%',
    ],
    [
      '/donnees/ort/2026-v18/indicateurs/ecole-de-travail/',
      '79,6',
      `/actualisations/${CORRECTION_DAY}-ort-2026-v18/#v-indicateurs-ecole-de-travail/cap-ifca-taux_poursuite`,
      '76,9\u00A0%',
    ],
  ])('%s %s', (page, value, href, before) => {
    const cell = html(page)
      .split('<td')
      .find((one) => one.includes(`href="${href}"`));
    expect(cell).toContain(value);
    expect(cell).toContain(`aria-label="modifié, avant : ${before}"`);
    const [target = '', anchor = ''] = href.split('#');
    expect(built.get(target)?.has(anchor)).toBe(true);
  });

  test('an older edition has no mark: its figures did not change', () => {
    expect(html('/donnees/are/2023-2024/montants/')).not.toContain('modifié');
  });
});

test('texts keep the figures of the edition that they were read against, and say that a newer one exists', () => {
  const guide = text('/guides/aide-equipement-ile-de-france/');
  expect(guide).toContain('151 €');
  expect(guide).not.toContain('155 €');
  expect(guide).toContain('Une édition plus récente existe');
  expect(text('/outils/eligibilite-are/')).toContain('Une édition plus récente existe');
});

test('the new kinds of pages are valid HTML', async () => {
  const faults: string[] = [];
  for (const page of [...built.keys()].filter((path) =>
    /^\/(?:actualisations|donnees\/[^/]+\/comparer|qualite)\/.*\/$/u.test(path),
  )) {
    const report = await validator.validateString(html(page), page);
    for (const { messages } of report.results)
      faults.push(...messages.map((one) => `${page}:${one.line} ${one.ruleId} ${one.message}`));
  }
  expect(faults.slice(0, 10)).toEqual([]);
});
