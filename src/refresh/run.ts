import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareEditions } from '../datasets/compare-editions.ts';
import { DATA_FOLDER } from '../datasets/descriptors.ts';
import { rowOwner } from '../datasets/diplomas/row-owner.ts';
import { editionFolders, loadEditions } from '../datasets/load-editions.ts';
import { readPublication } from '../datasets/read-publication.ts';
import { readRegisterEntries, registerTitles } from '../datasets/read-registers.ts';
import { documentHash, readReceived } from '../importers/received-document.ts';
import type { ReceivedDocument } from '../importers/received-document.ts';
import { formatProblems } from '../lib/problem.ts';
import type { Problem } from '../lib/problem.ts';
import { diskProblem } from '../placement/disk-problem.ts';
import { isHeld, lockHolder, lockProblem, takeLock } from '../placement/lock.ts';
import { isPlacementOpen, placeFiles } from '../placement/place-files.ts';
import { settlePlacement } from '../placement/settle.ts';
import { otherReport, reportCode } from './acceptance.ts';
import { makeCandidate } from './candidate.ts';
import { columnTypes, newIds } from './differences.ts';
import {
  adoptDocument,
  correctionDraft,
  draftFolder,
  newDraft,
  unfinishedProblems,
} from './draft.ts';
import { falseRelations } from './false-relations.ts';
import { nextSteps, stepsAfterBeginning, stepsAfterPublication } from './next-steps.ts';
import { placeProblems } from './place-problems.ts';
import { planPublication } from './publish.ts';
import type { Plan } from './publish.ts';
import { readDraft, readDraftRegisters } from './read-draft.ts';
import { buildReport } from './report.ts';
import type { Findings } from './report.ts';
import { reportHtml } from './report-html.ts';
import { isCut, reportText } from './report-text.ts';
import { commandOf, requestProblems } from './request.ts';
import type { RefreshRequest } from './request.ts';

/** What the terminal shows at the end. */
export interface RefreshOutcome {
  /** True when nothing is left to repair: the edition can be published, or is. */
  readonly ok: boolean;
  readonly text: string;
}

/** `npm run refresh`: reads, checks, compares and reports; publishes when asked. One command at a time. */
export async function refresh(request: RefreshRequest): Promise<RefreshOutcome> {
  const { root, disk, processes, mode, say } = request;
  const wrong = requestProblems(request);
  if (wrong.length > 0) return refused(wrong);
  try {
    if (mode === 'dry-run') {
      const busy = busyProblems(request);
      return busy.length > 0 ? refused(busy) : await work(request);
    }
    const lock = takeLock(root, commandOf(request), processes, disk);
    if (!lock.ok) return refused(lock.problems);
    const { abandoned, release } = lock.value;
    if (abandoned) {
      say(
        `Verrou abandonné, repris : « ${abandoned.command} » s’est arrêtée avant sa fin (processus ${abandoned.pid}).`,
      );
    }
    try {
      if (isPlacementOpen(root, disk)) {
        settlePlacement(root, disk, processes);
        say('Une publication interrompue a été annulée : les données sont celles d’avant.');
      }
      return await work(request);
    } finally {
      release();
    }
  } catch (error) {
    const problem = diskProblem(error, root);
    if (problem) return refused([problem]);
    throw error;
  }
}

/** A dry run takes no lock and repairs nothing: it must not read what is being changed. */
function busyProblems({ root, disk, processes, edition, dataset }: RefreshRequest): Problem[] {
  const holder = lockHolder(root, disk);
  if (holder && isHeld(holder, processes)) return [lockProblem(holder)];
  if (!isPlacementOpen(root, disk)) return [];
  return [
    {
      file: `${DATA_FOLDER}/${dataset}/${edition}`,
      fact: 'Une publication s’est arrêtée au milieu, et un essai à blanc ne répare rien.',
      expected: 'des données entières',
      repair: 'Lancez « npm run check:data » : il remet ce qui était publié.',
    },
  ];
}

const refused = (problems: readonly Problem[]): RefreshOutcome => ({
  ok: false,
  text: formatProblems(problems),
});

