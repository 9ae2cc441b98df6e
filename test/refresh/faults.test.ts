// Long on purpose: every fault of a refresh is one line of one table, so that a missing one shows.
import { spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { judge } from '../../src/checks/judge.ts';
import { loadJudgedEditions } from '../../src/datasets/judged-editions.ts';
import { diskEffects } from '../../src/placement/effects.ts';
import type { DiskEffects } from '../../src/placement/effects.ts';
import { settlePlacement } from '../../src/placement/settle.ts';
import { thisProcess } from '../../src/placement/this-process.ts';
import type { RefreshRequest } from '../../src/refresh/request.ts';
import { Killed, killedAt, refusing } from '../placement/disk.ts';
import { cqpProject } from '../support/cqp-project.ts';
import { handedInEdition } from '../support/handed-in-edition.ts';
import type { HandedInEdition } from '../support/handed-in-edition.ts';
import { maintainer } from '../support/maintainer.ts';
import { picture } from '../support/project-copy.ts';

/** The smallest dataset: every fault is tried on a whole publication of it. Unit: ms. */
const DATASET = 'cqp';
const LONG = 300_000;

let second: HandedInEdition;
let ready = '';
beforeAll(async () => {
  second = await handedInEdition(DATASET);
  ready = cqpProject();
  const person = maintainer(ready, second);
  person.saveSheets();
  await person.refresh('prepare');
  person.fillDraft();
  const outcome = await person.refresh('prepare');
  expect(outcome.ok ? '' : outcome.text).toBe('');
  return () => rmSync(ready, { recursive: true, force: true });
}, LONG);

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

/** A project whose draft is ready to be accepted. */
function project() {
  const root = join(
    ready,
    '..',
    `fautes-${process.pid}-${roots.length}-${Math.trunc(performance.now())}`,
  );
  cpSync(ready, root, { recursive: true });
  roots.push(root);
  return { root, person: maintainer(root, second), data: () => picture(join(root, 'src/data')) };
}

/** The data as published, and what an untouched acceptance makes of it. */
async function states() {
  const { person, data } = project();
  const before = data();
  const counting = killedAt(Infinity);
  const outcome = await person.refresh('accept', { disk: counting });
  expect(outcome.ok ? '' : outcome.text).toBe('');
  return { before, after: data(), steps: counting.count() };
}

describe('killed', () => {
  test(
    'at every step: the next reading finds all of the old or all of the new',
    { timeout: LONG },
    async () => {
      const { before, after, steps } = await states();
      expect(steps).toBeGreaterThan(25);
      const seen = { before: 0, after: 0 };
      for (let step = 0; step < steps; step += 1) {
        const { root, person, data } = project();
        await expect(person.refresh('accept', { disk: killedAt(step) })).rejects.toBeInstanceOf(
          Killed,
        );
        // The process is gone: its lock names one that does not live.
        expect(settlePlacement(root, diskEffects, GONE)).toEqual([]);
        const now = data();
        const isNew = JSON.stringify(now) === JSON.stringify(after);
        expect(now, `étape ${step}`).toEqual(isNew ? after : before);
        seen[isNew ? 'after' : 'before'] += 1;
      }
      expect(seen.before).toBeGreaterThan(20);
      expect(seen.after).toBeGreaterThan(0);
    },
  );

  test(
    'by the system, in the middle of the moves, then read by the build and the checks',
    { timeout: LONG },
    async () => {
      const { root, person, data } = project();
      const before = data();
      const code = await killedChild(root, person.handIn, person.code());
      expect(code).toBe('SIGKILL');
      expect(data()).not.toEqual(before);
      const judged = await loadJudgedEditions(root, judge);
      expect(judged.ok).toBe(true);
      expect(data()).toEqual(before);
      const outcome = await person.refresh('accept');
      expect(outcome.ok ? '' : outcome.text).toBe('');
      expect(person.said.join('\n')).toContain('Verrou abandonné, repris : « npm run refresh');
    },
  );
});

/** Processes as seen after the one that was killed. */
const GONE = { ...thisProcess, pid: -1, isAlive: () => false };

/** Accepts in another process, which the system kills at the tenth move. Returns the signal. */
function killedChild(root: string, handIn: string, code: string): Promise<string | null> {
  const script = join(root, 'accept.ts');
  const from = (path: string) => JSON.stringify(`file://${resolve(path)}`);
  writeFileSync(
    script,
    `import { diskEffects } from ${from('src/placement/effects.ts')};
import { thisProcess } from ${from('src/placement/this-process.ts')};
import { refresh } from ${from('src/refresh/run.ts')};
let moves = 0;
const rename = (from, to) => {
  moves += 1;
  if (moves === 10) process.kill(process.pid, 'SIGKILL');
  diskEffects.rename(from, to);
};
await refresh({ root: ${JSON.stringify(root)}, dataset: 'cqp', edition: ${JSON.stringify(second.spec.edition)},
  path: ${JSON.stringify(join(root, handIn))}, mode: 'accept', date: '2027-05-04', accepted: ${JSON.stringify(code)},
  disk: { ...diskEffects, rename }, processes: thisProcess, say: () => {} });
`,
  );
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script], { stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', fail);
    child.on('close', (_, signal) => {
      rmSync(script, { force: true });
      done(signal);
    });
  });
}

