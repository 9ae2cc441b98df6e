import type { APIRoute, GetStaticPaths } from 'astro';
import { changeFiles } from '../../../datasets/changes/change-files.ts';
import { getChanges } from '../../../datasets/changes/get-changes.ts';

/** Every changed value of every change that has some. */
export const getStaticPaths = (() =>
  getChanges()
    .filter(({ values }) => values.length > 0)
    .map((change) => ({
      params: { change: change.id },
      props: { text: changeFiles(change).get('values.csv') ?? '' },
    }))) satisfies GetStaticPaths;

interface Props {
  readonly text: string;
}

export const GET: APIRoute<Props> = ({ props }) => new Response(props.text);
