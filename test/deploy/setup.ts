import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { copyCompressed } from '../../scripts/lib/copy-compressed.ts';
import { serveNginx } from '../../scripts/lib/serve-nginx.ts';
import { nginxRedirects } from '../../src/permalinks/server-redirects.ts';
import { MOVES } from './moves.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    ports: { readonly http: number; readonly https: number };
    /** Folder that the server shows. */
    root: string;
  }
}

/** One server for all tests of this folder. The compression is the fast one: only the sizes differ. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist'))
    throw new Error(
      'dist/ manque : ces tests servent le site construit. Lancez d’abord « npm run build ».',
    );
  const root = join(mkdtempSync(join(tmpdir(), 'reperes-')), 'nginx');
  await copyCompressed('dist', root, 5);
  const server = await serveNginx({ root, redirects: nginxRedirects(MOVES) });
  project.provide('ports', { http: server.http, https: server.https });
  project.provide('root', root);
  return async () => {
    await server.stop();
    rmSync(root, { recursive: true, force: true });
  };
}
