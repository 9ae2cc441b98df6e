import type { EditionComparison } from '../datasets/compare-editions.ts';
import { countOf } from '../lib/numbers-fr.ts';
import { expectedText } from '../lib/problem.ts';
import type { Problem } from '../lib/problem.ts';
import type { ColumnType } from '../schemas/column.ts';
import { countSentence } from './announce.ts';
import type { FalseRelations } from './false-relations.ts';
import { moveText } from './move-text.ts';

/** What a refresh found, before it is shown. */
export interface Findings {
  readonly dataset: string;
  readonly edition: string;
  readonly document: string;
  /** Edition that it is compared with; null when the dataset has none. */
  readonly previous: string | null;
  readonly problems: readonly Problem[];
  readonly comparison: EditionComparison | null;
  readonly relations: FalseRelations;
  /** Type of each column, by `table:column`. */
  readonly types: ReadonlyMap<string, ColumnType>;
  /** Notes that the previous edition does not have, by id. */
  readonly corrections: readonly string[];
  readonly findings: readonly string[];
  /** What to do now, one sentence each. */
  readonly next: readonly Item[];
}

/** One line of a list: what is said, its details, and a command to copy: it is never cut into lines. */
export interface Item {
  readonly text: string;
  readonly details: readonly string[];
  readonly command?: string;
}

export interface Section {
  readonly title: string;
  readonly intro: string;
  readonly items: readonly Item[];
}

/** The report, the same in the terminal and on its page. */
export interface Report {
  readonly title: string;
  readonly sections: readonly Section[];
}

/** The report of a refresh. Sections without anything to say are left out. */
export function buildReport(found: Findings): Report {
  const { comparison } = found;
  const compared = comparison
    ? [
        headings(comparison),
        rows(comparison, 'added', 'Lignes ajoutées'),
        rows(comparison, 'removed', 'Lignes retirées'),
        rows(comparison, 'renamed', 'Lignes renommées'),
        perhaps(comparison),
        values(comparison, found.types),
      ]
    : [];
  const sections = [
    summary(found),
    problems(found),
    relations(found),
    suspects(found),
    ...compared,
    section('Notes nouvelles', '', [
      ...found.corrections.map((id) => item(`correction ${id}`)),
      ...found.findings.map((id) => item(`constat ${id}`)),
    ]),
    section('Et maintenant', '', found.next),
  ];
  return {
    title: `Actualisation de ${found.dataset}, édition ${found.edition}`,
    sections: sections.filter(({ intro, items }) => intro !== '' || items.length > 0),
  };
}

export const item = (text: string, ...details: readonly string[]): Item => ({ text, details });
const section = (title: string, intro: string, items: readonly Item[]): Section => ({
  title,
  intro,
  items,
});

function summary({ document, previous, comparison, problems: faults }: Findings): Section {
  const against = previous === null ? 'Aucune édition à comparer.' : `Comparé à : ${previous}.`;
  const counts = comparison ? `Bilan : ${countSentence(comparison)}.` : 'Comparaison impossible.';
  const state =
    faults.length === 0
      ? 'Toutes les vérifications passent.'
      : `${countOf(faults.length, 'problème', 'problèmes')} à régler avant de publier.`;
  return section('Résumé', `Document : ${document}. ${against} ${counts} ${state}`, []);
}

function problems({ problems: faults }: Findings): Section {
  return section(
    'Problèmes',
    '',
    faults.map(({ file, line, column, fact, received, expected, repair }) =>
      item(
        `${file}${line === undefined ? '' : `, ligne ${line}`}${column === undefined ? '' : `, colonne ${column}`}`,
        `Fait : ${fact}`,
        ...(received === undefined ? [] : [`Reçu : ${received}`]),
        ...(expected === undefined ? [] : [`Attendu : ${expectedText(expected)}`]),
        `Réparation : ${repair}`,
      ),
    ),
  );
}

function relations({ relations: { relations: list } }: Findings): Section {
  return section(
    'Corrections ou constats à écrire',
    list.length === 0
      ? ''
      : 'Chaque relation fausse vient d’une valeur mal lue (correction prouvée) ou d’une faute du document (constat). Les notes de l’édition précédente sont dans « edition-precedente » : recopiez dans le brouillon celles qui valent encore.',
    list.map(({ id, explainedBefore }) =>
      item(
        id,
        ...(explainedBefore === null
          ? []
          : [`Constat « ${explainedBefore} » de l’édition précédente : vaut-il encore ?`]),
      ),
    ),
  );
}

function suspects({ relations: { suspects: list } }: Findings): Section {
  return section(
    'Cases à regarder d’abord',
    '',
    list.map(({ cell, relations: count }) => item(`${cell} : dans ${count} relations fausses`)),
  );
}

function headings({ headings: list }: EditionComparison): Section {
  const words = { added: 'nouvelle', removed: 'disparue', renamed: 'renommée' } as const;
  return section(
    'Tables et colonnes',
    '',
    list.map(({ table, column, kind, before, after }) =>
      item(
        `${column === null ? `table ${table}` : `${table}, colonne ${column}`} : ${words[kind]}`,
        [before, after].filter((text) => text !== '').join(' → '),
      ),
    ),
  );
}

function rows(
  { rows: list }: EditionComparison,
  kind: 'added' | 'removed' | 'renamed',
  title: string,
): Section {
  return section(
    title,
    '',
    list
      .filter((row) => row.kind === kind)
      .map((row) => {
        const [key, label] =
          kind === 'removed' ? [row.previous_row, row.previous_label] : [row.row, row.label];
        const place = `${row.table}, ${key}`;
        if (kind !== 'renamed') return item(place, label);
        const moved = row.row === row.previous_row ? [] : [`${row.previous_row} → ${row.row}`];
        return item(place, ...moved, `${row.previous_label} → ${row.label}`);
      }),
  );
}

function perhaps({ perhaps: list }: EditionComparison): Section {
  return section(
    'Renommées, peut-être',
    list.length === 0
      ? ''
      : 'Ces lignes se ressemblent et rien ne prouve que ce soient les mêmes. Le registre des diplômes peut le dire.',
    list.map((pair) =>
      item(
        `${pair.table}, ${pair.previous_row} → ${pair.row}`,
        `${pair.previous_label} → ${pair.label}`,
      ),
    ),
  );
}

function values(
  { values: list }: EditionComparison,
  types: ReadonlyMap<string, ColumnType>,
): Section {
  return section(
    'Valeurs changées',
    list.length === 0 ? '' : 'Les plus grands écarts d’abord.',
    list.map((change) =>
      item(
        `${change.table}, ${change.row}, ${change.column}`,
        moveText(change, types.get(`${change.table}:${change.column}`)),
      ),
    ),
  );
}
