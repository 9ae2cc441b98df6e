import { expect, test } from 'vitest';
import { BAC_2020_FIELDS } from '../../src/rules/bac-2020-fields.ts';
import { CONTRAT_PRO_FIELDS } from '../../src/rules/contrat-pro-fields.ts';
import { ARE_ELIGIBILITY_FIELDS } from '../../src/rules/are-fields.ts';
import type { Fields } from '../../src/rules/fields.ts';
import { situationFromText } from '../../src/rules/form.ts';

const read = (fields: Fields, query: string) =>
  situationFromText(fields, new URLSearchParams(query).entries());

test.each<readonly [string, Fields, string, unknown]>([
  ['numbers in French', CONTRAT_PRO_FIELDS, 'age=19&heures=17,5', { age: 19, heures: 17.5 }],
  [
    'grouped thousands',
    CONTRAT_PRO_FIELDS,
    'minimum_branche=2 250,40',
    { minimum_branche: 2250.4 },
  ],
  ['a day as people write it', CONTRAT_PRO_FIELDS, 'debut=1/9/2026', { debut: '2026-09-01' }],
  ['an ISO day', CONTRAT_PRO_FIELDS, 'debut=2026-09-01', { debut: '2026-09-01' }],
  ['a day in digits only', CONTRAT_PRO_FIELDS, 'debut=01092026', { debut: '2026-09-01' }],
  ['a day with spaces', CONTRAT_PRO_FIELDS, 'debut=1 9 2026', { debut: '2026-09-01' }],
  ['a day with points', CONTRAT_PRO_FIELDS, 'debut=1.9.2026', { debut: '2026-09-01' }],
  ['seven digits are no day', CONTRAT_PRO_FIELDS, 'debut=1092026', { debut: '1092026' }],
  [
    '31 February stays, to be refused',
    CONTRAT_PRO_FIELDS,
    'debut=31/02/2026',
    { debut: '2026-02-31' },
  ],
  ['text in a number stays', CONTRAT_PRO_FIELDS, 'age=dix', { age: 'dix' }],
  ['empty is absent', CONTRAT_PRO_FIELDS, 'age=&heures= ', {}],
  [
    'yes and no',
    ARE_ELIGIBILITY_FIELDS,
    'ile_de_france=oui&boursier=non',
    { ile_de_france: true, boursier: false },
  ],
  ['neither yes nor no', ARE_ELIGIBILITY_FIELDS, 'boursier=peut-être', { boursier: 'peut-être' }],
  ['a code keeps its zeros', ARE_ELIGIBILITY_FIELDS, 'diplome=01022103', { diplome: '01022103' }],
  ['an unknown field stays, to be refused', CONTRAT_PRO_FIELDS, 'x=1', { x: '1' }],
  ['constructor is no field', CONTRAT_PRO_FIELDS, 'constructor=1', { constructor: '1' }],
  [
    'rows of a list, empty ones dropped',
    BAC_2020_FIELDS,
    'notes.0.epreuve=Maths&notes.0.note=12,5&notes.0.coefficient=7&notes.2.epreuve=SVT&notes.2.note=x',
    {
      notes: [
        { epreuve: 'Maths', note: 12.5, coefficient: 7 },
        { epreuve: 'SVT', note: 'x' },
      ],
    },
  ],
  ['a row too far is no row', BAC_2020_FIELDS, 'notes.999999.note=1', { 'notes.999999.note': '1' }],
])('%s', (_, fields, query, expected) => {
  expect(read(fields, query)).toEqual(expected);
});