/** One fault a line: what happens, and the sentence that says it. */
const FAULTS: readonly {
  readonly name: string;
  readonly mode?: RefreshRequest['mode'];
  readonly disk?: DiskEffects;
  readonly more?: Partial<RefreshRequest>;
  readonly spoil?: (root: string, handIn: string) => void;
  readonly says: readonly string[];
}[] = [
  {
    name: 'the disk is full when the files are written',
    disk: refusing('ENOSPC', (effect, path) => effect === 'write' && path.includes('nouveau/3')),
    says: [
      'Le disque est plein. Rien n’a changé',
      'Reçu : ENOSPC',
      'Réparation : Libérez de la place',
    ],
  },
  {
    name: 'the disk is full when the lock is taken',
    disk: refusing('ENOSPC', (_, path) => path.includes('verrou')),
    says: ['.actualisation/verrou.json', 'Le disque est plein'],
  },
  {
    name: 'the folder of the data may not be written',
    disk: refusing(
      'EACCES',
      (effect, path) => effect === 'rename' && path.includes('src/data/changes'),
    ),
    says: [
      'Le système refuse d’écrire à cette place',
      'src/data/changes',
      'Donnez-vous le droit d’écrire',
    ],
  },
  {
    name: 'the project is on a disk for reading only',
    disk: refusing('EROFS', () => true),
    says: ['Ce disque est en lecture seule', 'Travaillez sur une copie'],
  },
  {
    name: 'another refresh is running',
    spoil: (root) =>
      diskEffects.write(
        join(root, '.actualisation/verrou.json'),
        JSON.stringify({ pid: 1, host: 'ailleurs', command: 'npm run refresh -- ort' }),
      ),
    says: [
      'Une autre commande change déjà les données',
      '« npm run refresh -- ort »',
      'supprimez .actualisation/verrou.json',
    ],
  },
  {
    name: 'no code is given',
    more: { accepted: null },
    says: ['on n’accepte que ce que l’on a relu', 'écrit à la fin du rapport', '[--accept]'],
  },
  {
    name: 'the code is not that of the report',
    more: { accepted: '0badc0de' },
    says: ['n’est pas celui du rapport', 'Reçu : 0badc0de', 'Relancez « npm run refresh'],
  },
  {
    name: 'the draft has changed since its report',
    spoil: (root) => {
      const file = join(root, '.actualisation/cqp', second.spec.edition, 'edition.yaml');
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace(/^validity: .*$/mu, 'validity: Autre.'),
      );
    },
    says: ['ce qui serait publié n’est pas ce que vous avez relu'],
  },
  {
    name: 'no day is given',
    more: { date: null },
    says: ['le site ne lit aucune horloge', 'Ajoutez --date'],
  },
  {
    name: 'the day is of another year, before the last publication',
    more: { date: '2025-05-04' },
    says: ['Ce jour est avant la dernière publication', 'Reçu : 2025-05-04', 'Vérifiez l’année'],
  },
  {
    name: 'the day does not exist',
    more: { date: '2027-02-30' },
    says: ['Reçu : 2027-02-30', 'un jour du calendrier'],
  },
  {
    name: 'the dataset is unknown',
    more: { dataset: 'cpq' },
    says: ['Ce jeu de données est inconnu', 'Reçu : cpq', 'par exemple cqp'],
  },
  {
    name: 'the edition cannot make an address',
    more: { edition: 'Édition 2' },
    says: ['Ce nom d’édition ne peut pas faire une adresse', 'Reçu : Édition 2'],
  },
  {
    name: 'the file is not there',
    more: { path: '/tmp/nulle-part/rien.txt' },
    says: ['Le document est introuvable', 'Reçu : /tmp/nulle-part/rien.txt'],
  },
  {
    name: 'the file is another document',
    mode: 'prepare',
    spoil: (root, handIn) => {
      rmSync(join(root, handIn), { recursive: true });
      writeFileSync(join(root, handIn), 'Bonjour.\nCeci est une lettre.\n');
    },
    says: ['Ce n’est pas une brochure de CQP', 'Vérifiez le jeu de données et le fichier'],
  },
  {
    name: 'the document has changed since its report',
    spoil: (root, handIn) => {
      rmSync(join(root, handIn, 'fiche.csv'));
      writeFileSync(join(root, handIn, 'fiche.csv'), second.sheets.get('fiche')?.toText() ?? '');
    },
    says: ['Ce n’est pas le document décrit par .actualisation/cqp', 'sha256'],
  },
  {
    name: 'half of a file came',
    mode: 'prepare',
    spoil: (root, handIn) => {
      const text = second.sheets.get('remuneration')?.toText(';') ?? '';
      writeFileSync(
        join(root, handIn, 'remuneration.csv'),
        text.slice(0, text.indexOf('21-25') + 9),
      );
    },
    says: ['correction'],
  },
  {
    name: 'a table is missing',
    mode: 'prepare',
    spoil: (root, handIn) => rmSync(join(root, handIn, 'fiche.csv')),
    says: ['Il manque une table', 'fiche.csv', 'npm run template -- cqp'],
  },
];

