import { cellReader as cellsOf, rowReader } from '../datasets/cell-reader.ts';
import type { ReadCell } from '../datasets/cell-reader.ts';
import { success, failure } from '../lib/problem.ts';
import type { Problem, Result } from '../lib/problem.ts';
import type { CellRef } from '../schemas/cell.ts';
import type { Edition } from '../schemas/edition.ts';
import type { IdentityReport } from '../schemas/identity-report.ts';
import type { IdentitySpec } from '../schemas/identity.ts';
import type { Instance, Verdict } from './check.ts';
import { judgeCorrections } from './judge-corrections.ts';
import { instancesOf } from './instances.ts';

/** Reads the published cells of an edition by address. */
export function cellReader(edition: Edition): ReadCell {
  return cellsOf(rowReader(edition.tables));
}

/** Every instance of every identity that the descriptor declares, with its specification. */
export function allInstances(
  edition: Edition,
): readonly { spec: IdentitySpec; instance: Instance }[] {
  return edition.dataset.identities.flatMap((spec) =>
    instancesOf(spec, edition).map((instance) => ({ spec, instance })),
  );
}

/**
 * Verifies every identity. A failure must be explained by exactly one finding; a finding that
 * explains a relation which holds, and a correction that nothing needs, are problems too.
 */
export function judge(edition: Edition, folder: string): Result<IdentityReport> {
  const read = cellReader(edition);
  const judged = allInstances(edition).map(({ spec, instance }) => ({
    spec,
    instance,
    verdict: instance.verify(read),
  }));
  const byId = new Map(judged.map((one) => [one.instance.id, one]));
  const explainedBy = new Map<string, string[]>();
  for (const finding of edition.findings) {
    for (const id of finding.identities) {
      explainedBy.set(id, [...(explainedBy.get(id) ?? []), finding.id]);
    }
  }
  const problems = [
    ...judged.flatMap(({ spec, instance, verdict }) =>
      verdict.state === 'fails' && !explainedBy.has(instance.id)
        ? [unexplained(edition, folder, spec, instance, verdict)]
        : [],
    ),
    ...repeatedIds(
      folder,
      judged.map(({ instance }) => instance.id),
    ),
    ...[...explainedBy].flatMap(([id, findings]) =>
      staleFinding(folder, id, findings, byId.get(id)?.verdict),
    ),
    ...judgeCorrections(edition, folder, byId, read),
  ];
  if (problems.length > 0) return failure(problems);
  const bySpec = Map.groupBy(judged, ({ spec }) => spec);
  return success({
    tallies: edition.dataset.identities.map((spec) => {
      const states = (bySpec.get(spec) ?? []).map(({ verdict }) => verdict.state);
      const count = (state: Verdict['state']) => states.filter((each) => each === state).length;
      return {
        spec,
        holds: count('holds'),
        explained: count('fails'),
        empty: count('empty'),
        unknown: count('unknown'),
      };
    }),
  });
}

function unexplained(
  edition: Edition,
  folder: string,
  spec: IdentitySpec,
  instance: Instance,
  verdict: Extract<Verdict, { state: 'fails' }>,
): Problem {
  return {
    file: `${folder}/${instance.subject.table}.csv`,
    line: csvLine(edition, instance.subject),
    column: instance.subject.column,
    fact: `« ${spec.title} » : ce n’est pas vrai ici (${instance.id}).`,
    received: verdict.received,
    expected: verdict.expected,
    repair:
      'Cherchez la cellule fautive parmi celles de cette relation ; corrigez l’import ou ajoutez une correction prouvée. Si le document lui-même se trompe, expliquez-le dans findings.yaml.',
  };
}

/** Line of the CSV: header first, then rows in order. */
function csvLine(edition: Edition, ref: CellRef): number | undefined {
  const rows = edition.tables.find((table) => table.descriptor.id === ref.table)?.rows ?? [];
  const index = rows.findIndex((row) => row.key === ref.row);
  return index < 0 ? undefined : index + 2;
}

function staleFinding(
  folder: string,
  id: string,
  findings: readonly string[],
  verdict: Verdict | undefined,
): Problem[] {
  const place = { file: `${folder}/findings.yaml`, column: findings.join(', ') };
  if (findings.length > 1) {
    return [
      {
        ...place,
        fact: 'La même relation est expliquée par plusieurs constats.',
        received: id,
        expected: 'un seul constat par relation',
        repair: 'Gardez le constat juste et retirez la relation des autres.',
      },
    ];
  }
  if (verdict?.state === 'fails') return [];
  return [
    {
      ...place,
      fact: verdict
        ? 'Ce constat est périmé : la relation qu’il explique est maintenant vraie.'
        : 'Ce constat explique une relation qui n’existe pas.',
      received: id,
      expected: 'une relation qui échoue dans les données publiées',
      repair: 'Retirez cette relation du constat, ou le constat entier s’il n’en reste aucune.',
    },
  ];
}

function repeatedIds(folder: string, ids: readonly string[]): Problem[] {
  const seen = new Set<string>();
  return ids.flatMap((id): Problem[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        file: folder,
        fact: 'Deux relations portent le même identifiant.',
        received: id,
        expected: 'un nom différent pour chaque relation du descripteur',
        repair: 'Changez « name » dans dataset.ts.',
      },
    ];
  });
}
