import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ensure, provide } from './system-packages.ts';
import type { Need } from './system-packages.ts';

/** Where systems put Chromium, in order of preference. */
const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const CHROMIUM: Need = {
  missing: 'Chromium manque',
  packages: ['chromium'],
  isReady: () => installed() !== undefined,
};

/**
 * Drawings are laid out with the widths of Arial (decision 0010): a machine without it or its metric twin would
 * measure another site than readers see.
 */
const FONT: Need = {
  missing: 'Une police aux largeurs d’Arial manque',
  packages: ['fontconfig', 'fonts-liberation'],
  // Other systems come with Arial.
  isReady: () => process.platform !== 'linux' || hasFont(),
};

function installed(): string | undefined {
  return [process.env['CHROMIUM_PATH'], ...USUAL_PATHS].find((path) => path && existsSync(path));
}

/**
 * The path of a Chromium, installed first when there is none: by the system's packages when we may,
 * else by Playwright. Throws when neither works: browser tests are never skipped.
 */
export async function ensureChromium(): Promise<string> {
  ensure(FONT);
  const hindered = provide(CHROMIUM);
  if (hindered === null) return installed() ?? '';
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  throw new Error(
    `${hindered} Celui de Playwright n’a pas pu être téléchargé non plus. Le chemin d’un autre Chromium se donne dans CHROMIUM_PATH.`,
  );
}

function hasFont(): boolean {
  const { stdout } = spawnSync('fc-match', ['Arial', 'family'], { encoding: 'utf8' });
  return /Arial|Liberation Sans|Arimo|Helvetica/u.test(stdout ?? '');
}
