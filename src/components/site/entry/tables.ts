/** The script of pages with a table of their own. */
import '../../table/live/table-button.ts';
