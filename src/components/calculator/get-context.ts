import { getEditions } from '../../datasets/editions.ts';
import { readParameterFolder } from '../../datasets/read-parameters.ts';
import { unwrap } from '../mdx/model/library.ts';
import { buildContext } from './page-data.ts';
import type { BuildContext } from './page-data.ts';
import { TOOLS } from './tools.ts';
import type { ToolSlug } from './tools.ts';

/** The context of one page, from the committed data. Throws with every problem of the data. */
export async function getContext(slug: ToolSlug): Promise<BuildContext> {
  const root = process.cwd();
  const parameters = unwrap(readParameterFolder(root));
  return buildContext(TOOLS[slug].calculator, await getEditions(), parameters, root);
}
