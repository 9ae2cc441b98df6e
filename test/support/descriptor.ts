import { readFileSync } from 'node:fs';
import { readDescriptor } from '../../src/datasets/descriptors.ts';
import { descriptorFor } from '../../src/datasets/edition-descriptor.ts';
import { parseYaml } from '../../src/datasets/parse-yaml.ts';
import { formatProblems } from '../../src/lib/problem.ts';
import type { DatasetDescriptor } from '../../src/schemas/dataset.ts';
import { editionFile } from '../../src/schemas/edition-file.ts';

/** The descriptor of a committed edition, or a failed test with its problems. */
export async function readDescriptorOf(
  dataset: string,
  edition: string,
): Promise<DatasetDescriptor> {
  const file = `src/data/${dataset}/${edition}/edition.yaml`;
  const manifest = parseYaml(file, readFileSync(file, 'utf8'), editionFile);
  if (!manifest.ok) throw new Error(formatProblems(manifest.problems));
  const descriptor = descriptorFor(await readDescriptor('.', dataset), file, manifest.value);
  if (!descriptor.ok) throw new Error(formatProblems(descriptor.problems));
  return descriptor.value;
}
