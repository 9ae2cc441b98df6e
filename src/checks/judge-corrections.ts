import type { ReadCell } from '../datasets/cell-reader.ts';
import type { Problem } from '../lib/problem.ts';
import type { Cell } from '../schemas/cell.ts';
import { parseCell } from '../schemas/column.ts';
import { EVIDENCE_SEPARATOR } from '../schemas/correction.ts';
import type { Correction } from '../schemas/correction.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Instance, Verdict } from './check.ts';

/** An instance with what it gives on the published values. */
export interface JudgedInstance {
  readonly instance: Instance;
  readonly verdict: Verdict;
}

/** Kinds that publish a doubt or a calculation: they claim no proof. */
const WITHOUT_PROOF: readonly Correction['kind'][] = ['undecidable', 'computed'];

/** Identity ids that a correction cites. */
export function evidenceOf(correction: Correction): string[] {
  return correction.evidence === '' ? [] : correction.evidence.split(EVIDENCE_SEPARATOR);
}

/**
 * Corrections of one group stand or fall together: each identity they cite holds with them, and
 * one at least no longer holds when the whole group is undone.
 */
export function judgeCorrections(
  edition: Edition,
  folder: string,
  instances: ReadonlyMap<string, JudgedInstance>,
  read: ReadCell,
): Problem[] {
  const groups = Map.groupBy(edition.corrections, (correction) => correction.group);
  return [...groups].flatMap(([group, corrections]) => {
    const place = { file: `${folder}/corrections.csv`, column: group };
    const ids = [...new Set(corrections.flatMap(evidenceOf))];
    const undone = undoing(edition, corrections, read);
    const problems: Problem[] = [];
    let needed = false;
    for (const id of ids) {
      const judged = instances.get(id);
      if (judged?.verdict.state === 'holds') {
        needed ||= judged.instance.verify(undone).state !== 'holds';
        continue;
      }
      problems.push({
        ...place,
        fact: judged
          ? 'La preuve citée par cette correction n’est pas vraie avec elle.'
          : 'La preuve citée par cette correction n’existe pas.',
        received: id,
        expected: 'une relation vraie avec la correction, fausse sans elle',
        repair: 'Corrigez evidence, ou retirez la correction si elle n’est pas prouvée.',
      });
    }
    const claimsProof = corrections.some(({ kind }) => !WITHOUT_PROOF.includes(kind));
    if (claimsProof && !needed && problems.length === 0) {
      problems.push({
        ...place,
        fact: 'Plus aucune relation n’a besoin de cette correction.',
        received: ids.length === 0 ? 'aucune preuve citée' : ids.join(EVIDENCE_SEPARATOR),
        expected: 'au moins une relation qui échoue quand la correction est retirée',
        repair: 'Retirez la correction, ou citez la relation qui la prouve.',
      });
    }
    return problems;
  });
}

/** A reading of the edition in which the cells of these corrections are as printed. A cell is one object, read or found. */
function undoing(edition: Edition, corrections: readonly Correction[], read: ReadCell): ReadCell {
  const printed = new Map(
    corrections.map((correction) => [read(correction), asPrinted(edition, correction, read)]),
  );
  return (ref) => {
    const cell = read(ref);
    return cell && (printed.get(cell) ?? cell);
  };
}

function asPrinted(edition: Edition, correction: Correction, read: ReadCell): Cell {
  const table = edition.tables.find((each) => each.descriptor.id === correction.table)?.descriptor;
  const column = table?.columns.find((each) => each.id === correction.column);
  const sign = correction.printed === '' ? 'blank' : table?.missing[correction.printed];
  const value =
    sign === undefined && column ? (parseCell(correction.printed, column) ?? null) : null;
  return {
    value,
    status: sign ?? 'ok',
    printed: correction.printed,
    sourceLine: read(correction)?.sourceLine ?? 0,
    note: null,
  };
}