async function work(request: RefreshRequest): Promise<RefreshOutcome> {
  const { root, dataset, edition, path, mode, say, disk } = request;
  say(`1/5 Lecture de ${path}`);
  const document = readReceived(path);
  if (!document.ok) return refused(document.problems);
  const folder = draftFolder(dataset, edition);
  const known = editionFolders(root, dataset);
  const previous = known.includes(edition) ? edition : previousOf(known, edition);
  const written = readDraft(join(root, folder));
  const draft = written
    ? currentDraft(request, written, document.value)
    : firstDraft(request, previous, document.value);
  if (draft !== written && mode !== 'dry-run') {
    placeFiles(root, inFolder(folder, draft), disk);
    say(written ? 'Le document a changé : son empreinte est notée.' : `Brouillon créé : ${folder}`);
  }
  const unfinished = unfinishedProblems(folder, draft);
  if (unfinished.length > 0) {
    return {
      ok: false,
      text: `${formatProblems(unfinished)}\n\nComplétez ${folder}/edition.yaml, puis relancez la même commande.`,
    };
  }

  say('2/5 Import du document');
  const overlay = readDraftRegisters(join(root, folder));
  const entries = readRegisterEntries(root, overlay);
  if (!entries.ok) return refused(entries.problems);
  const titles = registerTitles(entries.value);
  const candidate = await makeCandidate({
    root,
    dataset,
    folder,
    draft,
    document: document.value,
    registers: { entries: entries.value, titles },
  });

  say('3/5 Lecture des éditions publiées');
  const published = await loadEditions(root, titles);
  if (!published.ok) return refused(published.problems);
  const own = published.value.filter((one) => one.dataset.id === dataset);
  const before = own.find(({ manifest }) => manifest.edition === previous) ?? null;
  const others = published.value.filter(
    (one) => one.dataset.id !== dataset || one.manifest.edition !== edition,
  );

  const after = candidate.edition;
  let plan: Plan | null = null;
  let found: Findings = {
    dataset,
    edition,
    document: path,
    previous,
    problems: placeProblems(candidate.problems, folder, document.value, candidate.tables),
    comparison: null,
    relations: { relations: [], suspects: [] },
    types: new Map(),
    corrections: [],
    findings: [],
    next: [],
  };
  if (after) {
    say('4/5 Comparaison avec ce qui est publié');
    const comparison = before
      ? compareEditions(before, after, rowOwner(entries.value.diplomas))
      : { headings: [], rows: [], values: [], perhaps: [] };
    say('5/5 Vérification de toutes les relations');
    const day = readPublication(root);
    plan = planPublication({
      root,
      date: request.date ?? (day.ok ? day.value : ''),
      before,
      after,
      texts: candidate.texts,
      comparison,
      others,
      diplomas: entries.value.diplomas,
      registers: overlay,
    });
    // Problems of the candidate name its future place: the maintainer works in the draft.
    const place = `${DATA_FOLDER}/${dataset}/${edition}`;
    const problems = plan.problems.map((problem) => ({
      ...problem,
      file: problem.file.replace(place, folder),
    }));
    found = {
      ...found,
      problems: placeProblems(problems, folder, document.value, candidate.tables),
      comparison,
      relations: falseRelations(after, before),
      types: columnTypes(after),
      corrections: newIds(after.corrections, before?.corrections),
      findings: newIds(after.findings, before?.findings),
    };
  }
  return conclude(request, found, {
    folder,
    texts: candidate.texts,
    registers: overlay,
    plan,
    isFollowUnsaid: before?.manifest.next !== undefined && after?.manifest.next === undefined,
  });
}

/** Publishes, or leaves the report in the draft, and says what to do next. */
function conclude(
  request: RefreshRequest,
  found: Findings,
  made: {
    readonly folder: string;
    readonly texts: ReadonlyMap<string, string>;
    readonly registers: ReadonlyMap<string, string>;
    readonly plan: Plan | null;
    readonly isFollowUnsaid: boolean;
  },
): RefreshOutcome {
  const { root, mode, disk, accepted } = request;
  const { folder, texts, registers, plan } = made;
  const { comparison } = found;
  const isReady = found.problems.length === 0 && plan !== null && comparison !== null;
  const code = isReady ? reportCode({ texts: [texts, registers], comparison }) : null;
  if (isReady && mode === 'accept') {
    if (accepted !== code) return refused([otherReport(accepted, commandOf(request))]);
    placeFiles(root, plan.files, disk);
    disk.remove(join(root, folder));
    disk.removeEmpty(dirname(join(root, folder)));
    const next = stepsAfterPublication(plan.files.size);
    return { ok: true, text: reportText(buildReport({ ...found, next }), null) };
  }
  const page = mode === 'dry-run' ? null : `${folder}/rapport.html`;
  const report = buildReport({
    ...found,
    next: nextSteps(request, folder, code, made.isFollowUnsaid),
  });
  if (page !== null) {
    const change = [...(plan?.change ?? [])].map(
      ([name, text]) => [`changement/${name}`, text] as const,
    );
    const files = new Map([...texts, ...change, ['rapport.html', reportHtml(report)]]);
    // The manifest of the draft stays as the maintainer wrote it: what the import completes is not theirs.
    files.delete('edition.yaml');
    placeFiles(root, inFolder(folder, files), disk);
  }
  const shown =
    page !== null && code !== null && isCut(report)
      ? buildReport({ ...found, next: stepsAfterBeginning(folder) })
      : report;
  return { ok: isReady, text: reportText(shown, page) };
}

/** The edition that the new one follows: the last before it by name, else the newest. */
function previousOf(known: readonly string[], edition: string): string | null {
  return known.findLast((name) => name < edition) ?? known.at(-1) ?? null;
}

/** What is accepted is the document that the report was about; before that, it may still change. */
function currentDraft(
  { mode }: RefreshRequest,
  written: ReadonlyMap<string, string>,
  document: ReceivedDocument,
): ReadonlyMap<string, string> {
  if (mode === 'accept') return written;
  return adoptDocument(written, {
    documentName: document.name,
    documentHash: documentHash(document),
  });
}

function firstDraft(
  { root, dataset, edition, mode }: RefreshRequest,
  previous: string | null,
  document: ReceivedDocument,
): ReadonlyMap<string, string> {
  const folder = `${DATA_FOLDER}/${dataset}/${previous ?? ''}`;
  const text = (name: string) => readFileSync(join(root, folder, name), 'utf8');
  const notes = ['corrections.csv', 'findings.yaml'];
  const from = {
    edition,
    documentName: document.name,
    documentHash: documentHash(document),
    previous: text('edition.yaml'),
    notes: new Map(notes.map((name) => [name, text(name)])),
    // A dry run has no one to fill the marks: it reads with what the previous edition said.
    marks: mode !== 'dry-run',
  };
  if (previous !== edition) return newDraft(from);
  return correctionDraft(from);
}

function inFolder(folder: string, texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...texts].map(([name, text]) => [`${folder}/${name}`, text]));
}
