import { compareEditions } from '../../../src/datasets/compare-editions.ts';
import type { EditionComparison } from '../../../src/datasets/compare-editions.ts';
import type { RowOwner } from '../../../src/datasets/diplomas/row-owner.ts';
import type { DatasetDescriptor } from '../../../src/schemas/dataset.ts';
import { SMALL_CSV, small, smallEdition } from '../../support/small-edition.ts';

/** The small CSV with each text replaced by the next; throws when one is not there. */
export function edited(...texts: readonly (readonly [string, string])[]): string {
  return texts.reduce((csv, [from, to]) => {
    if (!csv.includes(from)) throw new Error(`« ${from} » absent du CSV de test.`);
    return csv.replace(from, to);
  }, SMALL_CSV);
}

/** In the tests no register speaks unless the case says so. */
export const nobody: RowOwner = () => undefined;

/** Descriptor with free keys and one more column, a national code. */
export const coded: DatasetDescriptor = {
  ...small,
  tables: small.tables.map((table) => ({
    ...table,
    columns: [
      ...table.columns,
      { id: 'rncp', title: 'RNCP', type: 'code', unit: '', description: 'Numéro.' },
    ],
  })),
};

/** What differs between the small edition and another text of its table. */
export function compareSmall(csv: string, owner: RowOwner = nobody): EditionComparison {
  return compareEditions(
    smallEdition({ findings: 'findings: []\n' }),
    smallEdition({ csv, findings: 'findings: []\n' }),
    owner,
  );
}
