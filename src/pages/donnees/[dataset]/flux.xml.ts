import type { APIRoute, GetStaticPaths } from 'astro';
import { datasetFeed } from '../../../components/updates/feeds.ts';
import { getChanges } from '../../../datasets/changes/get-changes.ts';
import { getEditions, getNewestEditions } from '../../../datasets/editions.ts';
import type { Edition } from '../../../schemas/edition.ts';

export const getStaticPaths = (async () =>
  (await getNewestEditions()).map((edition) => ({
    params: { dataset: edition.dataset.id },
    props: { edition },
  }))) satisfies GetStaticPaths;

interface Props {
  readonly edition: Edition;
}

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(datasetFeed(props.edition, getChanges(), await getEditions()));
