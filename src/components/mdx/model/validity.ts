import { formatDate } from '../../table/format-cell.ts';
import type { Late } from '../../../datasets/validity/late.ts';
import type { Validity } from '../../../schemas/guide.ts';

const NAMES: Readonly<Record<Validity['status'], string>> = {
  'en-vigueur': 'En vigueur.',
  historique: 'Règles historiques : elles ne s’appliquent plus.',
  edition: 'Valable pour une édition.',
};

/** In force once, and something should have replaced a part of it since. */
const TO_CHECK = 'À vérifier.';

/** The banner of a guide: what its rules or figures are worth on the day of publication, in words. */
export interface ValidityView {
  readonly name: string;
  readonly sentence: string;
}

export function validityView({
  status,
  label,
  late = { sentences: [], expired: false },
}: Pick<Validity, 'status' | 'label'> & { readonly late?: Late | undefined }): ValidityView {
  return {
    name: status === 'en-vigueur' && late.expired ? TO_CHECK : NAMES[status],
    sentence: [label, ...late.sentences].join(' '),
  };
}

/** « depuis 2019 », « du 1er septembre 2012 au 30 juin 2013 », « de 2012 à 2013 ». */
export function periodText({ from, to }: Pick<Validity, 'from' | 'to'>): string {
  const isDay = (date: string) => date.length === 'AAAA-MM-JJ'.length;
  if (to === undefined) return `depuis ${isDay(from) ? 'le ' : ''}${formatDate(from)}`;
  const [start, end] = isDay(from) && isDay(to) ? ['du', 'au'] : ['de', 'à'];
  return from === to ? formatDate(from) : `${start} ${formatDate(from)} ${end} ${formatDate(to)}`;
}
