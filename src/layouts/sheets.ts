import facts from '../styles/sheets/facts.css?url';
import factsCharts from '../styles/sheets/facts-charts.css?url';
import glossary from '../styles/sheets/glossary.css?url';
import guidesFull from '../styles/sheets/guides-full.css?url';
import guides from '../styles/sheets/guides.css?url';
import pages from '../styles/sheets/pages.css?url';
import search from '../styles/sheets/search.css?url';
import tablesCharts from '../styles/sheets/tables-charts.css?url';
import tablesFull from '../styles/sheets/tables-full.css?url';
import tables from '../styles/sheets/tables.css?url';
import tools from '../styles/sheets/tools.css?url';

/** Address of each style sheet: a page loads one, and only what it may show. */
export const SHEETS = {
  facts,
  'facts-charts': factsCharts,
  glossary,
  guides,
  'guides-full': guidesFull,
  pages,
  search,
  tables,
  'tables-charts': tablesCharts,
  'tables-full': tablesFull,
  tools,
} as const;
export type SheetName = keyof typeof SHEETS;
