import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { judge } from '../../src/checks/judge.ts';
import { loadJudgedEditions } from '../../src/datasets/judged-editions.ts';
import { toCsv } from '../../src/lib/csv.ts';
import { formatProblems } from '../../src/lib/problem.ts';
import { TO_COMPLETE } from '../../src/refresh/draft.ts';
import type { RefreshRequest } from '../../src/refresh/request.ts';
import { CORRECTION_COLUMNS } from '../../src/schemas/correction.ts';
import { cqpProject } from '../support/cqp-project.ts';
import { changeOf, recordsOf, textOf } from '../support/handed-in-edition.ts';
import { picture } from '../support/project-copy.ts';
import { reportCode, runRefresh } from '../support/refresh-command.ts';

/** The invented leaflet of the importer tests, as the next edition that comes in. Unit of the delay: ms. */
const LEAFLET = readFileSync(
  new URL('../importers/fixtures/cqp/petit.txt', import.meta.url),
  'utf8',
);
const DRAFT = '.actualisation/cqp/cerf-volant';
const LONG = 120_000;

let root = '';
beforeAll(() => {
  root = cqpProject();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const said: string[] = [];
const flat = (text: string) => text.replace(/\s+/gu, ' ');
const data = () => picture(join(root, 'src/data'));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const run = (mode: RefreshRequest['mode'], more: Partial<RefreshRequest> = {}) => {
  const path = join(root, 'depliant.txt');
  const target = { root, dataset: 'cqp', edition: 'cerf-volant', path, said };
  return runRefresh(target, mode, reportCode(root, DRAFT), more);
};

test('a leaflet goes from its text to the data', { timeout: LONG }, async () => {
  const before = data();
  write('depliant.txt', LEAFLET.replace('11 % 22 %', '11 % 2 %'));

  const first = await run('prepare');
  expect(first.ok).toBe(false);
  expect(first.text).toContain(`${DRAFT}/edition.yaml:2 [title]`);
  expect(textOf(root, `${DRAFT}/edition-precedente/findings.yaml`)).toContain('taux-unique-26-ans');

  const manifest = textOf(root, `${DRAFT}/edition.yaml`);
  write(
    `${DRAFT}/edition.yaml`,
    manifest.replaceAll(`${TO_COMPLETE} : null`, '2027').replaceAll(`${TO_COMPLETE} : `, ''),
  );
  write(
    `${DRAFT}/registres/diplomas/cerf-volant.yaml`,
    `diplomas:
  - id: cqp-cerf-volant
    title: CQP Cerf-volant (inventé)
    type: cqp
    level: null
    links: [cqp@cerf-volant/fiche/*, cqp@cerf-volant/remuneration/*]
`,
  );

  const wrong = await run('prepare');
  expect(wrong.ok).toBe(false);
  expect(flat(wrong.text)).toContain(
    'depliant.txt, ligne 65, colonne inferieur_bac_pro Fait : « Au même âge, le salaire annoncé ne baisse pas avec le niveau de formation. »',
  );
  expect(flat(wrong.text)).toContain(
    'Reçu : 11 Attendu : au plus 2 Réparation : Cherchez la cellule fautive',
  );
  // What the previous leaflet had too is said with the note that explained it.
  expect(flat(wrong.text)).toContain(
    'Constat « taux-unique-26-ans » de l’édition précédente : vaut-il encore ?',
  );

  write('depliant.txt', LEAFLET);
  const doubt = (column: string, printed: string) => [
    `seul-${column.replaceAll('_', '-')}`,
    'seul',
    'remuneration',
    '26-et-plus',
    column,
    'undecidable',
    printed,
    printed,
    '',
    '',
    'Le dépliant imprime un seul taux pour les deux niveaux.',
    '',
  ];
  write(
    `${DRAFT}/corrections.csv`,
    toCsv([CORRECTION_COLUMNS, doubt('inferieur_bac_pro', '99 %'), doubt('au_moins_bac_pro', '')]),
  );
  write(
    `${DRAFT}/findings.yaml`,
    `findings:
  - id: taux-unique
    identities: [au-plus:niveau:remuneration:26-et-plus]
    cells: [{ table: remuneration, row: 26-et-plus, column: condition }]
    cause: une seule valeur imprimée pour deux colonnes
    sentence: Le dépliant imprime un seul taux à 26 ans et plus, sans le répéter pour chaque niveau.
`,
  );
  const right = await run('prepare');
  expect(right.ok ? '' : right.text).toBe('');
  expect(said).toContain('Le document a changé : son empreinte est notée.');
  expect(flat(right.text)).toContain('Notes nouvelles (3) - correction seul-inferieur-bac-pro');
  expect(data()).toEqual(before);

  const accepted = await run('accept');
  expect(accepted.ok ? '' : accepted.text).toBe('');
  const change = 'src/data/changes/2027-05-04-cqp-cerf-volant';
  expect(changeOf(textOf(root, `${change}/change.yaml`))).toMatchObject({
    kind: 'nouvelle-edition',
    edition: 'cerf-volant',
  });
  expect(recordsOf(textOf(root, `${change}/values.csv`))).toContainEqual(
    expect.objectContaining({ table: 'remuneration', row: 'moins-21', before: '55', after: '11' }),
  );
  const judged = await loadJudgedEditions(root, judge);
  expect(judged.ok).toBe(true);
});

test(
  'then one of its published values is corrected: the change says so, nothing else moves',
  { timeout: LONG },
  async () => {
    const before = data();
    const draft = await run('prepare');
    // A published edition comes back as its own draft, complete: nothing differs yet.
    expect(draft.ok ? '' : draft.text).toBe('');
    expect(flat(draft.text)).toContain('Bilan : aucune différence.');
    write('depliant.txt', LEAFLET.replace('33,5 %', '35,3 %'));
    expect((await run('prepare')).ok).toBe(true);
    const accepted = await run('accept', { date: '2027-06-01' });
    expect(accepted.ok ? '' : accepted.text).toBe('');
    const change = 'src/data/changes/2027-06-01-cqp-cerf-volant';
    expect(changeOf(textOf(root, `${change}/change.yaml`))).toMatchObject({
      kind: 'correction',
      previous_edition: null,
      summary:
        'Des valeurs publiées sont corrigées (technicien expert après-vente camion) : 1\u00A0valeur changée.',
    });
    expect(recordsOf(textOf(root, `${change}/values.csv`))).toEqual([
      {
        table: 'remuneration',
        row: '21-25',
        column: 'inferieur_bac_pro',
        before: '33.5',
        after: '35.3',
        status_before: 'ok',
        status_after: 'ok',
        note: '',
      },
    ]);
    const after = data();
    const moved = Object.keys(after).filter((file) => after[file] !== before[file]);
    expect(moved.filter((file) => !file.startsWith('changes/'))).toEqual([
      'cqp/cerf-volant/edition.yaml',
      'cqp/cerf-volant/remuneration.csv',
      'fingerprints/cqp/cerf-volant.csv',
      'publication.yaml',
    ]);
  },
);

test(
  'a value that a hand changed among the published ones is never taken for published',
  { timeout: LONG },
  async () => {
    const file = 'src/data/cqp/cerf-volant/corrections.csv';
    const text = textOf(root, file);
    // The leaflet prints 99 %: the hand makes readers see another rate, and tells no one.
    write(
      file,
      text.replace('"99 %","99 %"', '"99 %","98 %"').replace(',99 %,99 %,', ',99 %,98 %,'),
    );
    expect(textOf(root, file)).not.toBe(text);
    for (const mode of ['dry-run', 'prepare', 'accept'] as const) {
      const refused = await run(mode, { date: '2027-06-02', accepted: '0badc0de' });
      expect(refused.ok).toBe(false);
      expect(refused.text).toContain(`${file}:2 [seul-inferieur-bac-pro]`);
      expect(refused.text).toContain('a changé sans qu’un changement l’annonce.');
      expect(refused.text).toContain('Reçu : 98 (uncertain)');
      expect(refused.text).toContain('Pour annuler : git checkout src/data/cqp/cerf-volant.');
    }
    const judged = await loadJudgedEditions(root, judge);
    expect(judged.ok ? '' : formatProblems(judged.problems)).toContain('Reçu : 98 (uncertain)');
    write(file, text);
    rmSync(join(root, DRAFT), { recursive: true });
    expect((await run('dry-run')).ok).toBe(true);
  },
);
