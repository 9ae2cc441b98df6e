/** The script of pages with a table and a chart. */
import '../../chart/chart-button.ts';
import '../../table/live/table-button.ts';
