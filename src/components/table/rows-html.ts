import { attributes, fragment } from '../../lib/html.ts';
import type { Html } from '../../lib/html.ts';
import type { CellMark, CellView, ChangedValue } from './cell-view.ts';
import { legendAnchor } from './legend.ts';
import type { RowView, TableView } from './model.ts';
import { isOfTexts } from './width.ts';

/** Signs printed in place of a value: where no note explains one, it leads to its meaning in the key. */
const SIGNS: readonly CellView['look'][] = ['dash', 'pending', 'not_applicable', 'error_in_source'];

/** The titles that cells say themselves, on a phone: all of them in a table of texts, none in another. */
interface Labels {
  /** That of the column that the row headers stand for. */
  readonly header: string | null;
  readonly descriptions: readonly (string | null)[];
  readonly cells: readonly (string | null)[];
  readonly source: string | null;
}

/** The rows of a table. Written here and not by a component for each cell: a build draws 37,000 of them. */
export function rowsHtml(view: TableView): string {
  const texts = isOfTexts(view);
  const titlesOf = (columns: readonly { readonly title: string }[]) =>
    columns.map(({ title }) => (texts ? title : null));
  const labels: Labels = {
    header: texts && view.headed ? view.headed.title : null,
    descriptions: titlesOf(view.descriptions),
    cells: titlesOf(view.columns),
    source: texts ? 'Source' : null,
  };
  return view.rows.map((row) => rowHtml(row, labels).markup).join('');
}

function rowHtml({ id, href, title, total, ...row }: RowView, labels: Labels): Html {
  const heading = attributes({ scope: 'row', 'data-label': labels.header });
  const header = fragment`<th${heading}><a${attributes({ href })}>${title}</a></th>`;
  const descriptions = row.descriptions.map((text, index) => {
    const label = labels.descriptions[index] ?? null;
    return fragment`<td${attributes({ class: 'text', 'data-label': label })}>${text}</td>`;
  });
  const cells = row.cells.map((cell, index) => cellHtml(cell, labels.cells[index] ?? null));
  const source = attributes({ class: 'line', 'data-label': labels.source });
  const lines = fragment`<td${source}>l.&nbsp;${row.sourceLines.join(', ')}</td>`;
  const opening = attributes({ id, class: total ? 'total' : null });
  return fragment`<tr${opening}>${header}${descriptions}${cells}${lines}</tr>`;
}

function cellHtml(cell: CellView, label: string | null): Html {
  const { id, look, numeric, marks } = cell;
  // A blank shows otherwise where texts are read row by row, and there alone.
  const plain = look === 'ok' || (look === 'blank' && label === null);
  const classes = [plain ? '' : look, numeric ? '' : 'text'].filter(Boolean).join(' ');
  const opening = attributes({ id, class: classes || null, 'data-label': label });
  const notes = marks.map(noteHtml);
  return fragment`<td${opening}>${emptiness(cell)}${valueHtml(cell)}${notes}${changeHtml(cell.changed)}</td>`;
}

/** What readers of the screen are told of a cell without value. */
function emptiness({ look, text }: CellView): Html | null {
  if (look === 'absent') return fragment`<span>sans objet</span>`;
  return text === '' ? fragment`<span>case vide</span>` : null;
}

function valueHtml({ look, marks, text }: CellView): Html | string {
  if (!SIGNS.includes(look) || marks.length > 0) return text;
  return fragment`<a${attributes({ href: `#${legendAnchor(look)}` })}>${text}</a>`;
}

function noteHtml({ letter, href }: CellMark): Html {
  const link = attributes({ class: 'n', href, 'aria-label': `note ${letter}` });
  return fragment`<a${link}>${letter}</a>`;
}

function changeHtml(changed: ChangedValue | null): Html | null {
  if (!changed) return null;
  const label = `modifié, avant : ${changed.before}`;
  return fragment`<a${attributes({ class: 'n changed', href: changed.href, 'aria-label': label })}>modifié</a>`;
}
