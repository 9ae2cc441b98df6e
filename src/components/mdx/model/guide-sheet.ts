import type { Use } from '../../../markdown/uses.ts';
import { isOfTexts } from '../../table/width.ts';
import { dataTableView } from './data-table.ts';
import type { Library } from './library.ts';

/**
 * The style sheet that a page written with these components needs: the full one where it shows a chart or a table of texts,
 * else the light one, which half of the guides share.
 */
export function guideSheet(library: Library, uses: readonly Use[]): 'guides' | 'guides-full' {
  const needs = uses.some(({ component, input }) => {
    if (component !== 'DataTable') return component === 'Chart';
    const table = dataTableView(library, input);
    return table.ok && isOfTexts(table.value.view);
  });
  return needs ? 'guides-full' : 'guides';
}
