/** The script of the search. */
import '../../search/search-page.ts';
