import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { containerFaults, workflowFaults } from '../support/deployment.ts';
import type { Project } from '../support/deployment.ts';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const PROJECT: Project = { scripts: new Set(Object.keys(scripts)), exists: existsSync };
const WORKFLOW = readFileSync('.github/workflows/rebuild.yml', 'utf8');
const CONTAINER = readFileSync('deploy/Containerfile', 'utf8');

/** One change of a text; an error when it changes nothing. */
function broken(text: string, from: RegExp, to: string): string {
  const after = text.replace(from, to);
  if (after === text) throw new Error(`Rien à casser : ${String(from)}`);
  return after;
}

describe('the scheduled rebuild', () => {
  test('builds, tests and publishes with what the project has, and no secret', () => {
    expect(workflowFaults(WORKFLOW, PROJECT)).toEqual([]);
    for (const line of ['npm ci', 'npm test', 'npm run stale', 'PUBLICATION_DATE=', 'path: dist'])
      expect(WORKFLOW).toContain(line);
  });

  test.each([
    [
      'an action by its tag',
      /checkout@[0-9a-f]{40}/u,
      'checkout@v4',
      ['action non figée : actions/checkout@v4'],
    ],
    ['a script that is not there', /npm run stale/u, 'npm run stales', ['script inconnu : stales']],
    ['a folder that is not there', /path: dist/u, 'path: distt', ['chemin inconnu : distt']],
    ['a secret', /cache: npm/u, 'token: ${{ secrets.TOKEN }}', ['un secret est nommé']],
    ['a right for every job', /contents: read/u, 'contents: write', ['droit de trop : contents']],
    ['a schedule that is none', /'17 4 \* \* \*'/u, "'04:17'", ['forme : on.schedule.0.cron']],
    [
      'a job without limit',
      / {4}timeout-minutes: 45\n/u,
      '',
      ['forme : jobs.build.timeout-minutes'],
    ],
  ])('%s is refused', (_, from, to, expected) => {
    expect(workflowFaults(broken(WORKFLOW, from, to), PROJECT)).toEqual(expected);
  });
});

describe('the container', () => {
  test('is made of what the project has, and runs without rights', () => {
    expect(containerFaults(CONTAINER, PROJECT)).toEqual([]);
  });

  test.each([
    [
      'an image without version',
      /node:24\.21\.0-trixie-slim/u,
      'node:latest',
      ['image sans version : docker.io/library/node:latest AS build'],
    ],
    ['a file that is not there', /\.npmrc/u, '.npmrcc', ['chemin inconnu : .npmrcc']],
    [
      'a script that is not there',
      /npm run compress/u,
      'npm run squeeze',
      ['script inconnu : squeeze'],
    ],
    ['a server that is root', /USER www-data/u, 'USER root', ['aucun utilisateur sans droit']],
    [
      'another configuration',
      /container\.conf/u,
      'other.conf',
      ['configuration de nginx inconnue'],
    ],
  ])('%s is refused', (_, from, to, expected) => {
    expect(containerFaults(broken(CONTAINER, from, to), PROJECT)).toEqual(expected);
  });
});
