import type { TableView } from './model.ts';

/**
 * The same table without the column that says again, row after row, what the row header says: a code that is also the key.
 * The header takes its name and its explanation. A mark or a difference in one row keeps the column: it says more there.
 */
export function headedByColumn(view: TableView): TableView {
  const at = view.columns.findIndex((_, index) =>
    view.rows.every(({ title, cells }) => {
      const cell = cells[index];
      const plain = cell?.look === 'ok' && cell.marks.length === 0 && cell.changed === null;
      return plain && cell.text === title;
    }),
  );
  const headed = view.columns[at];
  if (headed === undefined || view.rows.length === 0) return view;
  return {
    ...view,
    rowHeader: headed.title,
    headed,
    columns: view.columns.toSpliced(at, 1),
    rows: view.rows.map((row) => ({ ...row, cells: row.cells.toSpliced(at, 1) })),
  };
}
