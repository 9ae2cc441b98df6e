import { expect, test } from '@playwright/test';

test.describe('with script', () => {
  test.use({ javaScriptEnabled: true });

  for (const address of ['/donnees/ort/', '/donnees/anfa/2012-2013/series/']) {
    test(`the policy lets the description for machines stand in ${address}`, async ({ page }) => {
      const refused: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) refused.push(message.text());
      });
      await page.goto(address);
      const block = page.locator('script[type="application/ld+json"]');
      await expect(block).toHaveCount(1);
      expect(JSON.parse((await block.textContent()) ?? '')).toMatchObject({ '@type': 'Dataset' });
      expect(refused).toEqual([]);
    });

    test(`a script that would run is refused by the policy in ${address}`, async ({ page }) => {
      const refused: string[] = [];
      page.on('console', (message) => refused.push(message.text()));
      await page.goto(address);
      await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'window.ran = true';
        document.head.append(script);
      });
      expect(refused.join('\n')).toContain('Content Security Policy');
    });
  }
});
