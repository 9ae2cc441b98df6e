import { describe, expect, test } from 'vitest';
import { diplomaPage } from '../../../src/components/diploma/page.ts';
import type { DiplomaLibrary } from '../../../src/components/diploma/library.ts';
import { sentenceText } from '../../../src/components/diploma/sentence.ts';
import { regionPage } from '../../../src/components/region/page.ts';
import { indexDiplomas } from '../../../src/datasets/diplomas/index-diplomas.ts';
import { loadEditions } from '../../../src/datasets/load-editions.ts';
import {
  readRegisterEntries,
  readSpecialities,
  registerTitles,
} from '../../../src/datasets/read-registers.ts';
import { formatProblems } from '../../../src/lib/problem.ts';

/** Longest sentence that a page may write, in words. */
const LONGEST = 25;

const entries = readRegisterEntries('.');
const specialities = readSpecialities('.');
if (!entries.ok) throw new Error(formatProblems(entries.problems));
if (!specialities.ok) throw new Error(formatProblems(specialities.problems));
const loaded = await loadEditions('.', registerTitles(entries.value));
if (!loaded.ok) throw new Error(formatProblems(loaded.problems));
const library: DiplomaLibrary = {
  editions: loaded.value,
  records: indexDiplomas(entries.value.diplomas, loaded.value),
  regions: entries.value.regions,
  specialities: specialities.value,
};
const pages = [...library.records].map(([id, record]) => ({
  id,
  page: diplomaPage(record, library),
}));
const regions = library.regions.map((region) => ({
  id: region.id,
  page: regionPage(region, library),
}));

const words = (text: string): number =>
  text.split(/[\s\u00A0]+/u).filter((word) => /[\p{L}\d]/u.test(word)).length;

describe('every page of the project', () => {
  test('rests on a source', () => {
    const without = [...pages, ...regions].filter(({ page }) => page.sources.length === 0);
    expect(without.map(({ id }) => id)).toEqual([]);
    expect(pages.length).toBeGreaterThan(350);
    expect(regions).toHaveLength(23);
  });

  test('answers first, in short sentences; quotes of a document apart', () => {
    const sentences = [...pages, ...regions].flatMap(({ id, page }) =>
      page.brief.map((sentence) => ({ id, text: sentenceText(sentence) })),
    );
    const own = sentences.filter(({ text }) => !text.includes('«'));
    expect(own.filter(({ text }) => words(text) > LONGEST)).toEqual([]);
    expect(sentences.length).toBeGreaterThan(pages.length);
  });

  test('has tables whose ids are single, with a figure in each', () => {
    const faults = pages.flatMap(({ id, page }) => {
      const tables = page.sections.flatMap((section) => section.tables);
      const ids = [
        ...tables.map((table) => table.id),
        ...page.sections.map((section) => section.id),
      ];
      const empty = tables.filter((table) => table.rows.length === 0).map((table) => table.id);
      return new Set(ids).size === ids.length && empty.length === 0 ? [] : [id];
    });
    expect(faults).toEqual([]);
  });

  test('states a level of a CQP only for the title that it became', () => {
    const certificates = pages.filter(({ id }) => id.startsWith('cqp-'));
    const said = certificates.filter(({ page }) =>
      page.brief.some((sentence) => sentenceText(sentence).includes('niveau ')),
    );
    expect(said.map(({ id }) => id)).toEqual(['cqp-technicien-expert-apres-vente-camion']);
  });
});
