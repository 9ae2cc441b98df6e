import guidesFull from '../styles/sheets/guides-full.css?url';
import guides from '../styles/sheets/guides.css?url';
import pages from '../styles/sheets/pages.css?url';
import tools from '../styles/sheets/tools.css?url';

/** Address of each style sheet: a page loads one, and only what it may show. */
export const SHEETS = { guides, 'guides-full': guidesFull, pages, tools } as const;
export type SheetName = keyof typeof SHEETS;
