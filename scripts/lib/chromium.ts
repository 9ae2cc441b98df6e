import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installPackages } from './system-packages.ts';

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
  ensureFont();
  const found = installed();
  if (found) return found;
  console.log('Chromium est absent : installation…');
  installPackages('chromium');
  const fromSystem = installed();
  if (fromSystem) return fromSystem;
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  throw new Error(
    'Chromium manque et n’a pas pu être installé. Installez-le (sous Debian : apt-get install chromium) ou donnez son chemin dans CHROMIUM_PATH.',
  );
}

/**
 * Drawings are laid out with the widths of Arial (decision 0010): a machine without it or its metric twin would
 * measure another site than readers see. Throws when neither can be had.
 */
function ensureFont(): void {
  // Other systems come with Arial.
  if (process.platform !== 'linux' || hasFont()) return;
  console.log('Aucune police aux largeurs d’Arial : installation de Liberation…');
  installPackages('fontconfig', 'fonts-liberation');
  if (hasFont()) return;
  throw new Error(
    'Il manque une police aux largeurs d’Arial, et elle n’a pas pu être installée. Installez « Liberation Sans » (sous Debian : apt-get install fonts-liberation).',
  );
}

function hasFont(): boolean {
  const { stdout } = spawnSync('fc-match', ['Arial', 'family'], { encoding: 'utf8' });
  return /Arial|Liberation Sans|Arimo|Helvetica/u.test(stdout ?? '');
}
