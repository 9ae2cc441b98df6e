import type { Library } from '../../../src/components/mdx/model/library.ts';
import type { Parameter } from '../../../src/schemas/parameter.ts';
import { smallEdition } from '../../support/small-edition.ts';
import type { SmallFiles } from '../../support/small-edition.ts';

const parameter = (id: string, unit: string, value: number, from: string | null): Parameter => ({
  id,
  label: id,
  unit,
  from,
  value,
  reference: { text: `Texte de ${id}, JO du jour (numéro)`, provenance: 'copie' },
});

const PARAMETERS: readonly Parameter[] = [
  parameter('smic-horaire', '€/heure', 12.02, '2026-01-01'),
  { ...parameter('smic-horaire', '€/heure', 12.31, '2026-06-01'), until: '2026-12-31' },
  parameter('pro-base-moins-21', '%', 55, '2012-01-01'),
  parameter('stage', 'semaines', 10, '2020-01-01'),
  parameter('seuil', 'sur 20', 8, '2020-01-01'),
  parameter('forfait', '€/élève', 151, '2023-09-01'),
  {
    ...parameter('brochure', '%', 50, null),
    reference: { text: 'Brochure', dataset: 'are', lines: [3, 4] },
  },
];

/** The small edition, a second one of the same dataset, dated values and two words. */
export function smallLibrary(changes: SmallFiles = {}): Library {
  const edition = smallEdition(changes);
  const older = { ...edition, manifest: { ...edition.manifest, edition: '2019' } };
  return {
    editions: [older, edition],
    textEditions: {},
    registers: {},
    parameters: PARAMETERS,
    charts: [],
    terms: [
      {
        id: 'cap',
        term: 'CAP',
        expansion: 'certificat',
        short: 'Un diplôme.',
        aliases: [],
        see: [],
        support: [],
      },
    ],
  };
}

/** Where the test page says that the component stands. */
export const AT = 'src/content/guides/essai.mdx:7:3';
