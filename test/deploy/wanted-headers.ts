import { builtPages } from '../../scripts/lib/built-pages.ts';
import { securityHeaders, styleSources, stylesIn } from '../../src/hosting/headers.ts';

/** The headers that every answer of the site in dist/ carries, with the styles of its pages as they are written now. */
export const WANTED_HEADERS = securityHeaders(
  styleSources([...builtPages().values()].flatMap(stylesIn)),
);
