import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure, success } from '../../lib/problem.ts';
import type { Problem, Result } from '../../lib/problem.ts';
import { editionFile } from '../../schemas/edition-file.ts';
import type { Parameter } from '../../schemas/parameter.ts';
import { datasetFolders, readDescriptor } from '../descriptors.ts';
import { descriptorFor } from '../edition-descriptor.ts';
import { editionFolders } from '../load-editions.ts';
import { parseYaml } from '../parse-yaml.ts';
import { readParameterFolder } from '../read-parameters.ts';
import { readGuides } from './guides.ts';
import type { DatedGuide } from './guides.ts';
import type { DatedEdition } from './subjects.ts';

/** All that time can make old in a project. */
export interface Dated {
  readonly editions: readonly DatedEdition[];
  readonly parameters: readonly Parameter[];
  readonly guides: readonly DatedGuide[];
}

/** The newest edition of each dataset under `root`, by its manifest alone, or every problem. */
async function readNewest(root: string): Promise<Result<readonly DatedEdition[]>> {
  const problems: Problem[] = [];
  const editions: DatedEdition[] = [];
  for (const dataset of datasetFolders(root)) {
    const edition = editionFolders(root, dataset).at(-1);
    if (edition === undefined) continue;
    const file = `src/data/${dataset}/${edition}/edition.yaml`;
    const read = parseYaml(file, readFileSync(join(root, file), 'utf8'), editionFile);
    const described = read.ok
      ? descriptorFor(await readDescriptor(root, dataset), file, read.value)
      : read;
    if (read.ok && described.ok) {
      editions.push({ dataset, shortTitle: described.value.shortTitle, manifest: read.value });
    } else if (!described.ok) problems.push(...described.problems);
  }
  return problems.length > 0 ? failure(problems) : success(editions);
}

/** Editions, values and guides under `root`, or every problem of all of them. */
export async function readDated(root: string): Promise<Result<Dated>> {
  const [editions, parameters, guides] = [
    await readNewest(root),
    readParameterFolder(root),
    readGuides(root),
  ];
  if (editions.ok && parameters.ok && guides.ok) {
    return success({
      editions: editions.value,
      parameters: parameters.value,
      guides: guides.value,
    });
  }
  return failure([editions, parameters, guides].flatMap((read) => (read.ok ? [] : read.problems)));
}
