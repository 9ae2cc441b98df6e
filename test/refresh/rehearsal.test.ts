import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judge } from '../../src/checks/judge.ts';
import { loadJudgedEditions } from '../../src/datasets/judged-editions.ts';
import { formatProblems } from '../../src/lib/problem.ts';
import type { RefreshOutcome } from '../../src/refresh/run.ts';
import { maintainer } from '../support/maintainer.ts';
import { copyProject, picture } from '../support/project-copy.ts';
import { changeOf, recordsOf, handedInEdition, textOf } from '../support/handed-in-edition.ts';
import type { HandedInEdition } from '../support/handed-in-edition.ts';
import { SECOND_EDITIONS } from '../support/handed-in-specs.ts';

/** The largest dataset has 33 000 cells, read several times; the machine may be shared. Unit: ms. */
const LONG = 300_000;

/** The report without the breaks of its lines. */
const flat = (text: string) => text.replace(/\s+/gu, ' ');

describe.each(SECOND_EDITIONS)('$dataset, from file to data', (spec) => {
  let root = '';
  let second: HandedInEdition;
  let person: ReturnType<typeof maintainer>;
  beforeAll(async () => {
    root = copyProject();
    second = await handedInEdition(spec.dataset);
    person = maintainer(root, second);
  }, LONG);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const data = () => picture(join(root, 'src/data'));
  const spoil = (table: string, text: string): string => {
    if (table !== spec.wrong.table) return text;
    const sheet = second.sheets.get(table);
    const line = (sheet?.lineOf(spec.wrong.row) ?? 0) - 1;
    const column = sheet?.header.indexOf(spec.wrong.column) ?? -1;
    const lines = text.split('\n');
    const cells = (lines[line] ?? '').split(';');
    cells[column] = spec.wrong.text;
    lines[line] = cells.join(';');
    return lines.join('\n');
  };

  test('a dry run without draft writes nothing at all', { timeout: LONG }, async () => {
    person.saveSheets();
    const before = picture(root);
    const outcome = await person.refresh('dry-run');
    expect(outcome.text).not.toBe('');
    expect(picture(root)).toEqual(before);
  });

  test('the first run makes a draft and says what it waits for', { timeout: LONG }, async () => {
    person.saveSheets(spoil);
    const before = data();
    const outcome = await person.refresh('prepare');
    expect(outcome.ok).toBe(false);
    expect(outcome.text).toContain(`${person.draft}/edition.yaml:2 [title]`);
    expect(outcome.text).toContain('Fait : Ce champ attend votre texte.');
    expect(data()).toEqual(before);
  });

  test(
    'a wrong number stops it, with file, line, column, value and repair',
    { timeout: LONG },
    async () => {
      person.fillDraft();
      const before = data();
      const outcome = await person.refresh('accept');
      expect(outcome.ok).toBe(false);
      const { table, shown } = spec.wrong;
      const line = second.sheets.get(table)?.lineOf(shown.row);
      const isSame = shown.row === spec.wrong.row && shown.column === spec.wrong.column;
      const cell = isSame
        ? spec.wrong.text
        : (second.sheets.get(table)?.row(shown.row)[shown.column] ?? '');
      const text = flat(outcome.text);
      const place = `${person.handIn}/${table}.csv, ligne ${line}, colonne ${shown.column}`;
      expect(text).toContain(`${place} Fait : « `);
      // A blank total counts as nothing.
      expect(text).toContain(`Reçu : ${cell.replace(/\D/gu, '') || '0'} Attendu : `);
      expect(text).toContain(
        'Réparation : Cherchez la cellule fautive parmi celles de cette relation',
      );
      expect(data()).toEqual(before);
      expect(existsSync(join(root, 'src/data', spec.dataset, spec.edition))).toBe(false);
    },
  );

  let report: RefreshOutcome;
  test(
    'once repaired, the report says what changes, and nothing is published',
    { timeout: LONG },
    async () => {
      person.saveSheets();
      const before = data();
      report = await person.refresh('prepare');
      expect(report.ok ? '' : report.text).toBe('');
      expect(person.said).toContain('Le document a changé : son empreinte est notée.');
      // A command is one line, to be copied.
      const lines = report.text.split('\n').filter((line) => !line.startsWith('npm run '));
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
      expect(report.text).not.toContain('\u001B');
      expect(flat(report.text)).toContain('Toutes les vérifications passent.');
      const page = textOf(root, `${person.draft}/rapport.html`);
      for (const row of Object.values(spec.rows).flat()) {
        expect(page).toContain(row.replace(':', ', '));
      }
      expect(page).not.toMatch(/(?:src|href)=/u);
      // These three said what should follow them; their invented successors do not.
      expect(page.includes('ne dit rien. Si un texte l’annonce')).toBe(
        ['are', 'cqp', 'ort'].includes(spec.dataset),
      );
      // The code stands where everything was shown: in the terminal too, unless it shows the beginning of a list only.
      expect(page).toMatch(/--accept [0-9a-f]{8} --date AAAA-MM-JJ/u);
      expect(report.text.includes('--accept ')).toBe(!flat(report.text).includes(' … et '));
      expect(data()).toEqual(before);
    },
  );

  test(
    'accepted, it is in place with its change, and everything holds together',
    { timeout: LONG },
    async () => {
      const before = data();
      const outcome = await person.refresh('accept');
      expect(outcome.ok ? '' : outcome.text).toBe('');
      const id = `2027-05-04-${spec.dataset}-${spec.edition}`;
      expect(changeOf(textOf(root, `src/data/changes/${id}/change.yaml`))).toMatchObject({
        date: '2027-05-04',
        dataset: spec.dataset,
        edition: spec.edition,
        previous_edition: spec.previous,
        kind: 'nouvelle-edition',
      });
      const rows = recordsOf(textOf(root, `src/data/changes/${id}/rows.csv`));
      for (const kind of ['added', 'removed', 'renamed'] as const) {
        const found = rows.filter((row) => row['kind'] === kind);
        expect(
          found.map(
            (row) => `${row['table']}:${kind === 'removed' ? row['previous_row'] : row['row']}`,
          ),
        ).toEqual(spec.rows[kind]);
      }
      const { table, row, column, before: from, after: to } = spec.value;
      expect(recordsOf(textOf(root, `src/data/changes/${id}/values.csv`))).toContainEqual(
        expect.objectContaining({ table, row, column, before: from, after: to }),
      );
      expect(textOf(root, 'src/data/publication.yaml')).toContain('date: 2027-05-04');
      expect(readdirSync(root).sort()).toEqual([person.handIn, 'src'].sort());
      const after = data();
      for (const [file, hash] of Object.entries(before)) {
        const isShared = /^(?:changes\/registre\.csv|publication\.yaml|registers\/)/u.test(file);
        if (!isShared) expect(after[file], file).toBe(hash);
      }
      const judged = await loadJudgedEditions(root, judge);
      expect(judged.ok ? '' : formatProblems(judged.problems)).toBe('');
    },
  );
});
