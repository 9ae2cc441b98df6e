import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RefreshOutcome } from '../../src/refresh/run.ts';
import type { RefreshRequest } from '../../src/refresh/request.ts';
import type { HandedInEdition } from './handed-in-edition.ts';
import { reportCode, runRefresh } from './refresh-command.ts';

/** What a maintainer types who has no report: no report has it. */
export const NO_CODE = 'zzzzzzzz';

/** A maintainer at work in a throwaway project: types the command, fills the draft. */
export function maintainer(root: string, second: HandedInEdition) {
  const { dataset, edition } = second.spec;
  const draft = `.actualisation/${dataset}/${edition}`;
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const said: string[] = [];
  /** The code that the last report ended with, as the page has it. */
  const code = () => reportCode(root, draft) || NO_CODE;
  return {
    draft,
    said,
    code,
    /** Folder of the CSV files, named in problems. */
    handIn: `remis-${dataset}`,
    /** Saves the sheets as a French spreadsheet does; `change` spoils one of the texts. */
    saveSheets(change: (table: string, text: string) => string = (_, text) => text): void {
      rmSync(join(root, this.handIn), { recursive: true, force: true });
      for (const [table, sheet] of second.sheets) {
        write(`${this.handIn}/${table}.csv`, `\uFEFF${change(table, sheet.toText(';'))}`);
      }
    },
    /** Does what the draft asks: fills the marks, corrects, explains, declares what is new. */
    fillDraft(): void {
      const manifest = readFileSync(join(root, draft, 'edition.yaml'), 'utf8');
      write(`${draft}/edition.yaml`, second.complete(manifest));
      write(`${draft}/corrections.csv`, second.corrections);
      write(`${draft}/findings.yaml`, second.findings);
      for (const [name, text] of Object.entries(second.spec.registers?.() ?? {})) {
        write(`${draft}/registres/${name}`, text);
      }
    },
    refresh(
      mode: RefreshRequest['mode'],
      more: Partial<RefreshRequest> = {},
    ): Promise<RefreshOutcome> {
      const path = join(root, this.handIn);
      return runRefresh({ root, dataset, edition, path, said }, mode, code(), more);
    },
  };
}

/** Publishes the invented second edition of a dataset in a throwaway project; throws with what was refused. */
export async function publishHandedIn(root: string, second: HandedInEdition): Promise<void> {
  const person = maintainer(root, second);
  person.saveSheets();
  await person.refresh('prepare');
  person.fillDraft();
  for (const mode of ['prepare', 'accept'] as const) {
    const outcome = await person.refresh(mode);
    if (!outcome.ok) throw new Error(outcome.text);
  }
}
