import type { NavEntry } from '../components/site/nav.ts';

/** What a page tells of itself. */
export interface FrameProps {
  /** Title of the page, without the name of the site. */
  readonly title: string;
  /** One or two sentences for search engines. */
  readonly description?: string;
  /** Pages above this one; none on the home page. */
  readonly trail?: readonly NavEntry[];
  /** Short name in the breadcrumb, when the title is long. */
  readonly here?: string;
  /** False for pages that stand at no fixed address. */
  readonly listed?: boolean;
}
