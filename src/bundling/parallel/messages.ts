import type { SSRManifest } from 'astro';

/** What the second thread knows from its start: the style sheets of each page, by Astro's key of the page. */
export interface ThreadData {
  readonly styles: ReadonlyMap<string, PageStyles>;
}

/** The part of what Astro knows of a page that it reads to write the head of the page. */
export interface PageStyles {
  readonly styles: readonly unknown[];
}

type RouteData = SSRManifest['routes'][number]['routeData'];

/** A page asked of the second thread. */
export interface Asked extends Pick<RouteData, 'route' | 'component'> {
  readonly id: number;
  readonly url: string;
}

/** A page as it answers a request. */
export interface RenderedPage {
  readonly status: number;
  readonly headers: [string, string][];
  readonly body: ArrayBuffer | null;
}

/** The answer to what was asked under this number; `page` is null when it cannot be rendered there. */
export interface Answer {
  readonly id: number;
  readonly page: RenderedPage | null;
}
