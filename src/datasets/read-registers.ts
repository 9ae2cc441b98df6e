import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure, success } from '../lib/problem.ts';
import type { Problem, Result } from '../lib/problem.ts';
import { diplomasFile, regionsFile, specialitiesFile } from '../schemas/register.ts';
import type { Diploma, Region, Specialities } from '../schemas/register.ts';
import { registerProblems } from './diplomas/register-problems.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Registers } from './printed-table.ts';

/** Registers live beside the datasets: they are shared by all of them. */
export const REGISTERS_FOLDER = 'src/data/registers';
export const DIPLOMAS_FILE = `${REGISTERS_FOLDER}/diplomas.yaml`;
/** More files of the same register: it would be too long in one. */
export const DIPLOMAS_FOLDER = `${REGISTERS_FOLDER}/diplomas`;
export const REGIONS_FILE = `${REGISTERS_FOLDER}/regions.yaml`;
export const SPECIALITIES_FILE = `${REGISTERS_FOLDER}/nsf.yaml`;

/** The diplomas of a register text, in its order, or every problem: form, id twice, spelling twice. */
export function parseDiplomas(text: string, file = DIPLOMAS_FILE): Result<readonly Diploma[]> {
  const parsed = parseYaml(file, text, diplomasFile);
  return parsed.ok ? unambiguous(file, parsed.value.diplomas) : parsed;
}

/** As parseDiplomas, for regions. */
export function parseRegions(text: string, file = REGIONS_FILE): Result<readonly Region[]> {
  const parsed = parseYaml(file, text, regionsFile);
  return parsed.ok ? unambiguous(file, parsed.value.regions) : parsed;
}

interface Entry {
  readonly id: string;
  readonly aliases: readonly string[];
}

/** One id an entry, one entry a spelling: otherwise a printed label would have two meanings. */
function unambiguous<T extends Entry>(file: string, entries: readonly T[]): Result<readonly T[]> {
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    if (ids.has(entry.id)) {
      problems.push({
        file,
        column: entry.id,
        fact: 'Cet identifiant est déclaré deux fois.',
        received: entry.id,
        expected: 'un identifiant par entrée',
        repair: 'Fusionnez les deux entrées, ou changez l’identifiant de la seconde.',
      });
    }
    ids.add(entry.id);
    for (const alias of entry.aliases) {
      const owner = owners.get(alias);
      if (owner !== undefined) {
        problems.push({
          file,
          column: entry.id,
          fact: `Cette écriture appartient déjà à « ${owner} ».`,
          received: alias,
          expected: 'une écriture pour une seule entrée',
          repair: 'Retirez-la de l’entrée à laquelle elle n’appartient pas.',
        });
      }
      owners.set(alias, entry.id);
    }
  }
  return problems.length > 0 ? failure(problems) : success(entries);
}

/**
 * The diplomas of every file of the register under `root`: `diplomas.yaml`, then the files of
 * `diplomas/` by name. Every problem of all of them, references between entries included.
 */
export function readDiplomas(
  root: string,
  overlay: ReadonlyMap<string, string> = new Map(),
): Result<readonly Diploma[]> {
  const folder = join(root, DIPLOMAS_FOLDER);
  const added = [...overlay.keys()].filter((file) => file.startsWith(`${DIPLOMAS_FOLDER}/`));
  const names = [
    ...new Set([
      ...(existsSync(folder) ? readdirSync(folder) : []),
      ...added.map((file) => file.slice(DIPLOMAS_FOLDER.length + 1)),
    ]),
  ].sort();
  const files = [
    DIPLOMAS_FILE,
    ...names.filter((name) => name.endsWith('.yaml')).map((name) => `${DIPLOMAS_FOLDER}/${name}`),
  ];
  const read = files.map((file) => parseDiplomas(readText(root, file, overlay), file));
  const problems = read.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return failure(problems);
  const entries = read.flatMap((one) => (one.ok ? one.value : []));
  const together = unambiguous(DIPLOMAS_FOLDER, entries);
  if (!together.ok) return together;
  const faults = registerProblems(DIPLOMAS_FOLDER, entries);
  return faults.length > 0 ? failure(faults) : success(entries);
}

function readText(root: string, file: string, overlay: ReadonlyMap<string, string>): string {
  return overlay.get(file) ?? readFileSync(join(root, file), 'utf8');
}

/** Titles of the NSF groups and domains, or every problem of their file. */
export function readSpecialities(root: string): Result<Specialities> {
  const text = readFileSync(join(root, SPECIALITIES_FILE), 'utf8');
  return parseYaml(SPECIALITIES_FILE, text, specialitiesFile);
}

/** Both registers of the project under `root`, read from the disk. */
export interface RegisterEntries {
  readonly diplomas: readonly Diploma[];
  readonly regions: readonly Region[];
}

/** `overlay`: texts that stand for files of the project, or that add to them, by place. */
export function readRegisterEntries(
  root: string,
  overlay: ReadonlyMap<string, string> = new Map(),
): Result<RegisterEntries> {
  const diplomas = readDiplomas(root, overlay);
  const regions = parseRegions(readText(root, REGIONS_FILE, overlay));
  if (diplomas.ok && regions.ok)
    return success({ diplomas: diplomas.value, regions: regions.value });
  return failure([
    ...(diplomas.ok ? [] : diplomas.problems),
    ...(regions.ok ? [] : regions.problems),
  ]);
}

/** Register name → id → title: the form that `readEdition` takes. */
export function registerTitles(entries: RegisterEntries): Registers {
  const titles = (list: readonly { readonly id: string; readonly title: string }[]) =>
    Object.fromEntries(list.map(({ id, title }) => [id, title]));
  return { diplomas: titles(entries.diplomas), regions: titles(entries.regions) };
}
