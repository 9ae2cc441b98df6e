import { failure, success } from '../lib/problem.ts';
import type { Problem, Result } from '../lib/problem.ts';
import { settlePlacement } from '../placement/settle.ts';
import type { Change } from '../schemas/change.ts';
import type { Edition } from '../schemas/edition.ts';
import type { IdentityReport } from '../schemas/identity-report.ts';
import type { Diploma } from '../schemas/register.ts';
import { changeProblems } from './changes/change-problems.ts';
import { DATA_FOLDER } from './descriptors.ts';
import { linkProblems } from './diplomas/link-problems.ts';
import { loadEditions } from './load-editions.ts';
import { readChanges } from './read-changes.ts';
import { DIPLOMAS_FOLDER, readRegisterEntries, registerTitles } from './read-registers.ts';

/** An edition and its judgement. */
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
  const open = settlePlacement(root);
  if (open.length > 0) return failure(open);
  const registers = readRegisterEntries(root);
  if (!registers.ok) return registers;
  const changes = readChanges(root);
  const editions = await loadEditions(root, registerTitles(registers.value));
  if (!editions.ok) return failure([...(changes.ok ? [] : changes.problems), ...editions.problems]);
  return judgeEditions(
    { diplomas: registers.value.diplomas, editions: editions.value, changes },
    judge,
  );
}

/** What is judged together: editions, the register that names their diplomas, the changes that announce them. */
export interface Publication {
  readonly diplomas: readonly Diploma[];
  readonly editions: readonly Edition[];
  readonly changes: Result<readonly Change[]>;
}

/** Judges everything that is published, or that is about to be. Pure. */
export function judgeEditions(
  { diplomas, editions, changes }: Publication,
  judge: Judge,
): Result<readonly JudgedEdition[]> {
  const problems: Problem[] = [...linkProblems(DIPLOMAS_FOLDER, diplomas, editions)];
  problems.push(...(changes.ok ? changeProblems(changes.value, editions) : changes.problems));
  const judged = editions.flatMap((edition) => {
    const report = judge(
      edition,
      `${DATA_FOLDER}/${edition.dataset.id}/${edition.manifest.edition}`,
    );
    if (report.ok) return [{ edition, report: report.value }];
    problems.push(...report.problems);
    return [];
  });
  return problems.length > 0 ? failure(problems) : success(judged);
}
