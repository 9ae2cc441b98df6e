import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { RULES, formatSource, isRuleId, sourcesOf } from '../../src/rules/registry.ts';
import { PROVENANCES, RULE_STATUSES } from '../../src/rules/registry/rule.ts';

const rules = Object.entries(RULES);

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
