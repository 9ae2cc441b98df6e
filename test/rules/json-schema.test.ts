import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  answerJsonSchema,
  situationJsonSchema,
} from '../../src/components/calculator/published-schemas.ts';
import { TOOLS } from '../../src/components/calculator/tools.ts';
import type { ToolSlug } from '../../src/components/calculator/tools.ts';
import { outcomeSchema } from '../../src/rules/answer.schema.ts';
import { CALCULATORS } from '../../src/rules/calculators.ts';
import { situationSchema } from '../../src/rules/fields.schema.ts';
import { casesOf, siteContext } from './support.ts';

// One seed: a failure is the same for everybody.
fc.configureGlobal({ seed: 20260601 });

const context = await siteContext();
const SLUGS = Object.keys(TOOLS) as ToolSlug[];
const SITE = 'https://site.example/';

/** A reader of JSON Schema as others have it: strict, 2020-12, no format and no keyword of its own. */
function reader(text: string) {
  const ajv = new Ajv2020({ strict: true, validateFormats: false });
  return ajv.compile(z.record(z.string(), z.unknown()).parse(JSON.parse(text)));
}

describe.each(SLUGS)('%s', (slug) => {
  const { fields, outcomes, run } = CALCULATORS[TOOLS[slug].calculator];
  const accepts = reader(situationJsonSchema(slug, SITE));
  const acceptsAnswer = reader(answerJsonSchema(slug, SITE));
  const schema = situationSchema(fields);
  const answers = outcomeSchema(outcomes);
  const seeds = casesOf(TOOLS[slug].calculator).map(({ situation }) =>
    z.record(z.string(), z.unknown()).parse(situation),
  );

  /** Decimals are the one thing that the published file says in words only. */
  const tooFine = (situation: unknown): boolean => {
    const result = run(situation, context);
    return result.kind === 'refused' && result.refusals.some(({ code }) => code === 'decimales');
  };
  const agree = (situation: unknown) => {
    if (tooFine(situation)) expect(schema.safeParse(situation).success).toBe(false);
    else
      expect([situation, accepts(situation)]).toEqual([
        situation,
        schema.safeParse(situation).success,
      ]);
  };

  test('the published file accepts and refuses what the calculator reads, on every case', () => {
    for (const situation of seeds) agree(situation);
  });

  test('and on cases spoilt at random', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc
        .date({ noInvalidDate: true, min: new Date('1890-01-01'), max: new Date('2110-01-01') })
        .map((date) => date.toISOString().slice(0, 10)),
      fc.integer({ min: 0, max: 2_100_000 }).map((hundredths) => hundredths / 100),
      fc.integer({ min: -10, max: 130 }),
      fc.string({ unit: 'grapheme', maxLength: 250 }),
      fc.constantFrom('2026-02-29', '2024-02-29', '2011-12-31', '2100-01-01', ' ', '', '234', 'x'),
    );
    const keys = fc.constantFrom(...Object.keys(fields), 'x');
    fc.assert(
      fc.property(fc.constantFrom(...seeds), keys, value, (seed, key, sent) => {
        agree({ ...seed, [key]: sent });
      }),
      { numRuns: 500 },
    );
  });

  test('every answer and refusal has the published form', () => {
    for (const situation of seeds) {
      const result: unknown = JSON.parse(JSON.stringify(run(situation, context)));
      expect(acceptsAnswer(result)).toBe(true);
      expect(answers.safeParse(result).success).toBe(true);
    }
    expect(acceptsAnswer({ kind: 'answer', outcome: 'loto' })).toBe(false);
    expect(acceptsAnswer({ kind: 'refused', refusals: [] })).toBe(false);
  });
});

test.each(['heures', 'minimum_branche'] as const)(
  'cents that floats divide badly are accepted: %s',
  (name) => {
    const accepts = reader(situationJsonSchema('salaire-contrat-pro', SITE));
    for (const value of [1.1, 16.1, 17.55, 32.07]) {
      expect(
        accepts({ debut: '2026-09-01', qualification: 'aucune', age: 19, [name]: value }),
      ).toBe(true);
    }
  },
);
