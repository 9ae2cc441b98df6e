import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { staleReport } from '../../scripts/lib/stale-report.ts';
import { readDated } from '../../src/datasets/validity/read-dated.ts';
import type { Dated } from '../../src/datasets/validity/read-dated.ts';

const PERIOD = { from: '2022', to: '2023', label: '2022-2023' };
const NEXT = { from: '2024-09', what: 'la liste suivante', reference: 'Document, ligne 4' };
const value = {
  id: 'forfait',
  label: 'le forfait',
  unit: '€/élève',
  from: '2023-09-01',
  until: '2024-08-31',
  value: 151,
};
const validity = { status: 'edition', from: '2023', label: 'Une phrase.' } as const;

/** One edition that is followed, one that is history; a value of each kind; two guides. */
const DATED: Dated = {
  editions: [
    {
      dataset: 'aide',
      shortTitle: 'Aide',
      manifest: { title: '2023-2024', period: PERIOD, next: NEXT },
    },
    { dataset: 'vieux', shortTitle: 'Vieux', manifest: { title: '2012', period: PERIOD } },
    {
      dataset: 'muet',
      shortTitle: 'Muet',
      manifest: { title: 'sans date', period: { from: null, to: null, label: 'sans date' } },
    },
  ],
  parameters: [
    { ...value, reference: { text: 'Arrêté', dataset: 'are', lines: [1, 2] } },
    {
      ...value,
      id: 'smic',
      label: 'le SMIC',
      from: '2020-01-01',
      until: undefined,
      reference: { text: 'Décret ancien' },
    },
    {
      ...value,
      id: 'smic',
      label: 'le SMIC',
      from: '2026-06-01',
      until: '2026-12-31',
      reference: { text: 'Décret' },
      next: { from: '2027-01-01', what: 'un nouveau SMIC', reference: 'Loi' },
    },
  ],
  guides: [
    { slug: 'aide', title: 'Aide', validity: { ...validity, follows: ['aide'] }, uses: [] },
    {
      slug: 'salaire',
      title: 'Salaire',
      validity: { ...validity, follows: [] },
      uses: [{ id: 'smic', on: '2026-06-01' }],
    },
    {
      slug: 'autrefois',
      title: 'Autrefois',
      validity: { ...validity, follows: [] },
      uses: [{ id: 'smic', on: '2021-01-01' }],
    },
  ],
};

describe('the list of what is expired or due', () => {
  test('says what, when, who says so, where, and what depends on it', () => {
    expect(staleReport(DATED, '2026-11-30')).toEqual({
      toDo: 2,
      text: `Validité au 30 novembre 2026

Dépassé (1)
  Aide, édition 2023-2024
    Attendu : la liste suivante (septembre 2024 ; le terme est passé)
    D’après : Document, ligne 4
    À faire dans : src/data/aide/ (nouvelle édition)
    En dépendent : guide aide

Échéance proche (1)
  le SMIC
    Attendu : un nouveau SMIC (1er janvier 2027 ; dans 32\u00A0jours)
    D’après : Loi
    À faire dans : src/data/parameters, série smic
    En dépendent : guide salaire

Valide, suite connue (0)
  rien

Historique, sans suite attendue (2)
  Vieux, édition 2012
  le forfait

Sans date d’édition suivante (1)
  Muet, édition sans date

À faire : 2\u00A0mises à jour.`,
    });
  });

  test('asks for nothing while every term is far', () => {
    const { toDo, text } = staleReport(DATED, '2024-02-01');
    expect(toDo).toBe(0);
    expect(text).toContain('Valide, suite connue (2)');
    expect(text).toMatch(/\n\nRien à faire\.$/u);
  });
});

describe('the project', async () => {
  const dated = await readDated('.');
  const heads = (date: string) =>
    dated.ok
      ? [...staleReport(dated.value, date).text.matchAll(/^(\S.*) \((\d+)\)$/gmu)]
          .slice(0, 3)
          .map(([, , count]) => Number(count))
      : [];

  test.each([
    ['before anything is due', '2024-06-01', [0, 0, 4]],
    ['when a new ARE list is near', '2024-08-01', [0, 1, 3]],
    ['when it is late', '2024-10-01', [1, 0, 3]],
    ['when a new ORT document is near', '2026-08-15', [1, 1, 2]],
    ['today: ARE and ORT are late, the SMIC is near', '2026-11-30', [2, 1, 1]],
    ['from 1 January 2027 on, the SMIC is late', '2027-01-01', [3, 0, 1]],
    ['when the registration of the title ends', '2027-11-23', [4, 0, 0]],
  ])('%s (%s): expired, due, valid', (_, date, expected) => {
    expect(heads(date)).toEqual(expected);
  });

  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['scripts/stale.ts', ...args], { encoding: 'utf8' });

  test.each([
    [['--on', '2026-11-30'], 1, 'Échéance proche (1)', ''],
    [['--on', '2024-06-01'], 0, 'Rien à faire.', ''],
    [['--on', '2027-02-30'], 64, '', '  Reçu : 2027-02-30\n'],
    [['--le', '2027-01-01'], 64, '', 'Usage : npm run stale'],
  ])('npm run stale -- %j ends with %i', (args, code, said, complained) => {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(code);
    expect(stdout).toContain(said);
    expect(stderr).toContain(complained);
  });
});
