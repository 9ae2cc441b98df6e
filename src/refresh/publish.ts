import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from '../checks/judge.ts';
import { addToRegister, REGISTER_FILE } from '../datasets/changes/chain.ts';
import { CHANGES_FOLDER, changeFiles } from '../datasets/changes/change-files.ts';
import type { EditionComparison } from '../datasets/compare-editions.ts';
import { DATA_FOLDER } from '../datasets/descriptors.ts';
import { fingerprintsFile, fingerprintsText } from '../datasets/fingerprints/fingerprint.ts';
import { judgeEditions } from '../datasets/judged-editions.ts';
import { parseChanges, readChangeTexts } from '../datasets/read-changes.ts';
import { PUBLICATION_FILE } from '../datasets/read-publication.ts';
import type { Problem } from '../lib/problem.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Diploma } from '../schemas/register.ts';
import { announce } from './announce.ts';

/** What is about to be published. */
export interface Publishing {
  readonly root: string;
  readonly date: string;
  readonly before: Edition | null;
  readonly after: Edition;
  /** Texts of the folder of the edition. */
  readonly texts: ReadonlyMap<string, string>;
  readonly comparison: EditionComparison;
  /** The other editions that are published. */
  readonly others: readonly Edition[];
  readonly diplomas: readonly Diploma[];
  /** Registers that change with the edition, by place. */
  readonly registers: ReadonlyMap<string, string>;
}

/** Every file to put in place, by place, and what the checks say of the whole once they are there. */
export interface Plan {
  readonly files: ReadonlyMap<string, string>;
  /** Texts of the change, for the draft; empty when no published value differs. */
  readonly change: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** Plans a publication and judges everything as it will be. Reads the disk, writes nothing. */
export function planPublication(publishing: Publishing): Plan {
  const { root, date, before, after, texts, comparison, registers } = publishing;
  const folder = `${DATA_FOLDER}/${after.dataset.id}/${after.manifest.edition}`;
  const disk = readChangeTexts(root);
  const isCorrection = before?.manifest.edition === after.manifest.edition;
  const name = `${after.dataset.id}/${after.manifest.edition}`;
  const fingerprints = fingerprintsText(after.tables);
  const isSilent = isCorrection && disk.fingerprints.get(name) === fingerprints;
  const change = announce(before, after, comparison, date, disk.changes.keys());
  const changeTexts = changeFiles(change);
  const register = isSilent
    ? disk.register
    : addToRegister(disk.register, change.id, changeTexts, fingerprints);
  const changes = isSilent
    ? parseChanges(disk)
    : parseChanges({
        ...disk,
        register,
        fingerprints: new Map([...disk.fingerprints, [name, fingerprints]]),
        changes: new Map([...disk.changes, [change.id, changeTexts]]),
      });
  const judged = judgeEditions(
    { diplomas: publishing.diplomas, editions: [...publishing.others, after], changes },
    (edition, place) => judge(edition, edition === after ? folder : place),
  );
  const files = new Map<string, string>([
    ...[...texts].map(([name, text]) => [`${folder}/${name}`, text] as const),
    ...registers,
    ...publicationDay(root, date),
  ]);
  if (!isSilent) {
    for (const [name, text] of changeTexts)
      files.set(`${CHANGES_FOLDER}/${change.id}/${name}`, text);
    files.set(REGISTER_FILE, register);
    files.set(fingerprintsFile(after.dataset.id, after.manifest.edition), fingerprints);
  }
  return {
    files,
    change: isSilent ? new Map() : changeTexts,
    problems: judged.ok ? [] : judged.problems,
  };
}

/** The day that the site speaks of follows its last publication. */
function publicationDay(root: string, date: string): readonly (readonly [string, string])[] {
  const text = readFileSync(join(root, PUBLICATION_FILE), 'utf8');
  const next = text.replace(/^date: .*$/mu, `date: ${date}`);
  return next === text ? [] : [[PUBLICATION_FILE, next]];
}
