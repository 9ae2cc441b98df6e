import { datasetFolders } from '../datasets/descriptors.ts';
import { parsePublication, readPublication } from '../datasets/read-publication.ts';
import { importableDatasets } from '../importers/find-importer.ts';
import { expectedNames } from '../lib/closest.ts';
import type { Problem } from '../lib/problem.ts';
import type { DiskEffects } from '../placement/effects.ts';
import type { Processes } from '../placement/lock.ts';
import { otherReport } from './acceptance.ts';

/** What the maintainer asks, and everything of the machine that the work needs. */
export interface RefreshRequest {
  /** Folder of the project. */
  readonly root: string;
  readonly dataset: string;
  readonly edition: string;
  /** Path of the document, of a CSV, or of a folder of CSV files. */
  readonly path: string;
  /** `dry-run` writes nothing; `prepare` writes the draft and its report; `accept` publishes. */
  readonly mode: 'dry-run' | 'prepare' | 'accept';
  /** Day of publication, AAAA-MM-JJ: `accept` needs it. */
  readonly date: string | null;
  /** Code of the report that is accepted: `accept` needs it. */
  readonly accepted: string | null;
  readonly disk: DiskEffects;
  readonly processes: Processes;
  /** Tells the maintainer what is being done. */
  say(text: string): void;
}

const USE =
  'npm run refresh -- <jeu> <édition> <fichier> [--dry-run | --accept <code du rapport> --date AAAA-MM-JJ]';

/** The command as the maintainer would type it again. */
export function commandOf({ dataset, edition, path }: RefreshRequest): string {
  return `npm run refresh -- ${dataset} ${edition} ${path}`;
}

/** What is wrong in the request itself, before anything is read. */
export function requestProblems(request: RefreshRequest): readonly Problem[] {
  const { root, dataset, edition } = request;
  const known = importableDatasets(root).filter((name) => datasetFolders(root).includes(name));
  const place = { file: 'npm run refresh', repair: `Écrivez : ${USE}.` };
  const problems: Problem[] = [];
  if (!known.includes(dataset)) {
    problems.push({
      ...place,
      column: 'jeu',
      fact: 'Ce jeu de données est inconnu.',
      received: dataset,
      expected: expectedNames(dataset, known, 'un jeu de données'),
    });
  }
  if (!/^[a-z0-9][a-z0-9-]*$/u.test(edition)) {
    problems.push({
      ...place,
      column: 'édition',
      fact: 'Ce nom d’édition ne peut pas faire une adresse.',
      received: edition,
      expected: 'des minuscules sans accent, des chiffres et des tirets, par exemple 2024-2025',
    });
  }
  if (request.mode === 'accept' && request.accepted === null)
    problems.push(otherReport(null, commandOf(request)));
  return [...problems, ...dateProblems(request)];
}

/** A publication never goes back in time: readers would not see it among the last ones. */
function dateProblems({ root, mode, date }: RefreshRequest): Problem[] {
  if (mode !== 'accept' && date === null) return [];
  const place = { file: 'npm run refresh', column: '--date' };
  const day = parsePublication('', date ?? '?');
  const last = readPublication(root);
  if (!last.ok) return [...last.problems];
  if (!day.ok) {
    return [
      {
        ...place,
        fact: 'Il faut le jour de la publication : le site ne lit aucune horloge.',
        received: date ?? 'rien',
        expected: `un jour du calendrier, AAAA-MM-JJ, à partir du ${last.value}`,
        repair: 'Ajoutez --date suivi du jour où les lecteurs verront ce changement.',
      },
    ];
  }
  if (day.value >= last.value) return [];
  return [
    {
      ...place,
      fact: 'Ce jour est avant la dernière publication.',
      received: day.value,
      expected: `le ${last.value} ou après`,
      repair: 'Vérifiez l’année et le mois que vous avez écrits.',
    },
  ];
}
