import type { EqualitySpec, EqualityTerm } from '../schemas/identity.ts';
import { verifySum } from './check.ts';
import type { Check } from './check.ts';

function refs(terms: EqualityTerm | readonly EqualityTerm[]) {
  return [terms]
    .flat()
    .flatMap(({ table, rows, column }) => rows.map((row) => ({ table, row, column })));
}

/** Figures that the document gives in two places are the same figure. */
export const equality: Check<EqualitySpec> = {
  kind: 'egalite',
  instances(spec) {
    return spec.pairs.map((pair) => {
      const [left, right] = [refs(pair.left), refs(pair.right)];
      const [subject] = left;
      if (!subject) throw new Error(`Égalité « ${spec.name}:${pair.name} » sans ligne à gauche.`);
      return {
        id: `egalite:${spec.name}:${pair.name}`,
        subject,
        cells: [...left, ...right],
        verify: (read) => verifySum(left, right, read),
      };
    });
  },
};
