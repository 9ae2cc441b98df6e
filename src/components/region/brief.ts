import type { LinkedRow } from '../../datasets/diplomas/index-diplomas.ts';
import { waysOf } from '../diploma/anfa.ts';
import { figureOf, numberOf } from '../diploma/figure.ts';
import { enumerate } from '../diploma/sentence.ts';
import type { Sentence } from '../diploma/sentence.ts';
import type { Region } from '../../schemas/register.ts';

/** Where the region stands today, and which académies are in it; empty for France. */
export function placeSentences({ title, present, academies }: Region): readonly string[] {
  if (present === null) return [];
  const place =
    present.title === title
      ? 'Cette région existe encore sous le même nom.'
      : `Son territoire est aujourd’hui dans la région ${present.title}.`;
  const [only] = academies;
  const school =
    academies.length === 0
      ? []
      : academies.length === 1
        ? [`Son académie à cette époque : ${only ?? ''}.`]
        : [
            `Ses académies à cette époque : ${academies.slice(0, -1).join(', ')} et ${academies.at(-1) ?? ''}.`,
          ];
  return [place, ...school];
}

const WAY_WORDS: Readonly<Record<string, string>> = {
  scolaire: ' au lycée',
  apprentissage: ' en apprentissage',
  contrat_pro: ' en contrat de professionnalisation',
};

/** What the page answers first: how many, by which way, with which results. */
export function regionBrief(
  total: LinkedRow | null,
  results: LinkedRow | null,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const enrolled = figureOf(total, 'total_effectif');
  if (total && enrolled) {
    const { edition } = total.edition.manifest;
    sentences.push([`En ${edition}, `, enrolled, ' se formaient aux métiers de l’automobile.']);
    const ways = waysOf(total.table.descriptor, 'effectif')
      .filter(({ id }) => (numberOf(total, `${id}_effectif`) ?? 0) > 0 && WAY_WORDS[id])
      .flatMap(({ id }) => {
        const figure = figureOf(total, `${id}_effectif`);
        return figure ? [[{ ...figure, unit: '' }, WAY_WORDS[id] ?? '']] : [];
      });
    if (ways.length > 0) sentences.push(['Répartition : ', ...enumerate(ways), '.']);
  }
  const passed = figureOf(results, 'total_recus');
  const presented = figureOf(results, 'total_presentes');
  const rate = figureOf(results, 'total_taux');
  if (results && passed && presented && rate) {
    sentences.push([
      `En juin ${results.edition.manifest.period.from ?? ''}, `,
      { ...passed, unit: '' },
      ' reçus sur ',
      presented,
      ' présentés : ',
      rate,
      ' de réussite.',
    ]);
  }
  return sentences;
}
