import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Importer, PrintedTable } from '../../src/importers/importer.ts';
import { formatProblems } from '../../src/lib/problem.ts';
import type { DatasetDescriptor } from '../../src/schemas/dataset.ts';

/** The small invented document of an importer, `fixtures/<dataset>/petit.txt`, and what may be done with it. */
export function importerFixture(importer: Importer, descriptor: DatasetDescriptor) {
  const folder = new URL(`../importers/fixtures/${importer.dataset}/`, import.meta.url);
  const fixture = (name: string) => readFileSync(new URL(name, folder), 'utf8');
  const SMALL = fixture('petit.txt');
  const parse = (text: string) => importer.parse({ name: 'doc.txt', text }, descriptor);
  return {
    fixture,
    SMALL,
    parse,
    /** What the maintainer reads; empty when the document is accepted. */
    complaints(text: string): string {
      const result = parse(text);
      return result.ok ? '' : formatProblems(result.problems);
    },
    /** The small document with some passages changed; fails when one is not there. */
    edit(...changes: readonly (readonly [string, string])[]): string {
      return changes.reduce((text, [from, to]) => {
        expect(text).toContain(from);
        return text.replace(from, () => to);
      }, SMALL);
    },
    /** The tables of an accepted document; throws with its problems when it is refused. */
    tables(text: string): readonly PrintedTable[] {
      const result = parse(text);
      if (!result.ok) throw new Error(formatProblems(result.problems));
      return result.value;
    },
  };
}
