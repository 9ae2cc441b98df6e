import { parseDocument } from 'yaml';
import { toCsv } from '../lib/csv.ts';
import type { Problem } from '../lib/problem.ts';
import { CORRECTION_COLUMNS } from '../schemas/correction.ts';
import { WORK_FOLDER } from '../placement/place-files.ts';

/** What the maintainer must still write stands after this mark: the text of the previous edition, as a model. */
export const TO_COMPLETE = 'À COMPLÉTER';

/** Files of a draft that the maintainer writes. */
export const WRITTEN_FILES = ['edition.yaml', 'corrections.csv', 'findings.yaml'] as const;

/** Folder of a draft that shows what was explained in the previous edition. It is never read. */
export const PREVIOUS_NOTES = 'edition-precedente';

/** Folder of a draft, relative to the project: `<dataset>/<edition>`, as its place under src/data. */
export function draftFolder(dataset: string, edition: string): string {
  return `${WORK_FOLDER}/${dataset}/${edition}`;
}

/** What a new draft is made from. */
export interface DraftRequest {
  readonly edition: string;
  readonly documentName: string;
  readonly documentHash: string;
  /** `edition.yaml` of the previous edition. */
  readonly previous: string;
  /** `corrections.csv` and `findings.yaml` of the previous edition: models, and words that may hold again. */
  readonly notes: ReadonlyMap<string, string>;
  /** False leaves the values of the previous edition without a mark: for a dry run. */
  readonly marks: boolean;
}

/** Values of the previous edition that are false of the next one as soon as they name a year. */
const DATED = [
  ['source', 'title'],
  ['source', 'obtained'],
  ['period', 'from'],
  ['period', 'to'],
  ['period', 'label'],
  ['years', 'from'],
  ['years', 'to'],
  ['validity'],
] as const;

const YEAR = /\d{4}/u;

/** A draft for a new edition: the manifest of the previous one with what must change marked, nothing corrected. */
export function newDraft(request: DraftRequest): ReadonlyMap<string, string> {
  const manifest = parseDocument(request.previous);
  const mark = (path: readonly string[]) => {
    manifest.setIn(path, `${TO_COMPLETE} : ${String(manifest.getIn(path))}`);
  };
  const dated = DATED.filter((path) => YEAR.test(String(manifest.getIn(path))));
  for (const path of request.marks ? [['title'], ['source', 'date'], ...dated] : []) mark(path);
  manifest.set('edition', request.edition);
  // What was expected has come: what follows it is written anew (decision 0014), never inherited.
  manifest.delete('next');
  setDocument(manifest, request);
  manifest.set('tables', manifest.createNode({}));
  return new Map([
    ['edition.yaml', manifest.toString({ lineWidth: 0 })],
    ['corrections.csv', toCsv([CORRECTION_COLUMNS])],
    ['findings.yaml', 'findings: []\n'],
    ...[...request.notes].map(([name, text]) => [`${PREVIOUS_NOTES}/${name}`, text] as const),
  ]);
}

/** A draft for an edition that is published already: its own files, for the document now received. */
export function correctionDraft(request: DraftRequest): ReadonlyMap<string, string> {
  const manifest = parseDocument(request.previous);
  setDocument(manifest, request);
  return new Map(
    WRITTEN_FILES.map((name) => [
      name,
      name === 'edition.yaml'
        ? manifest.toString({ lineWidth: 0 })
        : (request.notes.get(name) ?? ''),
    ]),
  );
}

/** The draft for the document as it is now: one that is being filled changes at each try. */
export function adoptDocument(
  draft: ReadonlyMap<string, string>,
  document: Pick<DraftRequest, 'documentName' | 'documentHash'>,
): ReadonlyMap<string, string> {
  const manifest = parseDocument(draft.get('edition.yaml') ?? '');
  const { documentName, documentHash } = document;
  if (
    manifest.errors.length > 0 ||
    (manifest.getIn(['source', 'sha256']) === documentHash &&
      manifest.getIn(['source', 'file']) === documentName)
  )
    return draft;
  setDocument(manifest, document);
  return new Map([...draft, ['edition.yaml', manifest.toString({ lineWidth: 0 })]]);
}

function setDocument(
  manifest: ReturnType<typeof parseDocument>,
  { documentName, documentHash }: Pick<DraftRequest, 'documentName' | 'documentHash'>,
): void {
  manifest.setIn(['source', 'file'], documentName);
  manifest.setIn(['source', 'sha256'], documentHash);
}

/** One problem for each mark that is still there, with its line. */
export function unfinishedProblems(folder: string, texts: ReadonlyMap<string, string>): Problem[] {
  return WRITTEN_FILES.flatMap((name) =>
    (texts.get(name) ?? '').split('\n').flatMap((text, index): Problem[] => {
      if (!text.includes(TO_COMPLETE)) return [];
      return [
        {
          file: `${folder}/${name}`,
          line: index + 1,
          column: /^\s*(?:- )?([a-z0-9_]+):/u.exec(text)?.[1],
          fact: 'Ce champ attend votre texte.',
          received: text.trim(),
          expected: 'ce que dit le nouveau document (null pour une date qu’il ne donne pas)',
          repair: `Écrivez la valeur à la place de « ${TO_COMPLETE} » ; ce qui suit est celle de l’édition précédente.`,
        },
      ];
    }),
  );
}
