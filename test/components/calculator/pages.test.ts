import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CITED_RULES } from '../../../src/components/calculator/cited-rules.ts';
import { namesOf } from '../../../src/components/calculator/control-view.ts';
import { exampleAnswer } from '../../../src/components/calculator/example.ts';
import {
  TOOL_FILES,
  answerJsonSchema,
  schemaFile,
  situationJsonSchema,
} from '../../../src/components/calculator/published-schemas.ts';
import { FORMS } from '../../../src/components/calculator/questions/forms.ts';
import { isLines } from '../../../src/components/calculator/questions/question.ts';
import { TOOLS } from '../../../src/components/calculator/tools.ts';
import type { ToolSlug } from '../../../src/components/calculator/tools.ts';
import { CALCULATORS } from '../../../src/rules/calculators.ts';
import { ROOT, casesOf } from '../../rules/support.ts';
import { pageContext, writtenRules } from './support.ts';

const SLUGS = Object.keys(TOOLS) as ToolSlug[];
const SITE = 'https://site.example/';

test.each(SLUGS)('%s lists exactly the rules that its calculator can cite', async (slug) => {
  const { calculator } = TOOLS[slug];
  expect([...CITED_RULES[calculator]]).toEqual(writtenRules(`${calculator}.ts`));
  const { rules } = await pageContext(calculator);
  expect(rules.map(({ id }) => id).sort()).toEqual([...CITED_RULES[calculator]].sort());
});

test.each(SLUGS)('%s asks every question that its calculator reads, once, and no other', (slug) => {
  const { fields } = CALCULATORS[TOOLS[slug].calculator];
  // One edition of the aid is known: the school year is no question.
  const asked = Object.keys(fields).filter((name) => name !== 'annee_scolaire');
  expect([...namesOf(FORMS[slug])].sort()).toEqual(asked.sort());
});

test('the lines of a list ask every item of the list', () => {
  const lists = SLUGS.flatMap((slug) =>
    FORMS[slug].groups
      .flatMap(({ questions }) => questions)
      .filter(isLines)
      .map((lines) => ({ lines, field: CALCULATORS[TOOLS[slug].calculator].fields }) as const),
  );
  expect(lists).toHaveLength(2);
  for (const { lines, field } of lists) {
    const list = Object.entries(field).find(([name]) => name === lines.list)?.[1];
    if (list?.kind !== 'list') throw new Error(`${lines.list} n’est pas une liste.`);
    expect(lines.columns.map(({ name }) => name)).toEqual(Object.keys(list.items));
  }
});

test.each(SLUGS)('%s works its example out', async (slug) => {
  const answer = exampleAnswer(slug, await pageContext(TOOLS[slug].calculator));
  expect(answer.steps.length).toBeGreaterThan(1);
});

test.each(SLUGS)('%s says with its own sources what the command line says', async (slug) => {
  const { calculator } = TOOLS[slug];
  const context = await pageContext(calculator);
  let answers = 0;
  for (const { situation } of casesOf(calculator)) {
    const outcome = CALCULATORS[calculator].run(situation, context);
    if (outcome.kind === 'refused') continue;
    answers += 1;
    for (const { ruleId, source } of outcome.steps)
      expect(source).toBe(context.marks[ruleId]?.text);
  }
  expect(answers).toBeGreaterThan(10);
});

test.each(SLUGS)('%s publishes the schema of its situation and of its answer', (slug) => {
  const { calculator } = TOOLS[slug];
  const situation = JSON.parse(situationJsonSchema(slug, SITE)) as Record<string, unknown>;
  expect(situation).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${SITE}outils/${slug}/situation.schema.json`,
    type: 'object',
    additionalProperties: false,
  });
  expect(Object.keys(situation['properties'] as object)).toEqual(
    Object.keys(CALCULATORS[calculator].fields),
  );
  const answer = answerJsonSchema(slug, SITE);
  for (const outcome of CALCULATORS[calculator].outcomes) expect(answer).toContain(`"${outcome}"`);
});

test('two schema files a calculator, and no other address', () => {
  expect(TOOL_FILES).toHaveLength(SLUGS.length * 2);
  for (const { slug, file } of TOOL_FILES) {
    expect(JSON.parse(schemaFile(slug, file, SITE))).toHaveProperty(
      '$id',
      `${SITE}outils/${slug}/${file}`,
    );
  }
  expect(() => schemaFile('constructor', 'situation.schema.json', SITE)).toThrow(
    'Aucun schéma à l’adresse /outils/constructor/situation.schema.json.',
  );
  expect(() => schemaFile('bac-2020', 'x.json', SITE)).toThrow('Aucun schéma');
});

test.each(SLUGS)('%s has its page, which loads its own script', (slug) => {
  const page = readFileSync(`${ROOT}src/pages/outils/${slug}/index.astro`, 'utf8');
  expect(page).toContain(`const slug = '${slug}';`);
  expect(page.match(/calculator\/entry\/[a-z0-9-]+\.ts/gu)).toHaveLength(1);
});
