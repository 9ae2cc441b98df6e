import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../../test/support/build.ts';
import { copyWholeProject } from '../../test/support/project-copy.ts';
import { addSecondEditions } from '../../test/support/second-edition.ts';

/** In the season after the invented changes: what they changed is still marked. */
const DAY = '2027-02-10';

/** A site built apart, with an invented second edition of each dataset: never published, removed after it was looked at. */
export async function secondSite(): Promise<{ readonly dist: string; remove(): void }> {
  const root = copyWholeProject();
  await addSecondEditions(root);
  buildSite(root, [], { PUBLICATION_DATE: DAY });
  return { dist: join(root, 'dist'), remove: () => rmSync(root, { recursive: true, force: true }) };
}
