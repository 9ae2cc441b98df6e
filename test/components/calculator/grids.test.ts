import { expect, test } from 'vitest';
import { listsFrom } from '../../../src/components/calculator/diploma-data.ts';
import type {
  PrintedDiploma,
  UnprintedLists,
} from '../../../src/components/calculator/diploma-data.ts';
import { DIPLOMA_GRIDS } from '../../../src/components/calculator/diploma-grid.ts';
import { caseGrid, diplomaGrids } from '../../../src/components/calculator/grids/are.ts';
import * as grantGrids from '../../../src/components/calculator/grids/are-grant.ts';
import { bacGrids, segmentsOf } from '../../../src/components/calculator/grids/bac-2020.ts';
import {
  apprenticeGrid,
  historyGrid,
  leafletGrid,
  payCell,
  payGrid,
  smicPeriods,
} from '../../../src/components/calculator/grids/contrat-pro.ts';
import type { Grid } from '../../../src/components/calculator/grids/grid.ts';
import { contextOf } from '../../../src/components/calculator/mount.ts';
import type { PageData } from '../../../src/components/calculator/mount.ts';
import { verdictOf } from '../../../src/components/calculator/verdict.ts';
import type { Outcome, RuleContext } from '../../../src/rules/answer.ts';
import { areEligibility } from '../../../src/rules/are-eligibility.ts';
import { entriesIn } from '../../../src/components/calculator/form-entries.ts';
import { ARE_ELIGIBILITY_FIELDS, ARE_GRANT_FIELDS } from '../../../src/rules/are-fields.ts';
import { areGrant } from '../../../src/rules/are-grant.ts';
import { BAC_2020_FIELDS } from '../../../src/rules/bac-2020-fields.ts';
import { bac2020 } from '../../../src/rules/bac-2020.ts';
import { CONTRAT_PRO_FIELDS, MIN_AGE } from '../../../src/rules/contrat-pro-fields.ts';
import { bandOf } from '../../../src/rules/contrat-pro-floor.ts';
import { contratProPay } from '../../../src/rules/contrat-pro-pay.ts';
import type { Fields } from '../../../src/rules/fields.ts';
import { situationFromText } from '../../../src/rules/form.ts';
import { MAX_AGE } from '../../../src/rules/person-age.ts';
import { pageContext, sent } from './support.ts';

/** The answer that the script gives to the address of a cell: same fields, same rules, data after JSON. */
function byScript(
  query: string,
  fields: Fields,
  run: (situation: unknown) => Outcome,
): Extract<Outcome, { kind: 'answer' }> {
  const outcome = run(situationFromText(fields, entriesIn(query)));
  if (outcome.kind === 'answer') return outcome;
  throw new Error(`${query} : ${outcome.refusals.map(({ message }) => message).join(' ')}`);
}

const scriptContext = async (name: Parameters<typeof pageContext>[0]): Promise<RuleContext> =>
  contextOf(sent<PageData>(await pageContext(name)));

const cells = (grids: readonly Grid[]) =>
  grids.flatMap(({ rows }) =>
    rows.flatMap((row) => row.cells.map((cell) => ({ head: row.head, ...cell }))),
  );

test('every cell of the pay grids is the answer of the script', async () => {
  const page = await pageContext('contrat-pro-pay');
  const script = await scriptContext('contrat-pro-pay');
  const grids = [...smicPeriods(page).map((period) => payGrid(page, period)), historyGrid(page)];
  let compared = 0;
  for (const { text, small, query } of cells(grids)) {
    if (query === undefined) continue;
    const answer = byScript(query, CONTRAT_PRO_FIELDS, (one) => contratProPay(one, script));
    expect(verdictOf(answer).toLowerCase()).toBe(
      `${small === undefined && answer.outcome === 'au-moins' ? 'au moins ' : ''}${text} brut par mois`,
    );
    compared += 1;
  }
  // 21 SMIC × 8 diplomas × 3 bands, and 21 × 5 rates.
  expect(compared).toBe(21 * 8 * 3 + 21 * 5);
});

test('the age of a band stands for every age of the band', async () => {
  const page = await pageContext('contrat-pro-pay');
  const [last] = smicPeriods(page);
  const debut = last?.from ?? '';
  for (const qualification of CONTRAT_PRO_FIELDS.qualification.values) {
    const texts = new Map<string, Set<string>>();
    for (let age = MIN_AGE; age <= MAX_AGE; age += 1) {
      const { text, small } = payCell(page, { age: String(age), debut, qualification });
      const band = bandOf(age);
      texts.set(band, (texts.get(band) ?? new Set()).add(`${text} ${small ?? ''}`));
    }
    expect([...texts.values()].map(({ size }) => size)).toEqual([1, 1, 1]);
  }
});

test('the leaflet stands beside the law, never in its place', async () => {
  const grid = leafletGrid(await pageContext('contrat-pro-pay'));
  expect(
    grid.rows.map(({ head, cells: [law, , leaflet] }) => [head, law?.text, leaflet?.text]),
  ).toEqual([
    ['moins de 21 ans, base', '55\u00A0%', '55 % du SMIC'],
    ['moins de 21 ans, bac professionnel', '65\u00A0%', '65 % du SMIC'],
    ['21 à 25 ans, base', '70\u00A0%', '70 % du SMIC'],
    ['21 à 25 ans, bac professionnel', '80\u00A0%', '80 % du SMIC'],
    ['26 ans et plus', '100\u00A0%', '100 % du SMIC'],
  ]);
});

