import { expect, test } from 'vitest';
import type { CellView } from '../../../src/components/table/cell-view.ts';
import { buildTable } from '../../../src/components/table/model.ts';
import type { RowView, TableView } from '../../../src/components/table/model.ts';
import { rowsHtml } from '../../../src/components/table/rows-html.ts';
import { EDITION, REGISTERS, TABLE } from './fixture.ts';

const view = buildTable({
  edition: EDITION,
  table: TABLE,
  registers: REGISTERS,
  title: 'Effectifs',
  rows: TABLE.rows.slice(0, 1),
});
const PLAIN: CellView = {
  id: null,
  text: '12',
  look: 'ok',
  numeric: true,
  marks: [],
  changed: null,
};

function ofCells(cells: readonly Partial<CellView>[], others: Partial<TableView> = {}): string {
  const row: RowView = {
    id: null,
    href: '#l-a',
    title: 'A',
    total: false,
    descriptions: [],
    cells: cells.map((cell) => ({ ...PLAIN, ...cell })),
    sourceLines: [3],
  };
  return rowsHtml({ ...view, rows: [row], ...others });
}

/** The cells between the header of the row and its source. */
const cellsOf = (html: string): string =>
  html.slice(html.indexOf('</th>') + 5).split('<td class="line"')[0] ?? '';

test('a row: anchor, header that links to itself, cells, lines of the document', () => {
  expect(rowsHtml(view)).toBe(
    '<tr id="l-nord/peinture"><th scope="row"><a href="#l-nord/peinture">CAP Peinture</a></th>' +
      '<td id="c-nord/peinture-effectif" class="corrected">1\u202F236' +
      '<a class="n" href="#note-nord-01" aria-label="note a">a</a></td>' +
      '<td>100,0\u00A0%</td><td class="text"><span>case vide</span></td>' +
      '<td class="line">l.&nbsp;10</td></tr>',
  );
});

test.each<[string, Partial<CellView>, string]>([
  ['a value', {}, '<td>12</td>'],
  ['a text', { numeric: false, text: 'oui' }, '<td class="text">oui</td>'],
  [
    'a sign leads to the key',
    { look: 'dash', text: '-' },
    '<td class="dash"><a href="#legende-dash">-</a></td>',
  ],
  [
    'a sign with a note does not',
    { look: 'error_in_source', text: '#DIV/0!', marks: [{ letter: 'b', href: '#note-x' }] },
    '<td class="error_in_source">#DIV/0!<a class="n" href="#note-x" aria-label="note b">b</a></td>',
  ],
  [
    'a cell that does not exist',
    { look: 'absent', text: '' },
    '<td class="absent"><span>sans objet</span></td>',
  ],
  [
    'a value that changed',
    { changed: { before: '11', href: '/actualisations/x/' } },
    '<td>12<a class="n changed" href="/actualisations/x/" aria-label="modifié, avant : 11">modifié</a></td>',
  ],
])('%s', (_what, cell, expected) => {
  expect(cellsOf(ofCells([cell]))).toBe(expected);
});

test('the cells of a table of texts say the title of their column', () => {
  const texts = {
    descriptions: [{ id: 'lieu', title: 'Lieu' }],
    columns: view.columns.slice(2).flatMap((each) => [each, { ...each, title: 'Autre' }]),
  };
  const cells = [PLAIN, { ...PLAIN, look: 'blank', text: '' }];
  const row = { ...view.rows[0], total: true, descriptions: ['Nord'], cells } as RowView; // Of the fixture: it stands.
  expect(cellsOf(rowsHtml({ ...view, ...texts, rows: [row] }))).toBe(
    '<td class="text" data-label="Lieu">Nord</td><td data-label="Remarque">12</td>' +
      '<td class="blank" data-label="Autre"><span>case vide</span></td>',
  );
});

test('so does a row header that stands for a column', () => {
  const [, , remark] = view.columns;
  const texts = { columns: view.columns.slice(2), headed: remark ?? null };
  const row = { ...view.rows[0], cells: [PLAIN] } as RowView; // Of the fixture: it stands.
  expect(rowsHtml({ ...view, ...texts, rows: [row] })).toContain(
    '<th scope="row" data-label="Remarque"><a',
  );
});

test('nothing that data say becomes markup', () => {
  const evil = `"><script>alert('x')</script>&`;
  const html = ofCells(
    [
      { id: evil, text: evil, marks: [{ letter: evil, href: evil }] },
      { look: 'dash', text: evil, changed: { before: evil, href: evil } },
    ],
    {},
  );
  const safe = '&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;';
  expect(html).not.toContain(evil);
  expect(html).not.toContain('<script');
  expect(html.split(safe)).toHaveLength(9);
});
