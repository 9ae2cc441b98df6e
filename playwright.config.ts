import { defineConfig } from '@playwright/test';
import { ensureChromium } from './scripts/lib/chromium.ts';

/** Another port lets two checkouts be tested at once. */
const PORT = Number(process.env['TEST_PORT'] ?? 4391);
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
/** Axe is a script itself; it and the calculators set their own width, and paper has one: one project is enough for them. */
const once =
  /accessibility|calculators|table-tools|search|machine-doors|copies|offline|print\.spec|policy\.spec/u;
const desktop = { viewport: { width: 1280, height: 900 } };

export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    launchOptions: {
      executablePath: await ensureChromium(),
      // A container has no user namespaces, and the browser must not call home.
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
    },
  },
  projects: [
    {
      name: 'phone',
      use: phone,
      testIgnore: /(?<!charts-)accessibility|copies|offline|print\.spec|policy\.spec/u,
    },
    {
      name: 'phone-without-script',
      use: { ...phone, javaScriptEnabled: false },
      testIgnore: once,
    },
    { name: 'desktop', use: desktop, testIgnore: /calculators/u },
    {
      name: 'desktop-without-script',
      use: { ...desktop, javaScriptEnabled: false },
      testIgnore: once,
    },
  ],
  webServer: {
    command: `npm run --silent serve -- --port ${PORT} --host 127.0.0.1`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
