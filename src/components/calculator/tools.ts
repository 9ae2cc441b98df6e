import type { CalculatorName } from '../../rules/calculators.ts';

/** One calculator as readers meet it. `slug` is published: it does not change. */
export interface Tool {
  readonly slug: string;
  readonly calculator: Exclude<CalculatorName, 'apprentissage-pay'>;
  /** The question that the page answers: its title. */
  readonly title: string;
  /** Short name, in breadcrumbs and lists. */
  readonly short: string;
  /** What the page gives, for the list and for search engines. */
  readonly description: string;
  /** Words of those who look for this answer, that its page need not say. */
  readonly asked?: string;
  /** To whom the rules apply today. */
  readonly period: string;
  /** True where the rules no longer apply: said at the top of the page. */
  readonly historical: boolean;
}

export const TOOLS = {
  'salaire-contrat-pro': {
    slug: 'salaire-contrat-pro',
    calculator: 'contrat-pro-pay',
    title: 'Combien vais-je gagner en contrat de professionnalisation ?',
    short: 'Salaire en contrat pro',
    description:
      'Le salaire brut minimal selon l’âge, le diplôme et la date, avec chaque étape, son article et ce qui change ensuite.',
    asked: 'à 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29 ou 30 ans',
    period: 'Règles en vigueur',
    historical: false,
  },
  'eligibilite-are': {
    slug: 'eligibilite-are',
    calculator: 'are-eligibility',
    title: 'Mon diplôme ouvre-t-il droit à l’ARE ?',
    short: 'Droit à l’ARE',
    description:
      'L’aide régionale à l’équipement en Île-de-France : qui est aidé, pour quel forfait et pourquoi, diplôme par diplôme.',
    period: 'Édition 2023-2024',
    historical: false,
  },
  'dotation-are': {
    slug: 'dotation-are',
    calculator: 'are-grant',
    title: 'Calculer la dotation ARE d’un lycée',
    short: 'Dotation ARE d’un lycée',
    description:
      'Pour les établissements d’Île-de-France : la dotation d’aide à l’équipement, ligne par ligne, avant et après le bac.',
    period: 'Édition 2023-2024',
    historical: false,
  },
  'bac-2020': {
    slug: 'bac-2020',
    calculator: 'bac-2020',
    title: 'Mon bac 2020',
    short: 'Mon bac 2020',
    description:
      'Le résultat, la mention et le rattrapage du baccalauréat à la session 2020, avec la règle et la ligne du document.',
    period: 'Historique : session 2020',
    historical: true,
  },
} as const satisfies Readonly<Record<string, Tool>>;

export type ToolSlug = keyof typeof TOOLS;
