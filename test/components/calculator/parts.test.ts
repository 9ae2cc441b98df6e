import { expect, test } from 'vitest';
import { answerText } from '../../../src/components/calculator/answer-text.ts';
import { controlView, givenWords } from '../../../src/components/calculator/control-view.ts';
import {
  entriesIn,
  fragmentOf,
  numberLines,
} from '../../../src/components/calculator/form-entries.ts';
import { CONTRAT_PRO_FORM } from '../../../src/components/calculator/questions/contrat-pro.ts';
import { readerMessage } from '../../../src/components/calculator/reader-message.ts';
import { renderAnswer } from '../../../src/components/calculator/render-answer.ts';
import { proposals, wordsFor } from '../../../src/components/calculator/suggestions.ts';
import { titleOf } from '../../../src/components/calculator/diploma-data.ts';
import { refusal } from '../../../src/rules/answer.ts';
import type { Answer } from '../../../src/rules/answer.ts';
import { CONTRAT_PRO_FIELDS } from '../../../src/rules/contrat-pro-fields.ts';
import { contratProPay } from '../../../src/rules/contrat-pro-pay.ts';
import type { Fields } from '../../../src/rules/fields.ts';
import { searchDiplomas } from '../../../src/rules/are-search.ts';
import { pageContext } from './support.ts';

const messageOf = (
  fields: Fields,
  field: string,
  situation: Record<string, unknown>,
  run: (one: unknown) => { kind: string; refusals?: readonly { field: string; message: string }[] },
) => {
  const outcome = run(situation);
  const found = outcome.refusals?.find((one) => one.field === field);
  return found && Object.hasOwn(fields, field)
    ? readerMessage(refusal(field, 'type', found.message))
    : null;
};

test.each([
  [
    'debut',
    { debut: '2026-02-31' },
    '« 31/02/2026 » n’existe pas dans le calendrier. Pour la date de début du contrat, nous attendons une date écrite jour/mois/année, par exemple 01/09/2026.',
  ],
  [
    'debut',
    { debut: '2011-12-31' },
    '« 31/12/2011 » n’est pas entre le 01/01/2012 et le 31/12/2099. Pour la date de début du contrat, nous attendons une date écrite jour/mois/année, par exemple 01/09/2026.',
  ],
  [
    'age',
    { age: 14 },
    '« 14 » n’est pas entre 16 et 99. Pour l’âge au début, en années, nous attendons un nombre entier entre 16 et 99, par exemple 19.',
  ],
  [
    'heures',
    { heures: -5 },
    '« -5 » n’est pas entre 1 et 35. Pour le nombre d’heures par semaine, nous attendons un nombre entre 1 et 35, par exemple 35.',
  ],
  [
    'qualification',
    {},
    'Indiquez le plus haut diplôme obtenu : choisissez une réponse de la liste.',
  ],
  [
    'qualification',
    { qualification: 'doctorat' },
    '« doctorat » n’est pas une réponse connue. Pour le plus haut diplôme obtenu, choisissez une réponse de la liste.',
  ],
])('%s is refused in the words of a form', async (field, situation, message) => {
  const context = await pageContext('contrat-pro-pay');
  const run = (one: unknown) => contratProPay(one, context);
  expect(messageOf(CONTRAT_PRO_FIELDS, field, situation, run)).toBe(message);
});

test('examples are written as one types them', () => {
  expect(readerMessage(refusal('taux', 'type', 'un nombre, par exemple 42.5.'))).toBe(
    'un nombre, par exemple 42,5.',
  );
  expect(readerMessage(refusal('x', 'type', 'nous attendons oui (true) ou non (false).'))).toBe(
    'nous attendons oui ou non.',
  );
});

test('lines of a list are numbered without gaps, and their controls found again', () => {
  const { entries, controls } = numberLines([
    ['voie', 'general'],
    ['notes.0.epreuve', ''],
    ['notes.0.note', ' '],
    ['notes.2.epreuve', 'Maths'],
    ['notes.2.note', ''],
    ['notes.3.note', ' 12 '],
    ['oraux.1.note', '14'],
  ]);
  expect(entries).toEqual([
    ['voie', 'general'],
    ['notes.0.epreuve', 'Maths'],
    ['notes.1.note', '12'],
    ['oraux.0.note', '14'],
  ]);
  expect(controls.get('notes.0.note')).toBe('notes.2.note');
  expect(controls.get('notes.1.note')).toBe('notes.3.note');
  expect(controls.get('oraux.0.note')).toBe('oraux.1.note');
  expect([...controls.values()]).not.toContain('notes.0.note');
});

