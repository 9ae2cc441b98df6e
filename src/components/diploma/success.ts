import type { LinkedRow } from '../../datasets/diplomas/index-diplomas.ts';
import { plural } from '../../lib/numbers-fr.ts';
import { figureOf, numberOf } from './figure.ts';
import type { Sentence } from './sentence.ts';

/** How many passed among how many, and the rate when the document gives one; null without both counts. */
export function successSentence(row: LinkedRow): Sentence | null {
  const passed = figureOf(row, 'total_recus');
  const presented = figureOf(row, 'total_presentes');
  const rate = figureOf(row, 'total_taux');
  if (!passed || !presented) return null;
  const count = (column: string, one: string, many: string) =>
    plural(numberOf(row, column) ?? 0, one, many);
  const counts: Sentence = [
    `En juin ${row.edition.manifest.period.from ?? ''}, `,
    { ...passed, unit: '' },
    ` ${count('total_recus', 'reçu', 'reçus')} sur `,
    presented,
    ` ${count('total_presentes', 'présenté', 'présentés')}`,
  ];
  return rate ? [...counts, ' : ', rate, ' de réussite.'] : [...counts, '.'];
}
