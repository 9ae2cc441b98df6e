/**
 * The worker that keeps the site for a reader who asked for it: decision 0019. It answers from what is kept only when the
 * network does not, and the page then says of what day it is.
 */
import { absent, labelled } from '../label.ts';
import { storePrefix } from '../names.ts';
import { keyOf, planOf } from '../plan.ts';
import type { FetchEvent, WorkerScope } from '../scope.ts';

// TypeScript describes the page, not the worker.
const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const PREFIX = storePrefix(scope);
const STORE = PREFIX + worker.site.version;
/** Shown where a page is not kept. */
const HELP = `${scope}hors-ligne/`;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const plan = planOf({ method: event.request.method, url: event.request.url, scope });
  if (plan === 'named') event.respondWith(named(event));
  else if (plan === 'page') event.respondWith(page(event));
  else if (plan === 'file') event.respondWith(file(event.request));
});

/** Keeps the core, or nothing: a version is whole. Pages read before are kept again, as they now are. */
async function install(): Promise<void> {
  const store = await caches.open(STORE);
  const core = worker.site.core.map((path) => new URL(path, scope).href);
  await store.addAll(core.map(fresh));
  const read = await pagesOfOthers();
  for (const url of read) if (!core.includes(url)) await keepAgain(store, url);
  // Pages come from the network first: an open page loses nothing when the former worker goes.
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  for (const name of await otherStores()) await caches.delete(name);
  await worker.clients.claim();
}

async function named({ request }: FetchEvent): Promise<Response> {
  const store = await caches.open(STORE);
  const kept = await store.match(keyOf(request.url));
  if (kept) return kept;
  const answer = await fetch(request);
  if (isWhole(answer)) await store.put(keyOf(request.url), answer.clone());
  return answer;
}

async function page(event: FetchEvent): Promise<Response> {
  const key = keyOf(event.request.url);
  try {
    const answer = await fetch(event.request);
    if (isWhole(answer) && isPage(answer)) event.waitUntil(keep(key, answer.clone()));
    return answer;
  } catch {
    const store = await caches.open(STORE);
    const kept = await store.match(key);
    if (kept) return withText(kept, labelled(await kept.text()), 200);
    const help = await store.match(HELP);
    return help ? withText(help, absent(await help.text()), 503) : Response.error();
  }
}

async function file(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    const store = await caches.open(STORE);
    return (await store.match(keyOf(request.url))) ?? Response.error();
  }
}

async function keep(key: string, answer: Response): Promise<void> {
  await (await caches.open(STORE)).put(key, answer);
}

/** Asks the server, whatever the browser has kept by itself. */
function fresh(url: string): Request {
  return new Request(url, { cache: 'no-cache' });
}

/** A page that is gone, or a network that fails: the reader has one page less, and keeps the version. */
async function keepAgain(store: Cache, url: string): Promise<void> {
  const answer = await fetch(fresh(url)).catch(() => null);
  if (answer && isWhole(answer) && isPage(answer)) await store.put(url, answer);
}

async function otherStores(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== STORE);
}

async function pagesOfOthers(): Promise<readonly string[]> {
  const urls: string[] = [];
  for (const name of await otherStores()) {
    for (const { url } of await (await caches.open(name)).keys()) urls.push(url);
  }
  return urls.filter((url) => url.endsWith('/'));
}

function isWhole({ status, type, redirected }: Response): boolean {
  return status === 200 && type === 'basic' && !redirected;
}

function isPage({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/html') ?? false;
}

/** The same answer with another text, which is neither compressed nor of the same length any more. */
function withText(answer: Response, text: string, status: number): Response {
  const headers = new Headers(answer.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(text, { status, headers });
}
