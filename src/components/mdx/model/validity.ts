import type { Validity } from '../../../schemas/guide.ts';

const NAMES: Readonly<Record<Validity['status'], string>> = {
  'en-vigueur': 'En vigueur.',
  historique: 'Règles historiques : elles ne s’appliquent plus.',
  edition: 'Valable pour une édition.',
};

/** The banner of a guide: what its rules or figures are worth today, in words. */
export interface ValidityView {
  readonly name: string;
  readonly sentence: string;
}

export function validityView({ status, label }: Pick<Validity, 'status' | 'label'>): ValidityView {
  return { name: NAMES[status], sentence: label };
}
