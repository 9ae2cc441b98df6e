import { failure, success } from '../lib/problem.ts';
import type { Result } from '../lib/problem.ts';
import type { DatasetDescriptor, DatasetSource } from '../schemas/dataset.ts';
import type { EditionFile } from '../schemas/edition-file.ts';

/**
 * The descriptor of a dataset for one edition. Where columns are years, the manifest must say which:
 * `file` names it in the problem.
 */
export function descriptorFor(
  source: DatasetSource,
  file: string,
  { period, years }: EditionFile,
): Result<DatasetDescriptor> {
  if (!('forEdition' in source)) return success(source);
  const lastYear = Number(period.to?.slice(0, 4));
  if (years !== undefined && lastYear > 0) {
    return success(source.forEdition({ years, lastYear }));
  }
  return failure([
    {
      file,
      column: years === undefined ? 'years' : 'period.to',
      fact: 'Le manifeste ne dit pas les années de cette édition : ses tables en portent.',
      received: 'rien',
      expected: "years: { from: 2001, to: 2012 }, et une fin de période comme to: '2013'",
      repair: 'Écrivez la première et la dernière année qui ont une colonne dans le document.',
    },
  ]);
}
