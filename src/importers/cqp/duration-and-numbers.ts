import { NO_COLUMN } from '../../datasets/printed-table.ts';
import type { Problem } from '../../lib/problem.ts';
import type { FlowText } from '../lib/flow-text.ts';
import type { Fact } from './read-facts.ts';
import { NUMBERS } from './sections.ts';

/** The list « DURÉE ET PRÉREQUIS » says the one, then the other. */
export function durationFacts(
  place: Omit<Problem, 'fact' | 'repair'>,
  pieces: readonly Pick<Fact, 'text' | 'offset'>[],
  problems: Problem[],
): Fact[] {
  const [duration, required, ...others] = pieces;
  if (!duration || !required || others.length > 0) {
    problems.push({
      ...place,
      fact: 'La liste « Durée et prérequis » n’a pas deux éléments.',
      received: pieces.map(({ text }) => text).join(' | '),
      expected: 'la durée, puis le prérequis',
      repair: 'Comparez avec le document publié et redemandez le fichier.',
    });
    return [];
  }
  return [
    { ...duration, heading: 'duree', key: 'duree', label: 'Durée' },
    { ...required, heading: 'duree', key: 'prerequis', label: 'Prérequis' },
  ];
}

/** Rows of the numbers that a fact states, each at the line of its number. */
export function statedNumbers(
  file: string,
  flow: FlowText,
  fact: Fact,
  problems: Problem[],
): string[][] {
  return NUMBERS.filter((number) => number.fact === fact.key).flatMap((number) => {
    const match = number.pattern.exec(fact.text);
    const span = match?.indices?.groups?.['valeur'];
    const value = match?.groups?.['valeur'];
    if (span && value !== undefined) {
      const line = flow.lineAt(fact.offset + span[0]);
      return [
        [String(line), number.key, fact.heading, number.label, NO_COLUMN, value, number.unit],
      ];
    }
    problems.push({
      file,
      line: flow.lineAt(fact.offset),
      column: number.key,
      fact: 'Le nombre attendu dans cette phrase n’est pas lisible.',
      received: fact.text,
      expected: `un nombre entier, par exemple « ${number.example} »`,
      repair: 'Comparez la phrase avec le document publié et redemandez le fichier.',
    });
    return [];
  });
}
