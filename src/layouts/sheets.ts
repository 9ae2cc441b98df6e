import { styleSource } from '../lib/content-policy.ts';
import facts from '../styles/sheets/facts.css?inline';
import factsCharts from '../styles/sheets/facts-charts.css?inline';
import glossary from '../styles/sheets/glossary.css?inline';
import guidesFull from '../styles/sheets/guides-full.css?inline';
import guides from '../styles/sheets/guides.css?inline';
import pages from '../styles/sheets/pages.css?inline';
import search from '../styles/sheets/search.css?inline';
import tablesCharts from '../styles/sheets/tables-charts.css?inline';
import tablesFull from '../styles/sheets/tables-full.css?inline';
import tables from '../styles/sheets/tables.css?inline';
import tools from '../styles/sheets/tools.css?inline';

/** Text of each style sheet: a page holds one, and only what it may show (decision 0038). */
const TEXTS = {
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
export type SheetName = keyof typeof TEXTS;

/** What a page writes in its head: the style, and the name under which the policy allows it. */
export interface Sheet {
  readonly css: string;
  readonly source: string;
}

const known = new Map<SheetName, Sheet>();

/** The sheet of this name; its hash is computed once. */
export function sheetOf(name: SheetName): Sheet {
  const before = known.get(name);
  if (before) return before;
  const sheet = { css: TEXTS[name], source: styleSource(TEXTS[name]) };
  known.set(name, sheet);
  return sheet;
}
