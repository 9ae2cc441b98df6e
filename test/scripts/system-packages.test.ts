import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NGINX_NEED } from '../../scripts/lib/nginx.ts';
import { ensure, provide } from '../../scripts/lib/system-packages.ts';
import type { Machine } from '../../scripts/lib/system-packages.ts';

/** Answers of a machine: who we are, what apt-get answers, and whether what it installs works. */
interface Case {
  readonly isReady?: boolean;
  readonly isRoot?: boolean;
  readonly hasApt?: boolean;
  readonly code?: number;
  readonly brings?: boolean;
}

function machine({ isReady = false, isRoot = true, hasApt = true, code = 0, brings }: Case) {
  const ran: string[] = [];
  let ready = isReady;
  const here: Machine = {
    isRoot,
    hasApt,
    apt(args) {
      ran.push(args.join(' '));
      if (args[0] !== 'install') return code;
      ready ||= brings ?? code === 0;
      return code;
    },
  };
  const need = {
    missing: 'La forge manque',
    packages: ['forge', 'enclume'],
    isReady: () => ready,
  };
  return { here, need, ran };
}

const COMMANDS = ['update', 'install -y --no-install-recommends forge enclume'];
const COMMAND = 'apt-get install -y --no-install-recommends forge enclume';

const CASES: readonly (readonly [string, Case, readonly string[], string | null])[] = [
  ['there already: nothing is run, whoever we are', { isReady: true, isRoot: false }, [], null],
  ['absent, root, Debian: installed', {}, COMMANDS, null],
  ['absent, root, old lists: installed all the same', { code: 100, brings: true }, COMMANDS, null],
  [
    'absent, root, no network: the code of apt-get',
    { code: 100 },
    COMMANDS,
    `La forge manque, et « ${COMMAND} » a fini avec le code 100 sans l’apporter. Lisez ce que apt-get dit plus haut, réparez, puis recommencez.`,
  ],
  [
    'installed, but it does not work: said too',
    { brings: false },
    COMMANDS,
    `La forge manque, et « ${COMMAND} » a fini avec le code 0 sans l’apporter. Lisez ce que apt-get dit plus haut, réparez, puis recommencez.`,
  ],
  [
    'absent, not root: the command to run, and nothing is run',
    { isRoot: false },
    [],
    `La forge manque, et seul l’administrateur peut l’installer. Lancez « sudo apt-get update && sudo ${COMMAND} », puis recommencez.`,
  ],
  [
    'absent, another system: the names, and nothing is run',
    { hasApt: false },
    [],
    'La forge manque, et cette machine n’a pas apt-get. Installez ce que Debian nomme : forge enclume.',
  ],
];

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

test.each(CASES)('%s', (_, given, commands, said) => {
  const { here, need, ran } = machine(given);
  expect(provide(need, here)).toBe(said);
  expect(ran).toEqual(commands);
});

test.each(CASES)(
  'never skipped (%s): either it is there or it is an error',
  (_, given, __, said) => {
    const { here, need } = machine(given);
    const wanted = () => ensure(need, here);
    if (said === null) expect(wanted).not.toThrow();
    else expect(wanted).toThrow(said);
  },
);

test('the server of the tests is asked by its Debian names', () => {
  const { here } = machine({ isRoot: false });
  expect(provide({ ...NGINX_NEED, isReady: () => false }, here)).toBe(
    'nginx, son module brotli ou openssl manque, et seul l’administrateur peut l’installer. Lancez « sudo apt-get update && sudo apt-get install -y --no-install-recommends nginx libnginx-mod-http-brotli-static openssl », puis recommencez.',
  );
});