test('the apprentice grid has four ages and three years', async () => {
  const { rows } = apprenticeGrid(await pageContext('contrat-pro-pay'));
  expect(
    rows.map((row) => row.cells.map(({ small }) => small?.replace('\u00A0% du SMIC', ''))),
  ).toEqual([
    ['27', '39', '55'],
    ['43', '51', '67'],
    ['53', '61', '78'],
    ['100', '100', '100'],
  ]);
});

test('every diploma and case of the ARE tables is the answer of the script', async () => {
  const page = await pageContext('are-eligibility');
  const grids = diplomaGrids(page);
  const payload = sent<PageData & { readonly lists: UnprintedLists }>(page);
  const context = contextOf(payload);
  const printed = grids.flatMap(({ rows }, index): PrintedDiploma[] =>
    rows.map((row) => ({
      niveau: DIPLOMA_GRIDS[index]?.niveau ?? 'pre-bac',
      title: row.head,
      code: row.cells[0]?.text ?? '',
      label: row.cells[3]?.text ?? '',
      ligne: Number(row.cells[4]?.text.replace(/\D/gu, '')),
    })),
  );
  const lists = listsFrom(printed, payload.lists);
  expect(printed).toHaveLength(222);
  const byLine = (a: { diploma: { ligne: number } }, b: { diploma: { ligne: number } }) =>
    a.diploma.ligne - b.diploma.ligne;
  expect([...lists.index].sort(byLine)).toEqual([...page.lists.index].sort(byLine));
  for (const { text, query } of cells([...grids, caseGrid(page)])) {
    if (query === undefined) continue;
    const answer = byScript(query, ARE_ELIGIBILITY_FIELDS, (one) =>
      areEligibility(one, context, lists),
    );
    expect(verdictOf(answer)).toBe(text);
  }
});

test('the cases of the ARE show every kind of answer', async () => {
  const { rows } = caseGrid(await pageContext('are-eligibility'));
  const answers = new Set(rows.map(({ cells: [first] }) => first?.text));
  expect([...answers].sort()).toEqual([
    'Absent de la liste indicative',
    'Non',
    'Oui : 151,00\u00A0€ par élève, versés à l’établissement',
    'Oui : 54,00\u00A0€ par élève, versés à l’établissement',
    'Oui, si l’élève est boursier',
    'Possible, sur décision du chef d’établissement',
  ]);
});

test('each diploma is found by the title that its table prints', async () => {
  const { lists, ...context } = await pageContext('are-eligibility');
  const missed = lists.index.flatMap(({ diploma }) => {
    const title = diploma.aliases.at(-1) ?? '';
    const outcome = areEligibility(
      {
        diplome: title,
        classe: 'premiere-annee',
        etablissement: 'lycee-public',
        ile_de_france: true,
        statut: 'scolaire',
      },
      context,
      lists,
    );
    const text = outcome.kind === 'answer' ? outcome.steps[0]?.text : outcome.refusals[0]?.message;
    return text?.includes(diploma.code) ? [] : [title];
  });
  expect(missed).toEqual([]);
});

test('every cell of the grant tables is the answer of the script', async () => {
  const page = await pageContext('are-grant');
  const script = await scriptContext('are-grant');
  const grids = [grantGrids.levelGrid(page), grantGrids.rateGrid(page), grantGrids.caseGrid(page)];
  let compared = 0;
  for (const { text, query } of cells(grids)) {
    if (query === undefined) continue;
    const answer = byScript(query, ARE_GRANT_FIELDS, (one) => areGrant(one, script));
    const total = answer.amounts.find(({ id }) => id === 'total-verse');
    expect([verdictOf(answer), total?.value === 0 ? '0,00\u00A0€' : '']).toContain(text);
    compared += 1;
  }
  expect(compared).toBe(16 * 3 + 16 * 10 + 5);
});

test('every mean of the bac tables is the answer of the script', async () => {
  const page = await pageContext('bac-2020');
  const script = await scriptContext('bac-2020');
  for (const { text, query } of cells(bacGrids(page))) {
    if (query === undefined) continue;
    const answer = byScript(query, BAC_2020_FIELDS, (one) => bac2020(one, script));
    expect([verdictOf(answer), answer.summary]).toContain(text);
  }
});

test('the segments cover every mean once and change at the bounds of the document', async () => {
  const page = await pageContext('bac-2020');
  for (const voie of ['general', 'technologique']) {
    const segments = segmentsOf(page, { voie });
    expect(segments.map(({ from }) => from)).toEqual([
      0, 800, 1000, 1200, 1201, 1400, 1401, 1600, 1601, 1800, 1801,
    ]);
    expect(segments.at(-1)?.to).toBe(2000);
    segments
      .slice(1)
      .forEach(({ from }, index) => expect(from).toBe((segments[index]?.to ?? 0) + 1));
  }
  const pro = segmentsOf(page, { voie: 'professionnel', pratique: '20' });
  expect(pro.map(({ from }) => from).slice(0, 4)).toEqual([0, 800, 801, 1000]);
});