test('the address writes the entries and nothing for none', () => {
  expect(fragmentOf([])).toBe('');
  const entries = [
    ['diplome', 'CAP « Bois » & métal'],
    ['age', '19'],
  ] as const;
  expect(fragmentOf(entries)).toMatch(/^#diplome=/u);
  expect(entriesIn(fragmentOf(entries))).toEqual(entries);
  expect(entriesIn('#grille')).toEqual([]);
});

/** Ordinary spaces, so that the snapshots can be read. */
const spaced = (text: string) => text.replace(/[\u00A0\u202F]/gu, ' ');

const ANSWER: Answer = {
  kind: 'answer',
  outcome: 'montant',
  summary: 'Un <b>minimum</b>.',
  amounts: [
    { id: 'mensuel', label: 'Salaire', value: 1026.86, unit: '€/mois' },
    { id: 'pourcentage', label: 'Part', value: 55, unit: '%' },
  ],
  steps: [
    { ruleId: 'pro-bac-general', text: 'Étape.', formula: '1 × 2 = 2', source: 'Loi' },
    { ruleId: 'cqp-prime-montant', text: 'Prime.', source: 'cqp, l. 61' },
  ],
  changes: [{ from: '2027-01-01', ruleId: 'pro-bac-general', text: 'Plus tard.', amounts: [] }],
  warnings: [{ text: 'Attention.' }],
};
const MARKS = {
  'pro-bac-general': { text: 'Loi', href: null },
  'cqp-prime-montant': { text: 'cqp, l. 61', href: '/sources/#cqp' },
};

test('an answer gives the result first, then each step with its rule and its source', () => {
  const { markup } = renderAnswer(ANSWER, MARKS);
  expect(spaced(markup)).toMatchInlineSnapshot(
    `"<div class="calc-result" data-outcome="montant"><p class="calc-verdict">1 026,86 € brut par mois</p><p class="calc-summary">Un &lt;b&gt;minimum&lt;/b&gt;.</p><dl class="calc-amounts"><div data-amount="pourcentage"><dt>Part</dt><dd>55 %</dd></div></dl><h3>Ce qui change ensuite</h3><ul><li>Plus tard. <small><a class="calc-rule" href="#regle-pro-bac-general"><span class="vh">Règle </span>pro-bac-general</a></small></li></ul><h3>Le calcul, étape par étape</h3><ol class="calc-steps"><li>Étape. <b class="calc-formula">1 × 2 = 2</b> <small><a href="#regle-pro-bac-general">Loi</a></small> <small><a class="calc-rule" href="#regle-pro-bac-general"><span class="vh">Règle </span>pro-bac-general</a></small></li><li>Prime. <small><a href="/sources/#cqp">cqp, l. 61</a></small> <small><a class="calc-rule" href="#regle-cqp-prime-montant"><span class="vh">Règle </span>cqp-prime-montant</a></small></li></ol><h3>À savoir</h3><ul><li>Attention.</li></ul></div>"`,
  );
});

test('a copied answer holds question, answers, result, steps, sources and address', () => {
  const address = 'https://site.example/?age=19';
  expect(spaced(answerText(ANSWER, 'Combien ?', [['Âge', '19']], address))).toMatchInlineSnapshot(`
    "Combien ?
    Âge : 19

    1 026,86 € brut par mois
    Un <b>minimum</b>.
    Salaire : 1 026,86 € par mois
    Part : 55 %

    1. Étape. 1 × 2 = 2 [Loi]
    2. Prime. [cqp, l. 61]
    Ensuite : Plus tard.
    À savoir : Attention.

    https://site.example/?age=19"
  `);
});

test('an example says the labels and options of its form', () => {
  expect(givenWords(CONTRAT_PRO_FORM, { qualification: 'aucune', age: '19' })).toEqual([
    ['Ou votre âge au début du contrat', '19'],
    ['Votre plus haut diplôme obtenu', 'Aucun diplôme'],
  ]);
});

test('a question without field, or a menu that differs from the rules, stops the build', () => {
  expect(() => controlView({ name: 'x', label: 'X' }, undefined, 'x')).toThrow(
    'Question sans champ dans les règles : x.',
  );
  const field = CONTRAT_PRO_FIELDS.qualification;
  expect(() =>
    controlView(
      { name: 'qualification', label: 'Q', options: { aucune: 'Aucun' } },
      field,
      'qualification',
    ),
  ).toThrow('Menu incomplet pour « qualification »');
});

test.each([
  ['menuis', 'CAP Menuisier fabricant'],
  ['MÉTIERS DE L’AGRICULTURE', 'CAPA Métiers de l’agriculture'],
  ["metiers de l'agriculture", 'CAPA Métiers de l’agriculture'],
  ['sti2d', '43020010'],
])('« %s » proposes %s', async (typed, wanted) => {
  const { lists } = await pageContext('are-eligibility');
  const found = searchDiplomas(lists.index, typed, Infinity).map(({ diploma }) => [
    titleOf(diploma),
    diploma.code,
  ]);
  expect(found.flat().some((text) => text.includes(wanted))).toBe(true);
});

test('what a proposal writes names that diploma alone, and ends the proposals', async () => {
  const { lists } = await pageContext('are-eligibility');
  const faults = lists.index.flatMap(({ diploma }) => {
    const words = wordsFor(lists.index, diploma);
    const [best] = searchDiplomas(lists.index, words, 1);
    return best?.diploma === diploma && proposals(lists.index, words).length === 0 ? [] : [words];
  });
  expect(faults).toEqual([]);
  expect(proposals(lists.index, '')).toEqual([]);
});
