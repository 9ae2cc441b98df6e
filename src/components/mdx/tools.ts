/**
 * Titles of the pages under /outils/, by slug. A tool is linked once its page exists, never before: a
 * guide may name a slug that is not here yet.
 */
export const TOOL_TITLES: Readonly<Record<string, string>> = {};
