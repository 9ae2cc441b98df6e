/**
 * The program that renders pages, bundled by Astro in the place of its own, which it only adds to: started in a second
 * thread, it renders the pages that this thread is asked for.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { SSRManifest } from 'astro';
import { app, manifest } from 'astro/entrypoints/prerender';
import type { Answer, Asked, RenderedPage, ThreadData } from './messages.ts';

export { app, manifest };

/** The end of the first page of each route, by its component: before, a route reads its data again for each page. */
const begun = new Map<string, Promise<unknown>>();

if (parentPort) serve(parentPort, workerData as ThreadData);

function serve(port: NonNullable<typeof parentPort>, { styles }: ThreadData): void {
  type Internals = Parameters<typeof app.setInternals>[0];
  type Options = Parameters<typeof app.setOptions>[0];
  // Of all that Astro knows of its build, rendering reads the sheets of a page and scripts that integrations add.
  app.setInternals({ pagesByKeys: styles } as unknown as Internals);
  app.setOptions({ settings: { scripts: [] }, logger: app.logger } as unknown as Options);
  port.on('message', (asked: Asked) => {
    const first = begun.get(asked.component);
    const page = first ? first.then(() => render(asked)) : render(asked);
    const answered = page
      .catch(() => null)
      .then((found) => {
        const answer: Answer = { id: asked.id, page: found };
        port.postMessage(answer, found?.body ? [found.body] : []);
      });
    if (!first) begun.set(asked.component, answered);
  });
}

async function render({ url, route, component }: Asked): Promise<RenderedPage | null> {
  const routes: SSRManifest['routes'] = manifest.routes;
  const found = routes.find(
    ({ routeData }) => routeData.route === route && routeData.component === component,
  );
  if (!found) return null;
  const response = await app.render(new Request(url), { routeData: found.routeData });
  return {
    status: response.status,
    headers: [...response.headers],
    body: response.body ? await response.arrayBuffer() : null,
  };
}
