import type { Edition } from '../schemas/edition.ts';
import type { IdentitySpec } from '../schemas/identity.ts';
import { agreement } from './agreement.ts';
import { atMost } from './at-most.ts';
import { characters } from './characters.ts';
import type { Instance } from './check.ts';
import { codePart } from './code-part.ts';
import { columnSum } from './column-sum.ts';
import { ending } from './ending.ts';
import { equality } from './equality.ts';
import { evolution } from './evolution.ts';
import { fullRow } from './full-row.ts';
import { possibleFraction } from './possible-fraction.ts';
import { range } from './range.ts';
import { rate } from './rate.ts';
import { reference } from './reference.ts';
import { rowSum } from './row-sum.ts';

/** Instances of one specification, by the check of its kind. */
export function instancesOf(spec: IdentitySpec, edition: Edition): readonly Instance[] {
  switch (spec.check) {
    case 'somme-colonnes':
      return columnSum.instances(spec, edition);
    case 'somme-lignes':
      return rowSum.instances(spec, edition);
    case 'taux':
      return rate.instances(spec, edition);
    case 'au-plus':
      return atMost.instances(spec, edition);
    case 'evolution':
      return evolution.instances(spec, edition);
    case 'egalite':
      return equality.instances(spec, edition);
    case 'caracteres':
      return characters.instances(spec, edition);
    case 'partie-de-code':
      return codePart.instances(spec, edition);
    case 'reference':
      return reference.instances(spec, edition);
    case 'terminaison':
      return ending.instances(spec, edition);
    case 'bornes':
      return range.instances(spec, edition);
    case 'fraction-possible':
      return possibleFraction.instances(spec, edition);
    case 'ligne-complete':
      return fullRow.instances(spec, edition);
    case 'accord':
      return agreement.instances(spec, edition);
  }
}
