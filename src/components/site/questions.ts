import { expectedNames } from '../../lib/closest.ts';
import { failure, success } from '../../lib/problem.ts';
import type { Problem, Result } from '../../lib/problem.ts';
import { guideUrl, toolUrl } from '../../lib/urls.ts';
import type { NavEntry } from './nav.ts';

/** A question of the home page and what answers it: a guide, at a heading or not, or a calculator. */
export interface Question {
  readonly title: string;
  readonly guide?: string;
  /** Id of a heading of the guide. */
  readonly anchor?: string;
  readonly tool?: string;
}

/** What people ask most, in the order of the home page. */
export const QUESTIONS: readonly Question[] = [
  {
    title: 'Combien vais-je gagner en contrat de professionnalisation ?',
    tool: 'salaire-contrat-pro',
  },
  {
    title: 'Lycée, apprentissage ou contrat de professionnalisation : qu’est-ce qui change ?',
    guide: 'scolaire-apprentissage-contrat-pro',
    anchor: 'les-trois-voies',
  },
  { title: 'Mon diplôme donne-t-il droit à l’aide à l’équipement ?', tool: 'eligibilite-are' },
  {
    title: 'Combien vaut l’aide à l’équipement, et qu’achète-t-elle ?',
    guide: 'aide-equipement-ile-de-france',
    anchor: 'combien',
  },
  { title: 'Que vaut un CQP ?', guide: 'cqp', anchor: 'ce-que-vaut-un-cqp' },
  {
    title: 'Ce CFA annonce un bon taux : que dit-il vraiment ?',
    guide: 'indicateurs-cfa',
    anchor: 'jusqu-a-l-examen',
  },
  {
    title: 'Au bac 2020, qui était admis, qui allait au rattrapage ?',
    guide: 'bac-2020',
    anchor: 'admis-ou-rattrapage',
  },
  {
    title: 'Comment citer un chiffre de ce site ?',
    guide: 'lire-un-tableau',
    anchor: 'citer-une-ligne',
  },
];

/** What a question may lead to. */
export interface QuestionTargets {
  /** Slug → ids of the headings. */
  readonly guides: ReadonlyMap<string, ReadonlySet<string>>;
  /** Slugs. */
  readonly tools: ReadonlySet<string>;
}

/** The links of the home page, or a problem for each question that leads nowhere. */
export function questionLinks(
  questions: readonly Question[],
  { guides, tools }: QuestionTargets,
): Result<readonly NavEntry[]> {
  const problems: Problem[] = [];
  const missing = (column: string, received: string, known: Iterable<string>) => {
    problems.push({
      file: 'src/components/site/questions.ts',
      column,
      fact: 'Une question de l’accueil mène à une page ou à un titre qui n’existe pas.',
      received,
      expected: expectedNames(received, known, 'une page ou un titre qui existe'),
      repair: 'Corrigez la question, ou retirez-la.',
    });
  };
  const links = questions.map(({ title, guide, anchor, tool }): NavEntry => {
    if (tool !== undefined) {
      if (!tools.has(tool)) missing('tool', tool, tools);
      return { title, href: toolUrl(tool) };
    }
    const headings = guides.get(guide ?? '');
    if (!headings) missing('guide', guide ?? '', guides.keys());
    else if (anchor !== undefined && !headings.has(anchor)) missing('anchor', anchor, headings);
    return { title, href: `${guideUrl(guide ?? '')}${anchor === undefined ? '' : `#${anchor}`}` };
  });
  return problems.length > 0 ? failure(problems) : success(links);
}
