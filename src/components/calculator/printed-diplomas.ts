import type { PrintedDiploma } from './diploma-data.ts';
import { DIPLOMA_GRIDS, DIPLOMA_COLUMNS } from './diploma-grid.ts';

/** The diplomas in the tables of the page: the list stands there once, for eyes and for the search. */
export function printedDiplomas(): readonly PrintedDiploma[] {
  return DIPLOMA_GRIDS.flatMap(({ id, niveau }) => {
    const table = document.getElementById(id)?.closest('table');
    return [...(table?.tBodies[0]?.rows ?? [])].map((row): PrintedDiploma => {
      const text = (column: keyof typeof DIPLOMA_COLUMNS) =>
        row.cells[Object.keys(DIPLOMA_COLUMNS).indexOf(column) + 1]?.textContent.trim() ?? '';
      return {
        niveau,
        title: row.cells[0]?.textContent.trim() ?? '',
        code: text('code'),
        label: text('label'),
        ligne: Number(text('ligne').replace(/\D/gu, '')),
      };
    });
  });
}
