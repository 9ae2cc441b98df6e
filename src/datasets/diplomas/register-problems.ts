import type { Problem } from '../../lib/problem.ts';
import type { Diploma } from '../../schemas/register.ts';

/** Positions of the NSF group in a code diplôme. */
const NSF_FROM = 3;
const NSF_TO = 6;

/** What the diplomas of a register say of each other that cannot be true; `file` names where they are written. */
export function registerProblems(file: string, diplomas: readonly Diploma[]): readonly Problem[] {
  const ids = new Set(diplomas.map(({ id }) => id));
  return [
    ...sharedProblems(file, diplomas, 'codes', 'Ce code appartient déjà à'),
    ...sharedProblems(file, diplomas, 'links', 'Cette ligne appartient déjà à'),
    ...diplomas.flatMap((diploma) => [
      ...referenceProblems(file, diploma, ids),
      ...specialityProblems(file, diploma),
    ]),
  ];
}

/** One code and one row for one diploma: otherwise it would have two pages. */
function sharedProblems(
  file: string,
  diplomas: readonly Diploma[],
  field: 'codes' | 'links',
  fact: string,
): readonly Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const diploma of diplomas) {
    for (const value of diploma[field]) {
      const owner = owners.get(value);
      owners.set(value, owner ?? diploma.id);
      if (owner === undefined) continue;
      problems.push({
        file,
        column: `${diploma.id}.${field}`,
        fact: `${fact} « ${owner} ».`,
        received: value,
        expected: 'une seule entrée',
        repair: 'Si c’est le même diplôme, fusionnez les entrées ; sinon retirez-la de la seconde.',
      });
    }
  }
  return problems;
}

function referenceProblems(
  file: string,
  diploma: Diploma,
  ids: ReadonlySet<string>,
): readonly Problem[] {
  const named = [
    ...diploma.parts.map((id) => ['parts', id] as const),
    ...diploma.related.map((id) => ['related', id] as const),
    ...diploma.was.flatMap(({ id }) => (id === undefined ? [] : [['was', id] as const])),
  ];
  return named
    .filter(([, id]) => !ids.has(id) || id === diploma.id)
    .map(([field, id]) => ({
      file,
      column: `${diploma.id}.${field}`,
      fact:
        id === diploma.id ? 'Ce diplôme se cite lui-même.' : 'Ce diplôme n’est pas au registre.',
      received: id,
      expected: 'l’identifiant d’un autre diplôme du registre',
      repair: 'Corrigez l’identifiant, ou ajoutez l’entrée qui manque.',
    }));
}

function specialityProblems(file: string, diploma: Diploma): readonly Problem[] {
  return diploma.codes
    .filter((code) => code.slice(NSF_FROM, NSF_TO) !== diploma.nsf)
    .map((code) => ({
      file,
      column: `${diploma.id}.nsf`,
      fact: 'La spécialité n’est pas celle du code.',
      received: `${diploma.nsf ?? 'aucune'} avec le code ${code}`,
      expected: code.slice(NSF_FROM, NSF_TO),
      repair: 'Recopiez les chiffres 4 à 6 du code diplôme.',
    }));
}
