import type { LinkedRow } from '../../datasets/diplomas/index-diplomas.ts';
import { waysOf } from './anfa.ts';
import { figureOf, numberOf } from './figure.ts';
import { enumerate } from './sentence.ts';
import type { Sentence } from './sentence.ts';

const WAY_WORDS: Readonly<Record<string, string>> = {
  scolaire: ' au lycée',
  apprentissage: ' en apprentissage',
  contrat_pro: ' en contrat de professionnalisation',
};

/** How many by each way that has people; null when no way has. */
export function waysSentence(row: LinkedRow): Sentence | null {
  const parts = waysOf(row.table.descriptor, 'effectif').flatMap(({ id }) => {
    const words = WAY_WORDS[id];
    const figure = figureOf(row, `${id}_effectif`);
    const people = numberOf(row, `${id}_effectif`) ?? 0;
    return words !== undefined && figure && people > 0 ? [[{ ...figure, unit: '' }, words]] : [];
  });
  return parts.length === 0 ? null : ['Répartition : ', ...enumerate(parts), '.'];
}
