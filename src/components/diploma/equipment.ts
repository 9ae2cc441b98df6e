import type { DiplomaRecord, LinkedRow } from '../../datasets/diplomas/index-diplomas.ts';
import { figureOf } from './figure.ts';
import type { Figure } from './figure.ts';

const DATASET = 'are';
/** Printed group of the only training under the old level V: it has its own amount. */
const UNDER_V = 'Infra V.';
const AMOUNT_ROWS = { [UNDER_V]: 'troisieme-prepa-metiers' } as const;
const USUAL_ROW = 'formations-eligibles';

/** What the equipment grant of Île-de-France says of a diploma. */
export interface Equipment {
  readonly listed: LinkedRow;
  readonly amountRow: LinkedRow;
  readonly code: Figure;
  readonly speciality: Figure | null;
  readonly amount: Figure;
  /** Whom the amount is for, in the words of the document. */
  readonly beneficiaries: Figure | null;
}

/** The row of the list and the amount of its group, in the same edition; null when the list has no such diploma. */
export function equipmentOf({ rows }: Pick<DiplomaRecord, 'rows'>): Equipment | null {
  const listed = rows.find(({ edition }) => edition.dataset.id === DATASET);
  if (!listed) return null;
  const { edition } = listed;
  const table = edition.tables.find(({ descriptor }) => descriptor.id === 'montants');
  const key = listed.row.cells['niveau']?.value === UNDER_V ? AMOUNT_ROWS[UNDER_V] : USUAL_ROW;
  const row = table?.rows.find((one) => one.key === key);
  const amountRow = table && row ? { edition, table, row } : null;
  const code = figureOf(listed, 'code_diplome');
  const amount = figureOf(amountRow, 'montant');
  if (!amountRow || !code || !amount) return null;
  return {
    listed,
    amountRow,
    code,
    speciality: figureOf(listed, 'specialite'),
    amount,
    beneficiaries: figureOf(amountRow, 'beneficiaires'),
  };
}
