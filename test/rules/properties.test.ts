import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/rules/answer.ts';
import { z } from 'zod';
import { outcomeSchema } from '../../src/rules/answer.schema.ts';
import { CALCULATORS, isCalculatorName } from '../../src/rules/calculators.ts';
import { hasDecimals } from '../../src/rules/fields.ts';
import { situationSchema } from '../../src/rules/fields.schema.ts';
import { amount, casesOf, siteContext } from './support.ts';

// One seed: a failure is the same for everybody.
fc.configureGlobal({ seed: 20260601 });

const context = await siteContext();
const names = Object.keys(CALCULATORS).filter(isCalculatorName);
const pro = (situation: unknown) => CALCULATORS['contrat-pro-pay'].run(situation, context);

const qualification = fc.constantFrom(
  ...CALCULATORS['contrat-pro-pay'].fields.qualification.values,
);
const start = fc
  .date({ min: new Date('2012-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const hours = fc.integer({ min: 100, max: 3500 }).map((hundredths) => hundredths / 100);
const minimum = fc.option(
  fc.integer({ min: 100, max: 1_000_000 }).map((cents) => cents / 100),
  {
    nil: undefined,
  },
);
const person = fc.record({ debut: start, qualification, heures: hours }).chain((base) =>
  fc.record({
    base: fc.constant(base),
    age: fc.integer({ min: 16, max: 99 }),
    branch: minimum,
  }),
);

function situation(base: object, age: number, branch: number | undefined) {
  return { ...base, age, ...(branch === undefined ? {} : { minimum_branche: branch }) };
}

function monthly(outcome: Outcome): number {
  const value = amount(outcome, 'mensuel');
  if (value === undefined) throw new Error(JSON.stringify(outcome));
  return value;
}

describe('contrat-pro-pay', () => {
  test('never falls with age', () => {
    fc.assert(
      fc.property(person, fc.nat(40), ({ base, age, branch }, more) => {
        const older = Math.min(99, age + more);
        expect(monthly(pro(situation(base, older, branch)))).toBeGreaterThanOrEqual(
          monthly(pro(situation(base, age, branch))),
        );
      }),
    );
  });

  test('never falls when the SMIC of a later day is higher', () => {
    fc.assert(
      fc.property(person, start, ({ base, age, branch }, other) => {
        const [first = '', last = ''] = [base.debut, other].sort();
        const at = (debut: string) => monthly(pro(situation({ ...base, debut }, age, branch)));
        expect(at(last)).toBeGreaterThanOrEqual(at(first));
      }),
    );
  });

  test('never falls with hours or with the branch minimum, and is never under 55 % of the SMIC', () => {
    fc.assert(
      fc.property(person, hours, ({ base, age, branch }, other) => {
        const [few = 1, many = 1] = [base.heures, other].sort((a, b) => a - b);
        const at = (heures: number) => pro(situation({ ...base, heures }, age, branch));
        expect(monthly(at(many))).toBeGreaterThanOrEqual(monthly(at(few)));
        const one = at(few);
        const floor = age >= 26 ? 1 : age >= 21 ? 0.7 : 0.55;
        // Half a cent of rounding at most.
        expect(monthly(one)).toBeGreaterThanOrEqual(
          (amount(one, 'smic-mensuel') ?? NaN) * floor - 0.005,
        );
        const richer = pro(
          situation({ ...base, heures: few }, age, Math.round((branch ?? 0) * 100 + 50_000) / 100),
        );
        expect(monthly(richer)).toBeGreaterThanOrEqual(monthly(one));
      }),
    );
  });

  test('the raised rate is never under the base rate', () => {
    fc.assert(
      fc.property(person, ({ base, age, branch }) => {
        const at = (held: string) =>
          monthly(pro(situation({ ...base, qualification: held }, age, branch)));
        expect(at('bac-professionnel')).toBeGreaterThanOrEqual(at('bac-general'));
        expect(at('bac-general')).toBe(at('aucune'));
      }),
    );
  });
});

test('are-grant: exact to the cent, never negative, parts add up', () => {
  const count = fc.nat(10_000);
  const money = fc.nat(500_000_000).map((cents) => cents / 100);
  fc.assert(
    fc.property(
      count,
      count,
      count,
      fc.nat(10_000),
      money,
      money,
      (prepa, pre, post, rate, a, b) => {
        const result = CALCULATORS['are-grant'].run(
          {
            prepa_metiers: prepa,
            pre_bac: pre,
            post_bac: post,
            taux_boursiers: rate / 100,
            reliquats_pre_bac: a,
            reliquats_post_bac: b,
            enquetes: true,
          },
          context,
        );
        const cents = (id: string) => BigInt(Math.round((amount(result, id) ?? NaN) * 100));
        const exactPre = BigInt(prepa) * 5400n + BigInt(pre) * 15100n;
        const exactPost = (BigInt(post) * 15100n * BigInt(rate) * 2n + 10000n) / 20000n;
        expect(cents('pre-bac-calcule')).toBe(exactPre);
        expect(cents('post-bac-calcule')).toBe(exactPost);
        const left = (sum: bigint, leftover: number) => {
          const rest = sum - BigInt(Math.round(leftover * 100));
          return rest > 0n ? rest : 0n;
        };
        expect(cents('total-verse')).toBe(left(exactPre, a) + left(exactPost, b));
      },
    ),
  );
});

test('bac-2020: a better mark never gives a worse result', () => {
  const rank: Readonly<Record<string, number>> = {
    'remplacement-sur-autorisation': 0,
    'second-groupe': 1,
    admis: 2,
  };
  fc.assert(
    fc.property(fc.nat(2000), fc.nat(2000), (one, two) => {
      const [low = 0, high = 0] = [one, two].sort((a, b) => a - b);
      const at = (hundredths: number) => {
        const result = CALCULATORS['bac-2020'].run(
          { voie: 'general', moyenne: hundredths / 100 },
          context,
        );
        return result.kind === 'answer' ? (rank[result.outcome] ?? NaN) : NaN;
      };
      expect(at(high)).toBeGreaterThanOrEqual(at(low));
    }),
  );
});

describe.each(names)('%s', (name) => {
  const { fields, outcomes, run } = CALCULATORS[name];
  const schema = situationSchema(fields);
  const answers = outcomeSchema(outcomes);
  const seeds = casesOf(name).map(({ situation: one }) =>
    z.record(z.string(), z.unknown()).parse(one),
  );
  const junk = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(
      '2026-02-31',
      '12',
      -1,
      21,
      1e21,
      0.005,
      '',
      ' ',
      '\u0000',
      '<script>',
      [],
      {},
      null,
    ),
  );

  test('whatever is sent, it answers or refuses, in its published form, and agrees with its schema', () => {
    const keys = [...Object.keys(fields), 'constructor', 'x'];
    fc.assert(
      fc.property(fc.constantFrom(...seeds), fc.constantFrom(...keys), junk, (seed, key, value) => {
        const sent: unknown = { ...seed, [key]: value };
        const result = run(sent, context);
        expect(answers.safeParse(result).error).toBeUndefined();
        for (const line of result.kind === 'answer' ? result.amounts : []) {
          expect(hasDecimals(line.value, line.unit === 'points' ? 3 : 2)).toBe(true);
        }
        if (!schema.safeParse(sent).success) expect(result.kind).toBe('refused');
      }),
      { numRuns: 300 },
    );
  });

  test.each([null, undefined, 3, 'texte', [], true])('%j is not a situation', (sent) => {
    expect(run(sent, context)).toMatchObject({
      kind: 'refused',
      refusals: [{ field: '', code: 'type' }],
    });
  });

  test('does not change what it is given', () => {
    for (const seed of seeds) {
      const before = JSON.stringify(seed);
      run(seed, context);
      expect(JSON.stringify(seed)).toBe(before);
    }
  });
});
