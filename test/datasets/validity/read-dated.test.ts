import { expect, test } from 'vitest';
import { readDated } from '../../../src/datasets/validity/read-dated.ts';

test('each dataset is named, even where its words depend on the edition', async () => {
  const read = await readDated('.');
  if (!read.ok) throw new Error('Les données ne se lisent pas.');
  const names = read.value.editions.map(({ dataset, shortTitle }) => [dataset, shortTitle]);
  expect(names).toEqual([
    ['anfa', 'Automobile'],
    ['are', 'Aide à l’équipement'],
    ['bac-2020', 'Bac 2020'],
    ['cqp', 'Fiches CQP'],
    ['ort', 'Indicateurs ORT'],
  ]);
});
