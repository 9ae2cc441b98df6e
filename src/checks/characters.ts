import type { CharactersSpec } from '../schemas/identity.ts';
import { tableOf } from './check.ts';
import type { Check } from './check.ts';

/** Letters of French, digits, and the punctuation that titles and sentences use. */
const FRENCH =
  /^[A-Za-zÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆàâäçéèêëîïôöùûüÿœæ0-9 \u00A0\u202F.,;:!?'’"«»()[\]/%€°+\-–—&*=<>@_#~|\n…]*$/u;

/** Each text holds only French characters: a letter spoiled by an extraction (« ¿ », « � ») shows. */
export const characters: Check<CharactersSpec> = {
  kind: 'caracteres',
  instances(spec, edition) {
    return tableOf(edition, spec.table).rows.flatMap((row) =>
      spec.columns.map((column) => {
        const subject = { table: spec.table, row: row.key, column };
        return {
          id: `caracteres:${spec.name}:${spec.table}:${row.key}:${column}`,
          subject,
          cells: [subject],
          verify: (read) => {
            const value = read(subject)?.value;
            if (value == null) return { state: 'empty' };
            const text = String(value);
            if (FRENCH.test(text)) return { state: 'holds' };
            return { state: 'fails', expected: 'des caractères du français', received: text };
          },
        };
      }),
    );
  },
};
