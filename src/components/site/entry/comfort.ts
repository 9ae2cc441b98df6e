/** The one script of pages with a table or a chart: small, it asks for the rest when a reader asks. */
import '../../chart/chart-button.ts';
import '../../table/live/table-button.ts';
