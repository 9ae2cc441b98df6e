import { defineMiddleware } from 'astro:middleware';
import { withoutOptionalEndTags } from './lib/end-tags.ts';
import { bindSpaces } from './lib/typography.ts';

/** French spacing, and fewer bytes, once for every page that is built. The development server is left alone: it adds scripts. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!import.meta.env.PROD || !response.headers.get('content-type')?.includes('text/html')) {
    return response;
  }
  return new Response(withoutOptionalEndTags(bindSpaces(await response.text())), response);
});
