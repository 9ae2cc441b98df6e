import { describe, expect, test } from 'vitest';
import { validityView } from '../../../src/components/mdx/model/validity.ts';
import { readParameters } from '../../../src/datasets/read-parameters.ts';
import { causesOf, parseGuide } from '../../../src/datasets/validity/guides.ts';
import { lateParameters } from '../../../src/datasets/validity/late.ts';
import { nextSentence } from '../../../src/datasets/validity/next-sentence.ts';
import { formatProblems } from '../../../src/lib/problem.ts';

const what = 'un nouveau SMIC';

describe('what a reader is told of what should follow', () => {
  test.each([
    ['2027-01-01', '2026-10-01', ''],
    ['2027-01-01', '2026-11-30', 'Suite attendue le 1er janvier 2027 : un nouveau SMIC.'],
    [
      '2027-01-01',
      '2027-01-01',
      'Suite attendue depuis le 1er janvier 2027, absente de ce site : un nouveau SMIC.',
    ],
    ['2026-12', '2026-11-30', 'Suite attendue en décembre 2026 : un nouveau SMIC.'],
    [
      '2024-09',
      '2026-11-30',
      'Suite attendue depuis septembre 2024, absente de ce site : un nouveau SMIC.',
    ],
    ['2027', '2026-12-15', 'Suite attendue en 2027 : un nouveau SMIC.'],
  ])('expected on %s, read on %s', (from, date, expected) => {
    expect(nextSentence({ from, what, reference: 'Loi' }, date)).toBe(expected);
  });

  test('nothing when nothing is expected', () => {
    expect(nextSentence(null, '2026-11-30')).toBe('');
  });

  const label = 'Les montants suivent le SMIC.';
  const late = (expired: boolean) => ({ sentences: ['Suite attendue.'], expired });
  test.each([
    ['en-vigueur', late(false), 'En vigueur.'],
    ['en-vigueur', late(true), 'À vérifier.'],
    ['edition', late(true), 'Valable pour une édition.'],
    ['en-vigueur', undefined, 'En vigueur.'],
  ] as const)('a guide « %s » with %j is headed %s', (status, given, name) => {
    const view = validityView({ status, label, late: given });
    expect(view).toEqual({ name, sentence: given ? `${label} Suite attendue.` : label });
  });
});

const series = (values: string) => ({
  file: 'src/data/parameters/p.yaml',
  text: `title: P
series:
  - id: smic-horaire
    label: le SMIC
    unit: €/heure
    values:
${values}`,
});
const OLD = '      - { from: 2020-01-01, value: 10, reference: { text: Décret } NEXT }\n';
const NEW = '      - { from: 2026-06-01, value: 12, reference: { text: Arrêté } NEXT }\n';
const NEXT = ", next: { from: '2027-01-01', what: un nouveau SMIC, reference: Loi }";
const read = (old: string, recent: string) =>
  readParameters([series(OLD.replace(' NEXT', old) + NEW.replace(' NEXT', recent))]);

describe('the values of a series', () => {
  test('only the last one says what follows', () => {
    const wrong = read(NEXT, '');
    expect(wrong.ok ? '' : formatProblems(wrong.problems)).toContain(
      'Attendu : sur la dernière valeur seulement, les autres ont leur suite',
    );
    expect(read('', NEXT).ok).toBe(true);
  });

  test('the page of a calculator says it on the day', () => {
    const given = read('', NEXT);
    const parameters = given.ok ? given.value : [];
    const said = (date: string) => lateParameters(parameters, [], date);
    expect(said('2026-07-01')).toEqual({ sentences: [], expired: false });
    expect(said('2026-12-01').sentences).toHaveLength(1);
    expect(said('2027-02-01').expired).toBe(true);
  });
});

const GUIDE = `---
title: Un guide
description: 'Une description assez longue pour un moteur de recherche, avec des mots.'
answer: Une réponse.
audience: Pour tous.
order: 10
validity: { status: en-vigueur, from: '2026', label: Une phrase., follows: [aide] }
updated: 2026-11-21
datasets: []
related: { guides: [], tools: [], tables: [] }
---

Au moins <Parameter id="part" on="2026-06-01" of="smic-mensuel" />.
`;

describe('what a guide waits for', () => {
  const given = read('', NEXT);
  const parameters = given.ok ? given.value : [];
  const next = { from: '2026-09', what: 'la suite', reference: 'Document' };
  const period = { from: null, to: null, label: '' };
  const editions = [
    { dataset: 'aide', shortTitle: 'Aide', manifest: { title: '1', period, next } },
    { dataset: 'autre', shortTitle: 'Autre', manifest: { title: '1', period, next: { ...next } } },
  ];
  const causes = (text: string) => {
    const guide = parseGuide('src/content/guides/un.mdx', text);
    if (!guide.ok) return formatProblems(guide.problems);
    return causesOf(guide.value, parameters, editions).map(({ name }) => name);
  };

  test.each([
    ['the edition that it follows, and the SMIC of a share', GUIDE, ['Aide, édition 1', 'le SMIC']],
    [
      'not the SMIC of the past',
      GUIDE.replace('on="2026-06-01"', 'on="2021-06-01"'),
      ['Aide, édition 1'],
    ],
    ['nothing', GUIDE.replace(', follows: [aide]', '').replace(/<Param.*>/u, 'rien'), []],
  ])('%s', (_, text, expected) => {
    expect(causes(text)).toEqual(expected);
  });

  test('a guide whose frontmatter is wrong is refused with its place', () => {
    expect(causes(GUIDE.replace('follows: [aide]', 'follows: aide'))).toContain(
      'src/content/guides/un.mdx:7 [validity.follows]',
    );
  });
});
