import type { Refusal } from '../../rules/answer.ts';

/**
 * A refusal as the reader of a form needs it: dates and decimals written as they are typed here, and the list of a
 * menu not repeated. The rules speak to forms and to JSON files alike.
 */
export function readerMessage({ message }: Refusal): string {
  return message
    .replace(/(\d{4})-(\d{2})-(\d{2})/gu, '$3/$2/$1')
    .replace('année-mois-jour', 'jour/mois/année')
    .replace(/nous attendons une de ces réponses : .*$/u, 'choisissez une réponse de la liste.')
    .replace('oui (true) ou non (false)', 'oui ou non')
    .replace(/(par exemple \d+)\.(\d)/u, '$1,$2');
}
