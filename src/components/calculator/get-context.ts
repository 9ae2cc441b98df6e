import { getEditions } from '../../datasets/editions.ts';
import { getPublicationDate } from '../../datasets/read-publication.ts';
import { lateParameters, newestOf } from '../../datasets/validity/late.ts';
import type { AreLists } from '../../rules/are-training.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { NavEntry } from '../site/nav.ts';
import { getParameters } from '../site/parameters.ts';
import { buildContext, newerList, parametersOf, siteLists } from './page-data.ts';
import type { BuildContext } from './page-data.ts';
import { TOOLS } from './tools.ts';
import type { ToolSlug } from './tools.ts';

/** The context of one page, from the committed data. Throws with every problem of the data. */
export async function getContext(slug: ToolSlug): Promise<BuildContext> {
  const editions = await getEditions();
  return buildContext(TOOLS[slug].calculator, editions, getParameters(), getLists(editions));
}

let lists: AreLists | undefined;

/** Indexed for the search once for the whole build; nothing is kept while authors write. */
function getLists(editions: readonly Edition[]): AreLists {
  if (import.meta.env.DEV) return siteLists(editions, process.cwd());
  lists ??= siteLists(editions, process.cwd());
  return lists;
}

/** A newer edition than the one whose rules a calculator follows; null while there is none. */
export async function getNewer(slug: ToolSlug): Promise<NavEntry | null> {
  return TOOLS[slug].calculator.startsWith('are-') ? newerList(await getEditions()) : null;
}

/** What the page of a calculator says of the values that should follow those it reads. */
export async function getLate(slug: ToolSlug): Promise<readonly string[]> {
  const parameters = parametersOf(TOOLS[slug].calculator, getParameters());
  const editions = newestOf(await getEditions());
  return lateParameters(parameters, editions, getPublicationDate()).sentences;
}
