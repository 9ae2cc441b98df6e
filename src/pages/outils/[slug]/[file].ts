import type { APIRoute, GetStaticPaths } from 'astro';
import { TOOL_FILES, schemaFile } from '../../../components/calculator/published-schemas.ts';

export const getStaticPaths: GetStaticPaths = () =>
  TOOL_FILES.map((params) => ({ params: { ...params } }));

export const GET: APIRoute = ({ params: { slug, file }, site }) => {
  if (!site) throw new Error('Adresse du site absente de astro.config.mjs.');
  return new Response(schemaFile(slug, file, site.href));
};
