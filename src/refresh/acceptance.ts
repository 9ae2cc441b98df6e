import { toCsv } from '../lib/csv.ts';
import { sha256 } from '../lib/hash.ts';
import type { Problem } from '../lib/problem.ts';
import type { EditionComparison } from '../datasets/compare-editions.ts';
import { ROW_CHANGE_COLUMNS, VALUE_CHANGE_COLUMNS } from '../schemas/change.ts';

/** Hexadecimal digits of the code of a report: two reports of one draft never share them by chance. */
const CODE_LENGTH = 8;

/** Everything that a report is about: what would be published, and what differs from what is. */
export interface Reported {
  /** Texts of the edition and of the registers that come with it, by name. */
  readonly texts: readonly ReadonlyMap<string, string>[];
  readonly comparison: EditionComparison;
}

/**
 * The code at the end of a report: `--accept` asks for it, so that what is accepted is what the report showed
 * (decision 0027). The day of publication is not in it: it is chosen later.
 */
export function reportCode({ texts, comparison }: Reported): string {
  const { rows, values } = comparison;
  return sha256(
    JSON.stringify([
      texts.map((files) => [...files].sort(([a], [b]) => (a < b ? -1 : 1))),
      toCsv(rows.map((row) => ROW_CHANGE_COLUMNS.map((name) => row[name]))),
      toCsv(values.map((value) => VALUE_CHANGE_COLUMNS.map((name) => value[name]))),
    ]),
  ).slice(0, CODE_LENGTH);
}

/** What is wrong when another report is accepted than the present one. The right code is not said: it is to be read. */
export function otherReport(received: string | null, command: string): Problem {
  return {
    file: 'npm run refresh',
    column: '--accept',
    fact: received
      ? 'Ce code n’est pas celui du rapport : ce qui serait publié n’est pas ce que vous avez relu.'
      : 'Il faut le code du rapport : on n’accepte que ce que l’on a relu.',
    received: received ?? 'rien',
    expected: `le code de ${CODE_LENGTH} signes écrit à la fin du rapport`,
    repair: `Relancez « ${command} », relisez le rapport, puis recopiez la commande par laquelle il finit.`,
  };
}