describe.each(FAULTS)('$name', ({ mode = 'accept', disk, more, spoil, says }) => {
  test('nothing that is published changes, and it is said', { timeout: LONG }, async () => {
    const { root, person, data } = project();
    spoil?.(root, person.handIn);
    const before = data();
    const outcome = await person.refresh(mode, { ...(disk ? { disk } : {}), ...more });
    expect(outcome.ok).toBe(false);
    const text = outcome.text.replace(/\s+/gu, ' ');
    for (const sentence of says) expect(text).toContain(sentence);
    expect(data()).toEqual(before);
    // What was wrong is repaired: nothing of the fault is left in the way.
    expect(settlePlacement(root, diskEffects, GONE)).toEqual([]);
    expect(data()).toEqual(before);
  });
});

test(
  'two refreshes at once: one publishes, the other is refused, nothing is mixed',
  { timeout: LONG },
  async () => {
    const { person, data } = project();
    const { after } = await states();
    const outcomes = await Promise.all([
      person.refresh('accept'),
      person.refresh('accept', { processes: OTHER }),
    ]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(outcomes.find(({ ok }) => !ok)?.text).toContain(
      'Une autre commande change déjà les données.',
    );
    expect(data()).toEqual(after);
  },
);

const OTHER = { pid: 1, host: 'ailleurs', isAlive: () => true };

test(
  'a dry run of an edition whose draft exists writes nothing, lock included',
  { timeout: LONG },
  async () => {
    const { root, person } = project();
    const before = picture(root);
    const outcome = await person.refresh('dry-run', { disk: refusing('EROFS', () => true) });
    expect(outcome.ok ? '' : outcome.text).toBe('');
    expect(outcome.text).toContain('Essai à blanc : rien n’a été écrit.');
    expect(picture(root)).toEqual(before);
  },
);
