import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where systems put Chromium, in order of preference. */
const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

function installed(): string | undefined {
  return [process.env['CHROMIUM_PATH'], ...USUAL_PATHS].find((path) => path && existsSync(path));
}

/**
 * The path of a Chromium, installed first when there is none: by the system's packages when we may,
 * else by Playwright. Throws when neither works: browser tests are never skipped.
 */
export async function ensureChromium(): Promise<string> {
  const found = installed();
  if (found) return found;
  console.log('Chromium est absent : installation…');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  }
  const fromSystem = installed();
  if (fromSystem) return fromSystem;
  run('npx', ['playwright', 'install', 'chromium']);
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  throw new Error(
    'Chromium manque et n’a pas pu être installé. Installez-le (sous Debian : apt-get install chromium) ou donnez son chemin dans CHROMIUM_PATH.',
  );
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: 'inherit' });
}
