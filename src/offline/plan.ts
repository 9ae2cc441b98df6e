/** What the worker needs to know of a request. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  /** Address of the folder that the worker watches. */
  readonly scope: string;
}

/**
 * What the worker does with a request. `leave`: nothing, the browser asks as it does without us. `named`: the file is named
 * by its content, so what is kept is right. `page` and `file`: the network first, what is kept only when it fails.
 */
export type Plan = 'leave' | 'named' | 'page' | 'file';

export function planOf({ method, url, scope }: Asked): Plan {
  if (method !== 'GET' || !url.startsWith(scope)) return 'leave';
  const path = new URL(url).pathname;
  if (url.startsWith(`${scope}_astro/`)) return 'named';
  return path.endsWith('/') ? 'page' : 'file';
}

/** The address under which an answer is kept: what follows « ? » or « # » changes nothing of a static file. */
export function keyOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
