import { z } from 'zod';

/** Messages of zod in French, given at each parse: no global state. Made once: each making builds its tables of words. */
export const FRENCH = { error: z.locales.fr().localeError };
