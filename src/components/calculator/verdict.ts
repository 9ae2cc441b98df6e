import { formatEuros } from '../../lib/numbers-fr.ts';
import type { Answer } from '../../rules/answer.ts';

/** The answer in a few words, by outcome; outcomes that are amounts are not here. */
const VERDICTS: Readonly<Record<string, string>> = {
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
const MAIN = ['mensuel', 'mensuel-haut', 'total-verse', 'forfait'];

/** Words around amounts: by outcome before, by unit after. */
const BEFORE: Readonly<Record<string, string>> = { 'au-moins': 'Au moins ', eligible: 'Oui : ' };
const AFTER: Readonly<Record<string, string>> = {
  '€/mois': ' brut par mois',
  '€/élève': ' par élève, versés à l’établissement',
};

/** Whether the verdict says this amount: it is not repeated among the others. */
export function inVerdict({ outcome }: Answer, id: string): boolean {
  return VERDICTS[outcome] === undefined && MAIN.includes(id);
}

/** What a reader keeps from the answer: « 1 026,86 € brut par mois », « Oui, si l’élève est boursier ». */
export function verdictOf({ outcome, amounts }: Answer): string {
  const words = VERDICTS[outcome];
  if (words !== undefined) return words;
  const main = amounts.filter(({ id }) => MAIN.includes(id));
  const euros = main.map(({ value }) => formatEuros(value)).join(' ou ');
  const unit = main[0]?.unit ?? '€';
  return `${BEFORE[outcome] ?? ''}${euros}${AFTER[unit] ?? ''}`;
}
