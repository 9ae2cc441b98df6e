import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDescriptor } from '../../../src/datasets/descriptors.ts';
import { readEditionFiles } from '../../../src/datasets/load-editions.ts';
import { readEdition } from '../../../src/datasets/read-edition.ts';
import { readParameterFolder } from '../../../src/datasets/read-parameters.ts';
import { buildContext, siteLists } from '../../../src/components/calculator/page-data.ts';
import type { BuildContext } from '../../../src/components/calculator/page-data.ts';
import { ProblemsError } from '../../../src/lib/problem.ts';
import type { Result } from '../../../src/lib/problem.ts';
import type { Tool } from '../../../src/components/calculator/tools.ts';
import { isRuleId } from '../../../src/rules/registry.ts';
import type { Edition } from '../../../src/schemas/edition.ts';
import { ROOT } from '../../rules/support.ts';

function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new ProblemsError(result.problems);
}

/** Editions that the rules of the calculators quote; registers are of no use to them. */
const QUOTED = [
  ['are', '2023-2024'],
  ['bac-2020', '2020'],
  ['cqp', 'technicien-expert-camion'],
] as const;

let editions: readonly Edition[] | undefined;

async function quotedEditions(): Promise<readonly Edition[]> {
  editions ??= await Promise.all(
    QUOTED.map(async ([dataset, edition]) =>
      unwrap(
        readEdition(
          await readDescriptor(ROOT, dataset),
          readEditionFiles(ROOT, dataset, edition),
          {},
        ),
      ),
    ),
  );
  return editions;
}

/** The context of a page, from the committed data: what the build makes. */
export async function pageContext(name: Tool['calculator']): Promise<BuildContext> {
  const editions = await quotedEditions();
  const parameters = unwrap(readParameterFolder(ROOT));
  return buildContext(name, editions, parameters, siteLists(editions, ROOT));
}

/** What the script of the page gets: the payload after a trip through JSON. */
export function sent<T>(context: BuildContext): T {
  return JSON.parse(JSON.stringify(context.payload)) as T;
}

/** Every file of src/rules that a file imports, itself included. */
function closure(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(join(ROOT, 'src/rules', file), 'utf8');
  for (const [, name = ''] of text.matchAll(
    /^import (?!type)[^;]*? from '\.\/([a-z0-9-]+\.ts)'/gmu,
  )) {
    closure(name, seen);
  }
  return seen;
}

/** Ids of rules written in a calculator and in what it imports: all that it can cite. */
export function writtenRules(entry: string): readonly string[] {
  const texts = [...closure(entry)].map((file) =>
    readFileSync(join(ROOT, 'src/rules', file), 'utf8'),
  );
  const ids = texts.flatMap((text) =>
    [...text.matchAll(/'([a-z0-9-]+)'/gu)].map(([, id = '']) => id),
  );
  return [...new Set(ids)].filter(isRuleId).sort();
}
