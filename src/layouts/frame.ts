import type { NavEntry } from '../components/site/nav.ts';
import type { SheetName } from './sheets.ts';

/** What the frame of a page needs: what the page tells of itself, and its style sheet. */
export interface FrameProps extends PageProps {
  readonly sheet: SheetName;
}

/** What a page tells of itself. */
export interface PageProps {
  /** Title of the page, without the name of the site. */
  readonly title: string;
  /** One or two sentences for search engines. */
  readonly description?: string;
  /** Pages above this one; none on the home page. */
  readonly trail?: readonly NavEntry[];
  /** Short name in the breadcrumb, when the title is long. */
  readonly here?: string;
  /** Atom feeds that tell of this page, to be found by readers of feeds. */
  readonly feeds?: readonly NavEntry[];
  /** Name of the picture that a shared link shows; that of the site when absent. */
  readonly preview?: string;
  /** False for pages that stand at no fixed address. */
  readonly listed?: boolean;
  /** New address of a page that has moved: readers are led there. */
  readonly movedTo?: string;
}
