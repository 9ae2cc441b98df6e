import { failure, success } from '../lib/problem.ts';
import type { Problem } from '../lib/problem.ts';
import type { DatasetDescriptor } from '../schemas/dataset.ts';
import type { Importer } from './importer.ts';
import {
  opensAsIndicators,
  readPreamble,
  reportMissingTexts,
  WHOLE_DOCUMENT,
} from './ort/definitions.ts';
import { printedTable } from './ort/drafts.ts';
import type { Draft } from './ort/drafts.ts';
import type { PrintedText } from './ort/footer.ts';
import { filled, sourceLines } from './ort/lines.ts';
import type { Report } from './ort/lines.ts';
import { readPages } from './ort/site-pages.ts';
import { readSitePage } from './ort/site-table.ts';
import { readToulouse } from './ort/toulouse.ts';

/**
 * Reads the yearly performance indicators of the ORT apprentice centres: one page a site, then three
 * tables of Toulouse whose headers stand after them. Blanks leave no trace in this document: figures
 * are placed from left to right, and corrections.csv says which places are moved or in doubt.
 */
export const importer: Importer = {
  dataset: 'ort',
  parse(document, ort) {
    const problems: Problem[] = [];
    const report: Report = (problem) => problems.push({ file: document.name, ...problem });
    const lines = sourceLines(document.text);
    if (!opensAsIndicators(filled(lines))) {
      report({
        line: filled(lines)[0]?.line,
        fact:
          filled(lines).length === 0
            ? 'Le document est vide.'
            : 'Ce document n’est pas celui des indicateurs d’ORT.',
        received: filled(lines)[0]?.text ?? 'rien',
        expected: 'un document qui commence par « INDICATEURS ORT », puis « France »',
        repair: 'Donnez le texte extrait du document des indicateurs de performance.',
      });
      return failure(problems);
    }
    const sites = allowedKeys(ort, 'indicateurs', 'site');
    const pages = readPages(lines, sites, report);
    const read = pages.sites.map((page) => ({ page, ...readSitePage(page, report) }));
    for (const { page, texts } of read) {
      const place = { line: page.heading.line, heading: page.heading.text };
      reportMissingTexts(place, texts, pageTexts(ort), report);
    }
    const preamble = readPreamble(pages.preamble, report);
    const drafts: Readonly<Record<string, readonly Draft[]>> = {
      indicateurs: read.flatMap(({ rows }) =>
        rows.map(({ line, cellLines, site, formation, label, nature, cells }) => ({
          line,
          cellLines,
          cells: { site, formation, libelle: label, nature, ...cells },
        })),
      ),
      definitions: [
        ...preamble.map((text) => definition(WHOLE_DOCUMENT, text)),
        ...read.flatMap(({ page, texts }) => texts.map((text) => definition(page.site, text))),
      ].toSorted((a, b) => a.line - b.line),
      ...Object.fromEntries(
        readToulouse(pages.toulouse, sessionIds(ort), report).map(
          ({ id, columns, rows, total }) => {
            const named = (values: readonly string[]) =>
              Object.fromEntries(values.map((value, index) => [columns[index], value]));
            const blank = Object.fromEntries(columns.map((column) => [column, '']));
            const details = rows.map(({ line, values, ...identity }) => ({
              line,
              cells: {
                certification: identity.rncp,
                libelle: identity.rncp,
                nature: 'detail',
                ...identity,
                ...blank,
                ...named(values),
              },
            }));
            const sum = {
              certification: 'total',
              libelle: total.label,
              nature: 'total',
              ...named(total.values),
            };
            return [id, [...details, { line: total.line, cells: sum }]];
          },
        ),
      ),
    };
    const tables = ort.tables.map((table) => printedTable(table, drafts[table.id] ?? [], report));
    return problems.length > 0
      ? failure(problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)))
      : success(tables);
  },
};

function definition(part: string, { id, line, text }: PrintedText): Draft {
  return { line, cells: { partie: part, definition: id, texte: text } };
}

/** Allowed values of a key part: the vocabulary lives in the descriptor, with its titles. */
function allowedKeys(ort: DatasetDescriptor, table: string, part: string): readonly string[] {
  const key = ort.tables.find(({ id }) => id === table)?.key.find(({ id }) => id === part);
  return Object.keys(key?.values ?? {});
}

/** Columns of the table of sessions: their years are those of the edition. */
function sessionIds(ort: DatasetDescriptor): readonly string[] {
  const table = ort.tables.find(({ id }) => id === 'toulouse-sessions');
  return (table?.columns ?? []).map(({ id }) => id).filter((id) => id.startsWith('session_'));
}

/** Sentences that each site page prints. */
function pageTexts(ort: DatasetDescriptor): readonly string[] {
  return allowedKeys(ort, 'definitions', 'definition').filter((id) => id !== 'reference');
}
