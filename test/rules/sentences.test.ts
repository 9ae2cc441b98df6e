import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/rules/answer.ts';
import { CALCULATORS } from '../../src/rules/calculators.ts';
import { siteContext } from './support.ts';

const context = await siteContext();
const plain = (text: string) => text.replace(/[\u202F\u00A0]/gu, ' ');

function said(outcome: Outcome): readonly string[] {
  if (outcome.kind === 'refused') return [];
  const formulas = outcome.steps.map(({ formula }) => formula ?? '');
  const all = [...outcome.steps, ...outcome.changes, ...outcome.warnings].map(({ text }) => text);
  return [outcome.summary, ...all, ...formulas].map(plain);
}

describe('the work shown is the work done', () => {
  test('SMIC, percentage and decree are in the steps', () => {
    const texts = said(
      CALCULATORS['contrat-pro-pay'].run(
        { age: 21, debut: '2026-06-01', qualification: 'bac-professionnel' },
        context,
      ),
    );
    expect(texts).toContain('12,31 € × 35 × 52 ÷ 12 = 1 867,02 €');
    expect(texts).toContain('1 867,02 € × 80 % = 1 493,62 €');
    expect(texts.join('\n')).toContain('Arrêté du 22/05/2026');
  });

  test.each([
    [35, '2 196,49 €'],
    [17.5, '2 196,49 €'],
  ])('26 and over, %d hours: the branch minimum that changes the answer', (heures, threshold) => {
    const texts = said(
      CALCULATORS['contrat-pro-pay'].run(
        { age: 30, debut: '2026-09-01', qualification: 'aucune', heures },
        context,
      ),
    );
    expect(texts.join('\n')).toContain(threshold);
  });

  test('85 % of the branch, part time', () => {
    const texts = said(
      CALCULATORS['contrat-pro-pay'].run(
        {
          age: 30,
          debut: '2026-09-01',
          qualification: 'aucune',
          heures: 24,
          minimum_branche: 2500,
        },
        context,
      ),
    );
    expect(texts).toContain('2 500,00 € × 85 % × 24 ÷ 35 = 1 457,14 €');
  });

  test('a later band without known SMIC gives its percentage', () => {
    const texts = said(
      CALCULATORS['contrat-pro-pay'].run(
        { naissance: '2006-03-15', debut: '2026-09-01', qualification: 'bac-technologique' },
        context,
      ),
    );
    expect(texts.join('\n')).toContain('70 % ou 80 % du SMIC de cette date');
  });

  test('orals: which mark is kept', () => {
    const texts = said(
      CALCULATORS['bac-2020'].run(
        {
          voie: 'general',
          notes: [
            { epreuve: 'Philosophie', note: 8, coefficient: 7 },
            { epreuve: 'Maths', note: 9, coefficient: 5 },
          ],
          oraux: [
            { epreuve: 'Philosophie', note: 7 },
            { epreuve: 'Maths', note: 15 },
          ],
        },
        context,
      ),
    );
    expect(texts.join('\n')).toContain(
      'Philosophie 7 (avant 8) : non gardée ; Maths 15 (avant 9) : gardée. Moyenne : 10,91.',
    );
  });

  test('tests to take again are named', () => {
    const texts = said(
      CALCULATORS['bac-2020'].run(
        {
          voie: 'technologique',
          notes: [
            { epreuve: 'Philosophie', note: 5, coefficient: 7 },
            { epreuve: 'Sport', note: 10, coefficient: 2 },
          ],
        },
        context,
      ),
    );
    expect(texts.join('\n')).toContain('Ici : Philosophie.');
  });

  test('an absent diploma is not a no, and its speciality is judged apart', () => {
    const person = {
      etablissement: 'lycee-public',
      ile_de_france: true,
      statut: 'scolaire',
      classe: 'premiere-annee',
    };
    const run = (code: string) =>
      said(CALCULATORS['are-eligibility'].run({ ...person, diplome: code }, context)).join('\n');
    expect(run('50023499')).toContain('ce qui n’est pas un refus. Sa spécialité 234 est éligible');
    expect(run('32032612')).toContain(
      'Sa spécialité 326 n’est pas parmi les spécialités éligibles',
    );
  });

  test('grant: worked lines', () => {
    const texts = said(
      CALCULATORS['are-grant'].run(
        {
          pre_bac: 100,
          post_bac: 10,
          boursiers: 1,
          effectif_boursiers: 3,
          reliquats_pre_bac: 15100,
          enquetes: true,
        },
        context,
      ),
    );
    expect(texts).toContain('100 × 151,00 € = 15 100,00 €');
    expect(texts).toContain('10 × 1 ÷ 3 × 151,00 € = 503,33 €');
    expect(texts).toContain('15 100,00 € − 15 100,00 € = 0,00 €');
    expect(texts.join('\n')).toContain('Ils sont égaux à la dotation.');
  });
});
