import { describe, expect, test } from 'vitest';
import { outcomeSchema } from '../../src/rules/answer.schema.ts';
import { CALCULATORS, isCalculatorName } from '../../src/rules/calculators.ts';
import { situationSchema } from '../../src/rules/fields.schema.ts';
import { isRuleId, sourcesOf } from '../../src/rules/registry.ts';
import { amount, caseFiles, casesOf, siteContext } from './support.ts';

const site = await siteContext();
const names = Object.keys(CALCULATORS).filter(isCalculatorName);

test('each calculator has its table of cases, and each table its calculator', () => {
  expect(caseFiles()).toEqual(names.map((name) => `${name}.yaml`).sort());
  for (const name of names) expect(casesOf(name).length).toBeGreaterThanOrEqual(40);
});

const wordCount = (text: string) =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Refusals that come from a value alone: the schema must refuse the same situation. */
const FORM_CODES = new Set([
  'champ-inconnu',
  'type',
  'format',
  'hors-bornes',
  'decimales',
  'choix',
]);

describe.each(names)('%s', (name) => {
  const { fields, outcomes, rulePrefixes, run } = CALCULATORS[name];
  // What a page ships: the sources of these rules and no other.
  const context = { ...site, sources: sourcesOf(...rulePrefixes) };
  const schema = situationSchema(fields);
  const answers = outcomeSchema(outcomes);

  test.each(casesOf(name))('$title', (one) => {
    const result = run(one.situation, context);
    expect(answers.safeParse(result).error).toBeUndefined();
    if (result.kind === 'refused') {
      expect(result.refusals.map(({ field, code }) => `${field}: ${code}`).sort()).toEqual(
        (one.refusals ?? []).map(({ field, code }) => `${field}: ${code}`).sort(),
      );
      for (const { message } of result.refusals)
        expect(message).toMatch(/attend|Attendu|Choisissez/u);
      return;
    }
    expect(one.refusals).toBeUndefined();
    expect(result.outcome).toBe(one.outcome);
    const wanted = one.amounts ?? {};
    const got = Object.fromEntries(Object.keys(wanted).map((id) => [id, amount(result, id)]));
    expect(got).toEqual(wanted);
    expect(result.amounts.map(({ id }) => id).filter((id) => one.without?.includes(id))).toEqual(
      [],
    );
    expect(result.steps.map(({ ruleId }) => ruleId)).toEqual(
      expect.arrayContaining(one.rules ?? []),
    );
    expect(result.warnings.map(({ ruleId }) => ruleId)).toEqual(
      expect.arrayContaining(one.warned ?? []),
    );
    if (one.changes) {
      expect(
        result.changes.map(({ from, ruleId, amounts }) => ({
          from,
          rule: ruleId,
          mensuel: amounts.find(({ id }) => id === 'mensuel')?.value,
        })),
      ).toEqual(one.changes.map((change) => ({ ...change, mensuel: change.mensuel })));
    }
    const cited = [...result.steps, ...result.changes, ...result.warnings];
    for (const { ruleId } of cited) expect(ruleId === undefined || isRuleId(ruleId)).toBe(true);
  });

  test.each(casesOf(name))('$title: hand validation and schema agree', ({ situation }) => {
    const result = run(situation, context);
    const parsed = schema.safeParse(situation).success;
    if (!parsed) expect(result.kind).toBe('refused');
    else if (result.kind === 'refused') {
      const fromForm = result.refusals.filter(
        ({ field, code }) =>
          FORM_CODES.has(code) &&
          !(code === 'hors-bornes' && (field === 'naissance' || field === 'comparer_annee')),
      );
      expect(fromForm).toEqual([]);
    }
  });

  test.each(casesOf(name))('$title: sentences of 25 words at most', ({ situation }) => {
    const result = run(situation, context);
    if (result.kind === 'refused') return;
    const texts = [...result.steps, ...result.changes, ...result.warnings].map(({ text }) => text);
    const sentences = [result.summary, ...texts].flatMap((text) => text.split(/[.;:]\s/u));
    const long = sentences.filter((sentence) => wordCount(sentence) > 25);
    expect(long).toEqual([]);
  });

  test('every outcome is reached by a case', () => {
    const reached = new Set(casesOf(name).map(({ outcome }) => outcome));
    expect(outcomes.filter((outcome) => !reached.has(outcome))).toEqual([]);
  });
});
