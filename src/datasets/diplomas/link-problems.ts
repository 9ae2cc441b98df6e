import type { Problem } from '../../lib/problem.ts';
import type { Edition, Row, Table } from '../../schemas/edition.ts';
import type { Diploma } from '../../schemas/register.ts';
import { parseLink } from './links.ts';
import type { RowLink } from './links.ts';

/** Column that holds a code diplôme, by convention of the descriptors. */
const CODE_COLUMN = 'code_diplome';

/**
 * What does not hold between the register and the data: a link to no row, a code that is not the
 * entry's, a row that no diploma claims. A table is about diplomas once a diploma claims one of its
 * rows; then each of its rows must be claimed, totals apart. `file` names the register.
 */
export function linkProblems(
  file: string,
  diplomas: readonly Diploma[],
  editions: readonly Edition[],
): readonly Problem[] {
  const problems: Problem[] = [];
  const claimed = new Map<Table, Set<string>>();
  for (const diploma of diplomas) {
    for (const text of [...diploma.links, ...diploma.was.map(({ printed }) => printed)]) {
      const found = targets(parseLink(text), editions);
      if (found.length === 0) problems.push(missingRow(file, diploma, text));
      if (!diploma.links.includes(text)) continue;
      for (const { table, row } of found) {
        const keys = claimed.get(table) ?? new Set();
        claimed.set(table, keys.add(row.key));
        const code = row.cells[CODE_COLUMN]?.value;
        if (typeof code === 'string' && !diploma.codes.includes(code)) {
          problems.push(otherCode(file, diploma, text, code));
        }
      }
    }
  }
  return [...problems, ...unclaimedProblems(file, editions, claimed)];
}

/** Every row that a link names, in every edition that has it. */
function targets(link: RowLink, editions: readonly Edition[]): { table: Table; row: Row }[] {
  return editions
    .filter(({ dataset }) => dataset.id === link.dataset)
    .filter(({ manifest }) => link.edition === null || manifest.edition === link.edition)
    .flatMap(({ tables }) => tables.filter(({ descriptor }) => descriptor.id === link.table))
    .flatMap((table) =>
      table.rows
        .filter(({ key }) => link.row === null || key === link.row)
        .map((row) => ({ table, row })),
    );
}

function unclaimedProblems(
  file: string,
  editions: readonly Edition[],
  claimed: ReadonlyMap<Table, ReadonlySet<string>>,
): Problem[] {
  // A newer edition of a claimed table is claimed too, even when all of its keys are new.
  const about = new Set(
    editions.flatMap(({ dataset, tables }) =>
      tables.filter((table) => claimed.has(table)).map((table) => name(dataset.id, table)),
    ),
  );
  return editions.flatMap(({ dataset, manifest, tables }) =>
    tables
      .filter((table) => about.has(name(dataset.id, table)))
      .flatMap((table) => {
        const rows = table.rows.filter((row) => !isTotal(table, row));
        const left = rows.filter((row) => claimed.get(table)?.has(row.key) !== true);
        // A new document whose diploma is not declared yet: one problem, not one a row.
        if (left.length === rows.length && left.length > 1)
          return [unclaimedTable(file, dataset.id, manifest.edition, table, left)];
        return left.map((row) => ({
          file,
          column: 'links',
          fact: 'Aucun diplôme du registre ne réclame cette ligne.',
          received: `${name(dataset.id, table)}/${row.key} (édition ${manifest.edition})`,
          expected: 'chaque ligne de cette table dans les « links » d’un diplôme',
          repair: 'Ajoutez-la à « links » du diplôme qui porte ce titre, ou créez son entrée.',
        }));
      }),
  );
}

function unclaimedTable(
  file: string,
  dataset: string,
  edition: string,
  table: Table,
  rows: readonly Row[],
): Problem {
  const { id } = table.descriptor;
  return {
    file,
    column: 'links',
    fact: 'Aucun diplôme du registre ne réclame une seule ligne de cette table.',
    received: `${name(dataset, table)} (édition ${edition}), ${rows.length} lignes : ${rows.map(({ key }) => key).join(', ')}`,
    expected: 'chaque ligne de cette table dans les « links » d’un diplôme',
    repair: `Si toute la table parle d’un seul diplôme, écrivez « ${dataset}@${edition}/${id}/* » dans ses « links ». Sinon, ajoutez chaque ligne à ceux du diplôme qui porte son titre.`,
  };
}

const name = (dataset: string, { descriptor }: Table): string => `${dataset}/${descriptor.id}`;

/** Rows that add others up have no diploma of their own. */
function isTotal({ descriptor: { totals } }: Table, row: Row): boolean {
  return (
    totals !== undefined &&
    totals.values.includes(row.parts[totals.by] ?? row.labels[totals.by] ?? '')
  );
}

function missingRow(file: string, { id }: Diploma, received: string): Problem {
  return {
    file,
    column: `${id}.links`,
    fact: 'Ce lien ne mène à aucune ligne des données.',
    received,
    expected: 'jeu/table/ligne d’une ligne publiée, par exemple are/formations/50025433',
    repair: 'Corrigez le lien, ou retirez-le si la ligne a disparu.',
  };
}

function otherCode(file: string, { id, codes }: Diploma, link: string, code: string): Problem {
  return {
    file,
    column: `${id}.codes`,
    fact: 'Le code de cette ligne n’est pas un code du diplôme.',
    received: `${code} (${link})`,
    expected: codes.length === 0 ? 'un code déclaré dans « codes »' : codes.join(', '),
    repair: 'Ajoutez le code à « codes », ou donnez la ligne au diplôme qui le porte.',
  };
}
