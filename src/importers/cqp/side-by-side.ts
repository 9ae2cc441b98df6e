import type { Problem } from '../../lib/problem.ts';
import type { Fact } from './read-facts.ts';

/** First words of a certification. The other bullets name jobs. */
const CERTIFICATION =
  /^(?:Licence|Master|Diplôme|Titre|Certificat|CQP|CAP|BTS|BUT|DUT|Bac|Baccalauréat|Mention)(?=[\s,]|$)/u;

/**
 * Two lists printed side by side come one after the other: what to study next, then which jobs. Nothing
 * in the extraction marks where the second begins, only the words do: from diplomas to jobs.
 */
export function splitSideBySide(
  place: Omit<Problem, 'fact' | 'repair'>,
  pieces: readonly Pick<Fact, 'text' | 'offset'>[],
  problems: Problem[],
): Fact[] {
  const firstJob = pieces.findIndex(({ text }) => !CERTIFICATION.test(text));
  const cut = firstJob < 0 ? pieces.length : firstJob;
  const [studies, jobs] = [pieces.slice(0, cut), pieces.slice(cut)];
  const strays = jobs.filter(({ text }) => CERTIFICATION.test(text));
  if (studies.length === 0 || jobs.length === 0 || strays.length > 0) {
    problems.push({
      ...place,
      fact: 'Les listes « Poursuite de formation » et « Évolutions possibles » ne se séparent pas.',
      received: pieces.map(({ text }) => text).join(' | '),
      expected: 'des diplômes, puis des métiers',
      repair: 'Relisez les deux listes dans le document publié.',
    });
  }
  return [
    ...studies.map((piece, index) => ({
      ...piece,
      heading: 'poursuite',
      key: `poursuite-${index + 1}`,
      label: `Poursuite de formation ${index + 1}`,
    })),
    ...jobs.map((piece, index) => ({
      ...piece,
      heading: 'evolutions',
      key: `evolution-${index + 1}`,
      label: `Évolution possible ${index + 1}`,
    })),
  ];
}
