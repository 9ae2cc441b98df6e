import type { Answer } from '../../rules/answer.ts';
import { amountText } from './amount-text.ts';

/** The answer in a few words, by outcome; outcomes that are amounts are not here. */
const VERDICTS: Readonly<Record<string, string>> = {
  eligible: 'Oui, avec l’aide régionale',
  'eligible-si-boursier': 'Oui, si l’élève est boursier',
  'sur-decision': 'Possible, sur décision du chef d’établissement',
  'absent-de-la-liste': 'Absent de la liste indicative',
  'non-eligible': 'Non',
  'aucune-dotation-enquetes': 'Aucune dotation : enquêtes sans réponse',
  'aucune-dotation-reliquats': 'Aucune dotation : les reliquats suffisent',
  'aucune-dotation-effectifs': 'Aucune dotation : aucun élève compté',
  admis: 'Admis',
  'second-groupe': 'Rattrapage',
  'epreuve-de-controle': 'Épreuve de contrôle',
  'admis-apres-second-groupe': 'Admis après le rattrapage',
  'admis-apres-controle': 'Admis après l’épreuve de contrôle',
  'remplacement-sur-autorisation': 'Épreuves de remplacement, si le jury l’autorise',
  'convoque-au-remplacement': 'Épreuves de remplacement',
  'remplacement-ferme': 'Épreuves de remplacement fermées',
};

/** Amounts that are the answer itself, in the order of reading. */
const MAIN = ['mensuel', 'mensuel-haut', 'total-verse'];

export function isMain(id: string): boolean {
  return MAIN.includes(id);
}

/** What a reader keeps from the answer: « 1 026,86 € par mois », « Oui, si l’élève est boursier ». */
export function verdictOf(answer: Answer): string {
  const words = VERDICTS[answer.outcome];
  if (words !== undefined) return words;
  const amounts = answer.amounts.filter(({ id }) => isMain(id)).map(amountText);
  return `${answer.outcome === 'au-moins' ? 'Au moins ' : ''}${amounts.join(' ou ')}`;
}
