import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What a machine lets this project do: an argument, so that tests can be on any machine. */
export interface Machine {
  readonly isRoot: boolean;
  readonly hasApt: boolean;
  /** Runs apt-get, shows what it prints, returns its exit code. */
  apt(args: readonly string[]): number;
}

/** What the tests cannot do without. */
export interface Need {
  /** The fact, as a reader of the terminal meets it: « nginx manque ». */
  readonly missing: string;
  /** Debian packages that bring it. */
  readonly packages: readonly string[];
  isReady(): boolean;
}

const INSTALL = ['install', '-y', '--no-install-recommends'];

const THIS_MACHINE: Machine = {
  isRoot: process.getuid?.() === 0,
  hasApt: existsSync('/usr/bin/apt-get'),
  apt(args) {
    // A server that a package brings must not start by itself and take a port of this machine.
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    return spawnSync('apt-get', args, { stdio: 'inherit', env }).status ?? 1;
  },
};

/**
 * Installs what is missing when this machine has Debian packages and we may. Returns null when it is there at the end,
 * else what hinders and what to do, in two sentences.
 */
export function provide(need: Need, machine: Machine = THIS_MACHINE): string | null {
  const { missing, packages } = need;
  if (need.isReady()) return null;
  const names = packages.join(' ');
  if (!machine.hasApt)
    return `${missing}, et cette machine n’a pas apt-get. Installez ce que Debian nomme : ${names}.`;
  const command = ['apt-get', ...INSTALL, names].join(' ');
  if (!machine.isRoot)
    return `${missing}, et seul l’administrateur peut l’installer. Lancez « sudo apt-get update && sudo ${command} », puis recommencez.`;
  console.log(`${missing} : installation de ${names}…`);
  // Lists that cannot be renewed may still be good.
  machine.apt(['update']);
  const code = machine.apt([...INSTALL, ...packages]);
  if (need.isReady()) return null;
  return `${missing}, et « ${command} » a fini avec le code ${code} sans l’apporter. Lisez ce que apt-get dit plus haut, réparez, puis recommencez.`;
}

/** As `provide`; throws what it says. What the tests need is never skipped. */
export function ensure(need: Need, machine?: Machine): void {
  const hindered = provide(need, machine);
  if (hindered !== null) throw new Error(hindered);
}
