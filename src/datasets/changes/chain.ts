import { toCsv } from '../../lib/csv.ts';
import { sha256 } from '../../lib/hash.ts';
import { failure, success } from '../../lib/problem.ts';
import type { Problem, Result } from '../../lib/problem.ts';
import { parseCsv } from '../parse-csv.ts';
import { CHANGES_FOLDER, CHANGE_FILES } from './change-files.ts';
import type { ChangeTexts } from './change-files.ts';

/** Every change ever published, in order, each with a hash of itself and of all before it. */
export const REGISTER_FILE = `${CHANGES_FOLDER}/registre.csv`;

/** Header of the register. */
const COLUMNS = ['change', 'sha256', 'fingerprints'] as const;

/** One line of the register. */
export interface Link {
  readonly change: string;
  readonly sha256: string;
  /** SHA-256 of the fingerprints of the edition, once this change is published. */
  readonly fingerprints: string;
}

/** Hash of a change that follows the one of hash `before` (empty for the first). */
function linkHash(
  before: string,
  { change, fingerprints }: Omit<Link, 'sha256'>,
  texts: ChangeTexts,
) {
  const files = CHANGE_FILES.map((file) => texts.get(file) ?? '');
  return sha256([before, change, fingerprints, ...files].join('\n\n'));
}

/**
 * The text of `registre.csv` once `texts` is published under `id`. `register` is its text before, `fingerprints` the
 * text of those of the edition after.
 */
export function addToRegister(
  register: string,
  id: string,
  texts: ChangeTexts,
  fingerprints: string,
): string {
  const known = readLinks(register);
  if (!known.ok) throw new Error(`${REGISTER_FILE} est illisible : rétablissez-le d’abord.`);
  const last = known.value.at(-1)?.sha256 ?? '';
  const hash = sha256(fingerprints);
  return toCsv([
    COLUMNS,
    ...known.value.map((link) => COLUMNS.map((name) => link[name])),
    [id, linkHash(last, { change: id, fingerprints: hash }, texts), hash],
  ]);
}

function readLinks(register: string): Result<readonly Link[]> {
  if (register === '') return success([]);
  const records = parseCsv(REGISTER_FILE, register, COLUMNS);
  if (!records.ok) return records;
  return success(
    records.value.map(({ cells }) => ({
      change: cells['change'] ?? '',
      sha256: cells['sha256'] ?? '',
      fingerprints: cells['fingerprints'] ?? '',
    })),
  );
}

/**
 * The register, in the order of publication, or what breaks the chain: a change that is gone or
 * rewritten, one that the register does not hold, one whose page was published and that nothing holds any more.
 */
export function chainProblems(
  register: string,
  changes: ReadonlyMap<string, ChangeTexts>,
  published: readonly string[],
): Result<readonly Link[]> {
  const links = readLinks(register);
  if (!links.ok) return links;
  const registered = links.value.map(({ change }) => change);
  const gone = [...new Set([...registered, ...published])].filter((id) => !changes.has(id));
  const unknown = [...changes.keys()].filter((id) => !registered.includes(id));
  const rewritten = links.value.find((link, index) => {
    const before = links.value[index - 1]?.sha256 ?? '';
    const texts = changes.get(link.change);
    return texts !== undefined && linkHash(before, link, texts) !== link.sha256;
  });
  const problems: Problem[] = [
    ...gone.map((id) => ({
      file: `${CHANGES_FOLDER}/${id}`,
      fact: 'Un changement publié a disparu.',
      received: 'aucun dossier de ce nom',
      expected: 'tous les changements jamais publiés',
      repair: `Rétablissez-le : git checkout ${CHANGES_FOLDER}. Une erreur publiée se corrige par un nouveau changement.`,
    })),
    ...unknown.map((id) => ({
      file: REGISTER_FILE,
      column: 'change',
      fact: 'Ce changement n’est pas au registre.',
      received: id,
      expected: 'une ligne par changement, ajoutée à sa publication',
      repair: 'Publiez-le par « npm run refresh », qui l’inscrit, ou supprimez son dossier.',
    })),
    ...(rewritten === undefined
      ? []
      : [
          {
            file: `${CHANGES_FOLDER}/${rewritten.change}`,
            fact: 'Un changement publié a été réécrit, ou un changement plus ancien a quitté le registre.',
            received: 'une autre empreinte que celle du registre',
            expected: `sha256 ${rewritten.sha256}`,
            repair: `Rétablissez-le : git checkout ${CHANGES_FOLDER}. Une erreur publiée se corrige par un nouveau changement.`,
          },
        ]),
  ];
  return problems.length > 0 ? failure(problems) : success(links.value);
}
