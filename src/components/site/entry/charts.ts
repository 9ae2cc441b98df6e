/** The script of pages with a chart. */
import '../../chart/chart-button.ts';
