import type { Problem, Result } from '../lib/problem.ts';
import type { Edition } from '../schemas/edition.ts';
import type { IdentityReport } from '../schemas/identity-report.ts';
import { changeProblems } from './changes/change-problems.ts';
import { DATA_FOLDER } from './descriptors.ts';
import { linkProblems } from './diplomas/link-problems.ts';
import { loadEditions } from './load-editions.ts';
import { readChanges } from './read-changes.ts';
import { DIPLOMAS_FOLDER, readRegisterEntries, registerTitles } from './read-registers.ts';

/** One entry of the collection: an edition and its judgement. */
export interface JudgedEdition {
  readonly edition: Edition;
  readonly report: IdentityReport;
}

/** Judges an edition; `folder` names it in problems. An argument because checks read datasets, not the reverse. */
export type Judge = (edition: Edition, folder: string) => Result<IdentityReport>;

/** Reads and judges every edition under `root` and the changes that announce them: all, or every problem. */
export async function loadJudgedEditions(
  root: string,
  judge: Judge,
): Promise<Result<readonly JudgedEdition[]>> {
  const registers = readRegisterEntries(root);
  if (!registers.ok) return registers;
  const editions = await loadEditions(root, registerTitles(registers.value));
  if (!editions.ok) return editions;
  const problems: Problem[] = [
    ...linkProblems(DIPLOMAS_FOLDER, registers.value.diplomas, editions.value),
  ];
  const changes = readChanges(root);
  problems.push(...(changes.ok ? changeProblems(changes.value, editions.value) : changes.problems));
  const judged = editions.value.flatMap((edition) => {
    const report = judge(
      edition,
      `${DATA_FOLDER}/${edition.dataset.id}/${edition.manifest.edition}`,
    );
    if (report.ok) return [{ edition, report: report.value }];
    problems.push(...report.problems);
    return [];
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: judged };
}
