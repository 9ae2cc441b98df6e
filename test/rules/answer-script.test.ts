import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { CALCULATORS } from '../../src/rules/calculators.ts';
import { outcomeSchema } from '../../src/rules/answer.schema.ts';
import { situationSchema } from '../../src/rules/fields.schema.ts';
import { ROOT } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'answer-'));
afterAll(() => rmSync(folder, { recursive: true }));

function answer(name: string, text: string) {
  const file = join(folder, 'situation.json');
  writeFileSync(file, text);
  return spawnSync(process.execPath, ['scripts/answer.ts', name, file], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}

test('prints the answer as JSON', () => {
  const run = answer('bac-2020', '{"voie":"general","moyenne":10}');
  expect(run.status).toBe(0);
  expect(JSON.parse(run.stdout)).toMatchObject({ kind: 'answer', outcome: 'admis' });
});

test('prints the refusals as JSON, exit code 2', () => {
  const run = answer('bac-2020', '{"voie":"general","moyenne":21}');
  expect(run.status).toBe(2);
  expect(JSON.parse(run.stdout)).toMatchObject({
    refusals: [{ field: 'moyenne', code: 'hors-bornes' }],
  });
});

test('a file that is not JSON is a refusal too', () => {
  const run = answer('are-grant', '{"pre_bac":');
  expect(run.status).toBe(2);
  expect(JSON.parse(run.stdout)).toMatchObject({ refusals: [{ field: '', code: 'format' }] });
});

test('an unknown calculator prints the use', () => {
  const run = answer('loto', '{}');
  expect(run.status).toBe(64);
  expect(run.stderr).toContain(
    'contrat-pro-pay, apprentissage-pay, are-eligibility, are-grant, bac-2020',
  );
});

test.each(Object.entries(CALCULATORS))(
  '%s publishes its schemas as JSON Schema',
  (_, { fields, outcomes }) => {
    const schema = z.toJSONSchema(situationSchema(fields));
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(fields));
    expect(JSON.stringify(z.toJSONSchema(outcomeSchema(outcomes)))).toContain(outcomes[0]);
  },
);
