import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeRootFiles } from '../../scripts/lib/write-root-files.ts';
import { buildSite } from '../support/build.ts';
import { picture } from '../support/project-copy.ts';
import { DIST } from './dist.ts';

test('a second build, in another folder, time zone and language, gives the same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-'));
  buildSite('.', ['--outDir', folder], { TZ: 'Pacific/Auckland', LANG: 'C' });
  // As a release does once the pages are there.
  writeRootFiles(folder);
  const [first, second] = [picture(DIST), picture(folder)];
  const differing = Object.keys({ ...first, ...second }).filter(
    (file) => first[file] !== second[file],
  );
  const [file] = differing;
  if (file) console.log(file, readFileSync(join(folder, file), 'utf8').slice(0, 300));
  rmSync(folder, { recursive: true, force: true });
  expect(differing).toEqual([]);
}, 180_000);
