import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { RULES, formatSource, isRuleId, sourcesOf } from '../../src/rules/registry.ts';
import { PROVENANCES, RULE_STATUSES } from '../../src/rules/registry/rule.ts';
import { siteContext } from './support.ts';

const rules = Object.entries(RULES);
const { values } = await siteContext();

/** Lines of text of the documents, and those that are headings: numbers only, the documents are not here. */
const documents = z
  .record(
    z.string(),
    z.strictObject({
      from: z.number(),
      to: z.number(),
      text: z.array(z.tuple([z.number(), z.number()])),
      headings: z.array(z.number()),
    }),
  )
  .parse(parse(readFileSync(new URL('./document-lines.yaml', import.meta.url), 'utf8')));

test('ids are lower case words without accent', () => {
  for (const [id] of rules) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/u);
});

test('a sentence is one French sentence of 25 words at most', () => {
  for (const [id, { sentence }] of rules) {
    const words = sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
    expect(`${id} ${words.length <= 25}`).toBe(`${id} true`);
    expect(sentence).toMatch(/[.]$/u);
  }
});

test('no two rules say the same', () => {
  const sentences = rules.map(([, { sentence }]) => sentence);
  expect(new Set(sentences).size).toBe(sentences.length);
});

test('a status is known, and a period runs forward', () => {
  for (const [, { status, validity, source }] of rules) {
    expect(RULE_STATUSES).toContain(status);
    if (validity.from !== null && validity.until !== null) {
      expect(validity.from <= validity.until).toBe(true);
    }
    if ('law' in source) expect(Object.values(PROVENANCES)).toContain(source.provenance);
    else expect(source.lines[0]).toBeLessThanOrEqual(source.lines[1]);
  }
});

describe.each(Object.entries(documents))('%s', (dataset, { from, to, text, headings }) => {
  const covered = new Set<number>();
  for (const [, { source }] of rules) {
    if ('law' in source || source.dataset !== dataset) continue;
    for (let line = source.lines[0]; line <= source.lines[1]; line += 1) covered.add(line);
  }

  test('every line of text is under a rule, or is a named heading', () => {
    const lines = text.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    );
    const orphans = lines.filter((line) => !covered.has(line) && !headings.includes(line));
    expect(orphans).toEqual([]);
  });

  test('no rule points outside the text, and no heading is already under a rule', () => {
    expect([...covered].filter((line) => line < from || line > to)).toEqual([]);
    expect(headings.filter((line) => covered.has(line))).toEqual([]);
  });
});

/** A number that a sentence repeats from a dated value is the same number. */
const SAID: readonly (readonly [keyof typeof RULES, string, readonly string[]])[] = [
  ['pro-remuneration-moins-21', '%', ['pro-base-moins-21']],
  ['pro-remuneration-21-25', '%', ['pro-base-21-25']],
  ['pro-remuneration-qualifie-moins-21', '%', ['pro-majore-moins-21']],
  ['pro-remuneration-qualifie-21-25', '%', ['pro-majore-21-25']],
  ['pro-remuneration-26-branche', '%', ['pro-26-plus-branche']],
  ['cqp-salaire-moins-21', '%', ['cqp-brochure-base-moins-21', 'cqp-brochure-majore-moins-21']],
  ['cqp-salaire-21-25', '%', ['cqp-brochure-base-21-25', 'cqp-brochure-majore-21-25']],
  ['cqp-salaire-26-plus', '%', ['cqp-brochure-26-plus', 'cqp-brochure-26-plus-branche']],
  ['apprentissage-moins-18', '', [1, 2, 3].map((year) => `apprentissage-moins-18-annee-${year}`)],
  ['apprentissage-18-20', '', [1, 2, 3].map((year) => `apprentissage-18-20-annee-${year}`)],
  ['apprentissage-21-25', '', [1, 2, 3].map((year) => `apprentissage-21-25-annee-${year}`)],
  ['apprentissage-26-plus', '%', ['apprentissage-26-plus-annee-1']],
  ['are-montant-premiere-annee', '€', ['are-forfait-pre-bac', 'are-forfait-post-bac']],
  ['are-montant-prepa-metiers', '€', ['are-forfait-prepa-metiers']],
  ['bac2020-gt-second-groupe', '', ['bac2020-seuil-second-groupe', 'bac2020-seuil-admission']],
  ['bac2020-pro-controle', '', ['bac2020-seuil-second-groupe', 'bac2020-seuil-pratique']],
  ['bac2020-pro-controle-admission', '', ['bac2020-seuil-apres-controle']],
  [
    'bac2020-mention-assez-bien',
    '',
    ['bac2020-seuil-mention-assez-bien', 'bac2020-seuil-mention-bien'],
  ],
  ['bac2020-mention-bien', '', ['bac2020-seuil-mention-bien', 'bac2020-seuil-mention-tres-bien']],
  [
    'bac2020-mention-tres-bien',
    '',
    ['bac2020-seuil-mention-tres-bien', 'bac2020-seuil-felicitations'],
  ],
  ['bac2020-mention-felicitations', '', ['bac2020-seuil-felicitations']],
  ['bac2020-anticipees-coefficient', '', ['bac2020-coefficient-francais']],
];

test.each(SAID)('%s says the dated values', (ruleId, unit, parameters) => {
  for (const id of parameters) {
    const value = values.find((one) => one.id === id)?.value;
    expect(` ${RULES[ruleId].sentence}`).toMatch(new RegExp(`[ ,]${value}[ ,.]${unit}`, 'u'));
  }
});

test('sources are short texts, by prefix', () => {
  expect(formatSource(RULES['are-beneficiaires-premiere-annee'].source)).toBe(
    'are 2023-2024, l. 86-87',
  );
  expect(formatSource(RULES['are-montant-prepa-metiers'].source)).toBe('are 2023-2024, l. 111');
  expect(formatSource(RULES['pro-remuneration-26-branche'].source)).toBe(
    'Code du travail, art. D6325-18',
  );
  expect(Object.keys(sourcesOf('smic'))).toEqual([
    'smic-horaire-date',
    'smic-mensuel-35-heures',
    'smic-territoires',
  ]);
  expect(Object.keys(sourcesOf()).length).toBe(rules.length);
  expect(isRuleId('toString')).toBe(false);
});
