import type { APIRoute, GetStaticPaths } from 'astro';
import { pictureSvg } from '../../components/preview/picture.ts';
import type { Picture } from '../../components/preview/picture.ts';
import { getPreviews } from '../../components/preview/previews.ts';
import { cachedPng } from '../../components/preview/render.ts';

/** The picture that a shared link shows. */
export const getStaticPaths = (async () =>
  (await getPreviews()).map(({ name, picture }) => ({
    params: { name },
    props: { picture },
  }))) satisfies GetStaticPaths;

interface Props {
  readonly picture: Picture;
}

export const GET: APIRoute<Props> = async ({ props: { picture } }) => {
  const png = await cachedPng(pictureSvg(picture), process.cwd());
  // Bytes of their own: a response takes no view on a larger buffer.
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
