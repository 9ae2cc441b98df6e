/** The part of a service worker that TypeScript's library of pages does not describe. */

/** Something that happens to the worker; what it waits for keeps it alive. */
export interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends WorkerEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What the build writes at the top of the worker: another content is another version. */
export interface KeptSite {
  readonly version: string;
  /** Addresses to keep, relative to the folder of the worker. */
  readonly core: readonly string[];
}

export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly site: KeptSite;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', listen: (event: WorkerEvent) => void): void;
  addEventListener(name: 'fetch', listen: (event: FetchEvent) => void): void;
}
