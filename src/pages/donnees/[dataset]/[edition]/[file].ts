import type { APIRoute, GetStaticPaths } from 'astro';
import { getEditions } from '../../../../datasets/editions.ts';
import { publishedFiles } from '../../../../datasets/publish/files.ts';

/** Every downloadable file of every edition. */
export const getStaticPaths = (async () =>
  (await getEditions()).flatMap((edition) =>
    [...publishedFiles(edition)].map(([file, write]) => ({
      params: { dataset: edition.dataset.id, edition: edition.manifest.edition, file },
      props: { write },
    })),
  )) satisfies GetStaticPaths;

interface Props {
  readonly write: () => string;
}

export const GET: APIRoute<Props> = ({ props }) => new Response(props.write());
