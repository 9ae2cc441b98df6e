import type { ColumnDescriptor } from '../../schemas/column.ts';
import type { EditionFacts } from '../../schemas/dataset.ts';

/** Ways of training of the annexes: column prefix, name, and what its figures count. */
export const STATUSES = [
  { id: 'scolaire', title: 'Statut scolaire', people: 'élèves sous statut scolaire' },
  { id: 'apprentissage', title: 'Apprentissage', people: 'apprentis' },
  {
    id: 'contrat_pro',
    title: 'Contrat de professionnalisation',
    people: 'personnes en contrat de professionnalisation',
  },
  { id: 'total', title: 'Total', people: 'personnes, toutes voies réunies' },
] as const;

export type StatusId = (typeof STATUSES)[number]['id'];

/** Years of the series and of the CQP table: 2012 is the school year 2012-2013. */
export const yearsOf = ({ years: { from, to } }: EditionFacts): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

/** « 2012-2013 »: the school year that begins in the last year of the series. */
export const schoolYear = ({ years }: EditionFacts): string => `${years.to}-${years.to + 1}`;

/** One column a year, in people enrolled; `unit` is the word of the table for them. */
export const yearColumns = (facts: EditionFacts, unit: string): readonly ColumnDescriptor[] =>
  yearsOf(facts).map((year) => ({
    id: year,
    title: year,
    type: 'integer',
    unit,
    description: `Nombre de personnes en formation en ${year}.`,
  }));

export const evolutionColumn = ({ years: { to } }: EditionFacts): ColumnDescriptor => ({
  id: 'evolution',
  title: 'Évolution en un an',
  type: 'change',
  unit: '%',
  description: `Évolution de ${to - 1} à ${to}, telle que le document l’imprime. Elle peut être calculée sur de très petits nombres.`,
});

/** Headcount and entrants of each way of training. */
export const enrolmentColumns = (facts: EditionFacts): readonly ColumnDescriptor[] =>
  STATUSES.flatMap((status) => [
  {
    id: `${status.id}_effectif`,
    title: `${status.title} : effectif`,
    type: 'integer' as const,
    unit: 'personnes',
    description: `Nombre de ${status.people} en formation en ${schoolYear(facts)}.`,
  },
  {
    id: `${status.id}_flux`,
    title: `${status.title} : flux`,
    type: 'integer' as const,
    unit: 'personnes',
    description: `« Flux » du document : une partie de l’effectif des ${status.people}. Le document n’en donne pas la définition.`,
  },
]);

/** Presented, passed and success rate of each way of training. */
export const resultColumns = ({ years: { to } }: EditionFacts): readonly ColumnDescriptor[] =>
  STATUSES.flatMap((status) => [
  {
    id: `${status.id}_presentes`,
    title: `${status.title} : présentés`,
    type: 'integer' as const,
    unit: 'candidats',
    description: `Nombre de candidats présentés à l’examen en juin ${to} (${status.people}).`,
  },
  {
    id: `${status.id}_recus`,
    title: `${status.title} : reçus`,
    type: 'integer' as const,
    unit: 'candidats',
    description: `Nombre de candidats reçus en juin ${to} (${status.people}).`,
  },
  {
    id: `${status.id}_taux`,
    title: `${status.title} : taux de réussite`,
    type: 'percent' as const,
    unit: '%',
    description:
      'Part des candidats reçus parmi les présentés. À lire avec le nombre de présentés.',
  },
]);
