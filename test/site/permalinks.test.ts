import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { getRedirects } from '../../src/datasets/read-redirects.ts';
import { formatProblems } from '../../src/lib/problem.ts';
import { builtAddresses, readRegister } from '../../src/permalinks/disk.ts';
import { judgeAddresses } from '../../src/permalinks/judge-addresses.ts';
import { buildSite } from '../support/build.ts';
import { copyWholeProject } from '../support/project-copy.ts';
import { DIST } from './dist.ts';

test('every address ever published still leads somewhere, and every address of the site is in the register', () => {
  const problems = judgeAddresses(readRegister('.'), builtAddresses(DIST), getRedirects());
  expect(problems.length === 0 ? '' : formatProblems(problems)).toBe('');
});

test('a moved page, a moved anchor: the old addresses lead to the new ones without script', () => {
  const root = copyWholeProject();
  writeFileSync(
    join(root, 'src/data/permalinks/redirections.yaml'),
    `redirections:
  - { from: /guides/ancien-guide/, to: /guides/cqp/, date: 2026-11-27, reason: Ce guide a changé de titre. }
  - { from: /guides/cqp/#ancienne-partie, to: /guides/bac-2020/#en-bref, date: 2026-11-27, reason: Cette partie a changé de guide. }
`,
  );
  buildSite(root);
  const read = (path: string) => readFileSync(join(root, 'dist', path, 'index.html'), 'utf8');
  const page = read('guides/ancien-guide');
  const part = read('guides/cqp');
  const built = builtAddresses(join(root, 'dist'));
  rmSync(root, { recursive: true, force: true });

  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/guides/cqp/">');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toMatch(/Ce guide a changé de titre\.[\s\S]*<a href="\/guides\/cqp\/">/u);
  expect(part).toMatch(
    /<p class="notice moved" id="ancienne-partie">[^<]*<a href="\/guides\/bac-2020\/#en-bref">/u,
  );
  expect(built.get('/guides/cqp/')?.has('ancienne-partie')).toBe(true);
}, 180_000);
