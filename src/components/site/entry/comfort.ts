/**
 * The one script of pages with a table, a chart or the search: small, it asks for the rest when a reader asks. Apart,
 * they would share a third file, which is one more request on each page.
 */
import '../../chart/chart-button.ts';
import '../../search/search-page.ts';
import '../../table/live/table-button.ts';
