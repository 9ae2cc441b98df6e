import { formatNumber } from '../../../lib/numbers-fr.ts';
import type { Answer, RuleContext } from '../../../rules/answer.ts';
import { BAC_2020_FIELDS } from '../../../rules/bac-2020-fields.ts';
import { bac2020 } from '../../../rules/bac-2020.ts';
import { situationFromText } from '../../../rules/form.ts';
import { verdictOf } from '../verdict.ts';
import { answered, fragmentSuffix } from './grid.ts';
import type { Entries, Grid } from './grid.ts';

/** Means of two decimals, in hundredths: every answer that a mean can give. */
const LAST = BAC_2020_FIELDS.moyenne.max * 100;

export function result(context: RuleContext, entries: Entries): Answer {
  return answered(bac2020(situationFromText(BAC_2020_FIELDS, Object.entries(entries)), context));
}

/** Consecutive means with one answer. */
export interface Segment {
  /** Hundredths of a mark, both included. */
  readonly from: number;
  readonly to: number;
  readonly answer: Answer;
}

const meanText = (hundredths: number) => formatNumber(hundredths / 100);

/** What makes two answers the same for a reader: verdict, sentence, cautions. Cautions that print the mean differ. */
function signature({ outcome, summary, warnings }: Answer): string {
  return [outcome, summary, ...warnings.map(({ text }) => text)].join('|');
}

/** Every mean from zero to the highest, grouped: computed one by one, none is skipped. */
export function segmentsOf(context: RuleContext, voie: Entries): readonly Segment[] {
  const segments: Segment[] = [];
  for (let mean = 0; mean <= LAST; mean += 1) {
    const answer = result(context, { ...voie, moyenne: meanText(mean) });
    const last = segments.at(-1);
    if (last && signature(last.answer) === signature(answer)) {
      segments[segments.length - 1] = { ...last, to: mean };
    } else segments.push({ from: mean, to: mean, answer });
  }
  return segments;
}

const KINDS: readonly (readonly [id: string, title: string, entries: Entries])[] = [
  ['general', 'Bac général', { voie: 'general' }],
  ['technologique', 'Bac technologique', { voie: 'technologique' }],
  [
    'professionnel',
    'Bac professionnel, pratique suffisante',
    { voie: 'professionnel', pratique: formatNumber(BAC_2020_FIELDS.pratique.max) },
  ],
  [
    'professionnel-pratique',
    'Bac professionnel, pratique insuffisante',
    { voie: 'professionnel', pratique: formatNumber(BAC_2020_FIELDS.pratique.min) },
  ],
];

/** Cautions that every answer carries are said once, above the tables. */
const EVERYWHERE = 2;

/** Every mean and its result, one table for each kind of bac. */
export function bacGrids(context: RuleContext): readonly Grid[] {
  return KINDS.map(([id, title, entries]) => ({
    id: `grille-${id}`,
    title,
    note: 'Moyenne du premier groupe, sur vingt. Toutes les moyennes à deux chiffres après la virgule y sont.',
    rowHeader: 'Moyenne',
    columns: ['Résultat', 'Précision'],
    words: true,
    rows: segmentsOf(context, entries).map(({ from, to, answer }) => ({
      head: from === to ? `${meanText(from)} exactement` : `De ${meanText(from)} à ${meanText(to)}`,
      cells: [
        {
          text: answer.outcome === 'admis' ? answer.summary : verdictOf(answer),
          query: fragmentSuffix({ ...entries, moyenne: meanText(from) }),
        },
        {
          text: answer.warnings
            .slice(EVERYWHERE)
            .map(({ text }) => text)
            .join(' '),
        },
      ],
    })),
  }));
}
